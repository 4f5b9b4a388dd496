import { decimal, round, settle, type Decimal } from '../../shared/decimal';
import type { UnitSums } from './unitSums';

const HUNDRED = decimal(100);

const outOfHundred = (earned: Decimal, full: Decimal): Decimal | null =>
  full.eq(0) ? null : round(settle(HUNDRED.times(earned).div(full)), 2);

/** S8: 基础得分 */
export const baseScore = (sums: Pick<UnitSums, 'earnedPoints' | 'fullPoints'>): Decimal | null =>
  outOfHundred(sums.earnedPoints, sums.fullPoints);

/** S9: 已评得分 */
export const assessedScore = (sums: UnitSums): Decimal | null => outOfHundred(sums.earnedPoints, sums.assessedPoints);

/** S8: 完成率 of a unit, a fraction. */
export const completion = (sums: UnitSums): Decimal | null =>
  sums.applicable === 0 ? null : round(settle(decimal(sums.completed).div(sums.applicable)), 4);
