import type { Adjustment } from '../model/assessment';
import { decimal, min, round, settle, sum, ZERO, type Decimal } from '../../shared/decimal';
import { ADJUSTMENT, type AdjustmentType } from '../model/words';
import { isBlank, numberIn } from './cells';
import type { Settings } from './settings';

/** 分值 of an adjustment when usable: a number > 0. */
export function adjustmentAmount(row: Adjustment): number | null {
  const amount = numberIn(row.amount);
  return amount !== null && amount > 0 ? amount : null;
}

function total(rows: readonly Adjustment[], type: Exclude<AdjustmentType, typeof ADJUSTMENT.veto>): Decimal {
  const counted = rows.filter((row) => row.type === type && !isBlank(row.reason) && !isBlank(row.evidence));
  return settle(sum(counted.map((row) => decimal(adjustmentAmount(row) ?? 0))));
}

/** S10: 加减分 from the rows of one unit. */
export function adjustmentOf(rows: readonly Adjustment[], settings: Settings): Decimal {
  const rounded = round(
    settle(min(total(rows, ADJUSTMENT.bonus), settings.bonusCap).minus(total(rows, ADJUSTMENT.malus))),
    2,
  );
  return rounded.eq(ZERO) ? ZERO : rounded;
}

/** S12: number of 否决 rows that count. */
export const vetoesIn = (rows: readonly Adjustment[]): number =>
  rows.filter((row) => row.type === ADJUSTMENT.veto && !isBlank(row.reason)).length;
