import { round, settle, ZERO, type Decimal } from '../../shared/decimal';
import type { Assessment } from '../model/assessment';
import type { AssessmentScores } from '../model/scores';
import { baseScore } from '../scoring/baseScore';
import { nameKey } from '../scoring/cells';
import { countedRows, type CountedRow } from './countedRows';

/** 得分率 of each unit in each section: unit × section in percent, null where the unit has no task of it. */
export interface SectionScores {
  /** In the order of 任务分解; tasks without one stand under ''. */
  readonly sections: readonly string[];
  /** In roster order. */
  readonly units: readonly {
    readonly unit: string;
    readonly group: string;
    readonly scores: readonly (Decimal | null)[];
  }[];
}

function scoreOf(rows: readonly CountedRow[]): Decimal | null {
  const [earned, full] = rows.reduce(
    ([got, most], { score }) => [got.plus(score.final ?? ZERO), most.plus(score.points ?? ZERO)],
    [ZERO, ZERO],
  );
  return baseScore({ earnedPoints: settle(earned), fullPoints: settle(full) });
}

/** D1 */
export function sectionScores(assessment: Assessment, scores: AssessmentScores): SectionScores {
  const sectionOf = ({ task }: CountedRow): string => task?.section.trim() ?? '';
  const rows = new Map<string, CountedRow[]>();
  const keyOf = (unit: number, section: string): string => `${unit}\n${section}`;
  for (const row of countedRows(assessment, scores)) {
    const key = keyOf(row.unit, sectionOf(row));
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  }
  const used = new Set([...rows.values()].flat().map(sectionOf));
  const printed = new Set(assessment.tasks.map(({ section }) => section.trim()));
  const sections = [...new Set([...printed, ...used])].filter((section) => used.has(section));
  return {
    sections,
    units: scores.units.map(({ unit, group }, index) => ({
      unit,
      group,
      scores: sections.map((section) => scoreOf(rows.get(keyOf(index, section)) ?? [])),
    })),
  };
}

/** D2: the median of a section over the units of a group that have one; of two in the middle their mean. */
export function sectionMedians({ sections, units }: SectionScores, group: string): (Decimal | null)[] {
  const members = units.filter((unit) => nameKey(unit.group) === nameKey(group));
  return sections.map((_, at) => {
    const sorted = members.flatMap(({ scores }) => scores[at] ?? []).sort((a, b) => a.cmp(b));
    const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
    return low === undefined || high === undefined ? null : round(settle(low.plus(high).div(2)), 2);
  });
}
