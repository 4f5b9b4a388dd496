import { round, settle, ZERO, type Decimal } from '../../shared/decimal';
import type { Assessment } from '../model/assessment';
import type { AssessmentScores } from '../model/scores';
import { baseScore } from '../scoring/baseScore';
import { nameKey } from '../scoring/cells';
import type { UnitSums } from '../scoring/unitSums';
import { countedRows, rowsByName, type CountedRow } from './countedRows';
import { sectionNumbers, sectionsOf } from './sections';

export type SectionSums = Pick<UnitSums, 'earnedPoints' | 'fullPoints'>;

/** What a unit earned in each section. */
export interface UnitSections {
  readonly unit: string;
  readonly group: string;
  readonly sums: readonly SectionSums[];
  /** D1: 得分率 in percent, null where the unit has no task of the section. */
  readonly scores: readonly (Decimal | null)[];
  /** D6: what each section gives to 基础得分; null without 应得分值. */
  readonly parts: readonly (Decimal | null)[];
}

export interface SectionScores {
  /** In the order of 任务分解; tasks without one stand under ''. */
  readonly sections: readonly string[];
  /** In roster order. */
  readonly units: readonly UnitSections[];
}

function sumsOf(rows: readonly CountedRow[]): SectionSums {
  const [earned, full] = rows.reduce(
    ([got, most], { score }) => [got.plus(score.final ?? ZERO), most.plus(score.points ?? ZERO)],
    [ZERO, ZERO],
  );
  return { earnedPoints: settle(earned), fullPoints: settle(full) };
}

/** D1, D6 */
export function sectionScores(assessment: Assessment, scores: AssessmentScores): SectionScores {
  const sections = sectionsOf(assessment);
  const numberOf = sectionNumbers(assessment);
  const rowsOf = rowsByName(countedRows(assessment, scores), ({ row }) => `${numberOf(row)}|${row.unit}`);
  return {
    sections,
    units: scores.units.map(({ unit, group, fullPoints }) => {
      const sums = sections.map((_, at) => sumsOf(rowsOf.get(nameKey(`${at + 1}|${unit}`)) ?? []));
      return {
        unit,
        group,
        sums,
        scores: sums.map(baseScore),
        parts: sums.map(({ earnedPoints }) => baseScore({ earnedPoints, fullPoints })),
      };
    }),
  };
}

/** Of two in the middle their mean; null of nothing. */
export function median(values: readonly Decimal[]): Decimal | null {
  const sorted = [...values].sort((a, b) => a.cmp(b));
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : round(settle(low.plus(high).div(2)), 2);
}

/** D2: the median of a section over the units of a group that have one. */
export function sectionMedians({ sections, units }: SectionScores, group: string): (Decimal | null)[] {
  const members = units.filter((unit) => nameKey(unit.group) === nameKey(group));
  return sections.map((_, at) => median(members.flatMap(({ scores }) => scores[at] ?? [])));
}
