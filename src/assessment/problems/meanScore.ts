import { round, settle, sum, type Decimal } from '../../shared/decimal';
import type { UnitScore } from '../model/scores';

/** G5: the mean 政务公开得分 of the units that have one, with two decimals; null where none has. */
export function meanScore(units: readonly Pick<UnitScore, 'score'>[]): Decimal | null {
  const scores = units.flatMap(({ score }) => score ?? []);
  return scores.length === 0 ? null : round(settle(sum(scores).div(scores.length)), 2);
}
