import type { RowScore } from '../model/scores';
import { settle, ZERO, type Decimal } from '../../shared/decimal';
import { CONCLUSION, type Conclusion } from '../model/words';
import { isAssessed } from './conclusion';

export interface ConcludedRow {
  readonly conclusion: Conclusion | null;
  readonly score: RowScore;
}

export interface UnitSums {
  readonly applicable: number;
  readonly assessed: number;
  readonly completed: number;
  /** 应得分值 */
  readonly fullPoints: Decimal;
  /** Σ P over assessed rows */
  readonly assessedPoints: Decimal;
  /** 实得分值 */
  readonly earnedPoints: Decimal;
  /** E5: rows whose score is 需复核 */
  readonly stale: number;
}

/** S8: counts and sums over the rows of one unit. */
export function unitSums(rows: readonly ConcludedRow[]): UnitSums {
  let applicable = 0;
  let assessed = 0;
  let completed = 0;
  let fullPoints = ZERO;
  let assessedPoints = ZERO;
  let earnedPoints = ZERO;
  for (const { conclusion, score } of rows) {
    if (conclusion === CONCLUSION.notApplicable) continue;
    applicable += 1;
    fullPoints = fullPoints.plus(score.points ?? ZERO);
    if (!isAssessed(conclusion)) continue;
    assessed += 1;
    if (conclusion === CONCLUSION.done) completed += 1;
    assessedPoints = assessedPoints.plus(score.points ?? ZERO);
    earnedPoints = earnedPoints.plus(score.final ?? ZERO);
  }
  return {
    applicable,
    assessed,
    completed,
    fullPoints: settle(fullPoints),
    assessedPoints: settle(assessedPoints),
    earnedPoints: settle(earnedPoints),
    stale: rows.filter(({ score }) => score.isStale).length,
  };
}
