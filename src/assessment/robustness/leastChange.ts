import { decimal, roundDown, type Decimal } from '../../shared/decimal';

/** 最终得分 has two decimals: points change by hundredths. */
const STEP = decimal('0.01');

/**
 * The least change of points, from 0.01 to `most`, that `isEnough`; null when not even `most` is. What is enough stays
 * enough with more: a score never falls while 最终得分 rises.
 */
export function leastChange(most: Decimal, isEnough: (points: Decimal) => boolean): Decimal | null {
  let low = 0;
  let high = roundDown(most.div(STEP), 0).toNumber();
  if (high < 1 || !isEnough(STEP.times(high))) return null;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(STEP.times(middle))) high = middle;
    else low = middle;
  }
  return STEP.times(high);
}
