import { countedRows, rowsByName } from '../../../assessment/analysis/countedRows';
import { gradeCounts, type GradeCounts } from '../../../assessment/analysis/gradeCounts';
import { sectionScores, type SectionScores, type UnitSections } from '../../../assessment/analysis/sectionScores';
import { taskLosses, type TaskLoss } from '../../../assessment/analysis/taskLosses';
import { unitHandling, type UnitHandling } from '../../../assessment/analysis/unitHandling';
import type { Assessment } from '../../../assessment/model/assessment';
import type { AssessmentScores, UnitScore } from '../../../assessment/model/scores';
import { nameKey } from '../../../assessment/scoring/cells';

/** What 分析 says of a unit. */
export interface UnitFacts {
  readonly score: UnitScore;
  /** Row in 单位得分, from 1. */
  readonly position: number;
  readonly sections: UnitSections;
  readonly handling: UnitHandling;
  /** Rows of 证据评分, from 1, between which all of its rows stand. */
  readonly first: number;
  readonly last: number;
}

export interface GroupFacts {
  readonly group: string;
  readonly grades: GradeCounts;
  /** In printed order. */
  readonly units: readonly UnitFacts[];
}

export interface AnalysisFacts {
  readonly bySection: SectionScores;
  readonly groups: readonly GroupFacts[];
  /** Costliest first. */
  readonly losses: readonly TaskLoss[];
}

function rowsBetween({ evidence }: Assessment): (unit: string) => Pick<UnitFacts, 'first' | 'last'> {
  const rows = evidence.map(({ unit }, index) => ({ unit, row: index + 1 }));
  const rowsOf = rowsByName(rows, ({ unit }) => unit);
  return (unit) => {
    const own = rowsOf.get(nameKey(unit)) ?? [];
    const [first, last] = [own[0]?.row ?? 1, own.at(-1)?.row ?? 1];
    return { first, last: last - first < Math.max(1, own.length) ? last : Math.max(1, evidence.length) };
  };
}

export function analysisFacts(assessment: Assessment, scores: AssessmentScores): AnalysisFacts {
  const rows = countedRows(assessment, scores);
  const bySection = sectionScores(assessment, scores);
  const handling = unitHandling(rows, scores.units);
  const between = rowsBetween(assessment);
  const units = scores.units.flatMap((score, index): UnitFacts[] => {
    const [sections, handled] = [bySection.units[index], handling[index]];
    if (sections === undefined || handled === undefined) return [];
    return [{ score, position: index + 1, sections, handling: handled, ...between(score.unit) }];
  });
  const membersOf = rowsByName(units, ({ score }) => score.group);
  const groups = gradeCounts(scores.units, assessment.grades).map((grades) => ({
    group: grades.group,
    grades,
    units: (membersOf.get(nameKey(grades.group)) ?? []).toSorted((a, b) => a.score.order - b.score.order),
  }));
  return { bySection, groups, losses: taskLosses(assessment.tasks, rows) };
}
