import { decimal, round, settle, type Decimal } from '../../shared/decimal';
import type { UnitScore } from '../model/scores';
import { dayIn, nameKey } from '../scoring/cells';
import { rowsByName, type CountedRow } from './countedRows';
import { isUnproven } from './isUnproven';

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
  const rowsOf = rowsByName(rows, ({ row }) => row.unit);
  return units.map(({ unit, group }) => {
    const own = rowsOf.get(nameKey(unit)) ?? [];
    const dated = own.filter(({ row }) => dayIn(row.publishedOn) !== null && dayIn(row.deadline) !== null);
    return {
      unit,
      group,
      applicable: own.length,
      withoutEvidence: own.filter(({ row }) => isUnproven(row)).length,
      dated: dated.length,
      onTime: dated.filter(({ score }) => score.overdueDays === 0).length,
    };
  });
}

/** D4: the share of the dated rows that were on time, a fraction. */
export const onTimeShare = ({ dated, onTime }: Pick<UnitHandling, 'dated' | 'onTime'>): Decimal | null =>
  dated === 0 ? null : round(settle(decimal(onTime).div(dated)), 4);
