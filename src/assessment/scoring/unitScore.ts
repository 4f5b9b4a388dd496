import { clamp, min, round, settle, ZERO, type Decimal } from '../../shared/decimal';
import type { Settings } from './settings';

/** S11 and the cap of S12: 政务公开得分 */
export function unitScore(base: Decimal, adjustment: Decimal, vetoed: boolean, settings: Settings): Decimal {
  const score = round(clamp(settle(base.plus(adjustment)), ZERO, settings.maximumScore), 2);
  return vetoed ? round(min(score, settings.vetoCap), 2) : score;
}
