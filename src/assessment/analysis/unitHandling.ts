import type { UnitScore } from '../model/scores';
import { dayIn, isBlank } from '../scoring/cells';
import type { CountedRow } from './countedRows';

/** How one unit handed in what was asked. */
export interface UnitHandling {
  readonly unit: string;
  readonly group: string;
  readonly applicable: number;
  /** Rows without 佐证. */
  readonly withoutEvidence: number;
  /** Rows with both 公开日期 and 截止日期, and those of them that were not late. */
  readonly dated: number;
  readonly onTime: number;
}

/** D4: in roster order. */
export function unitHandling(rows: readonly CountedRow[], units: readonly UnitScore[]): UnitHandling[] {
  const counts = units.map(() => ({ applicable: 0, withoutEvidence: 0, dated: 0, onTime: 0 }));
  for (const { row, score, unit } of rows) {
    const count = counts[unit];
    if (count === undefined) continue;
    count.applicable += 1;
    if (isBlank(row.evidence)) count.withoutEvidence += 1;
    if (dayIn(row.publishedOn) === null || dayIn(row.deadline) === null) continue;
    count.dated += 1;
    if (score.overdueDays === 0) count.onTime += 1;
  }
  return units.map(({ unit, group }, index) => ({
    unit,
    group,
    ...(counts[index] ?? { applicable: 0, withoutEvidence: 0, dated: 0, onTime: 0 }),
  }));
}
