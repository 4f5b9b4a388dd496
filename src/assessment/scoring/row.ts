import type { EvidenceRow } from '../model/assessment';
import type { RowScore } from '../model/scores';
import type { Decimal } from '../../shared/decimal';
import { isAssessed } from './conclusion';
import { scoreAfterDeductions } from './deduction';
import { earnedPoints } from './earned';
import { hintsOf } from './hints';
import { latePenalty, overdueDays } from './lateness';
import { finalScore } from './override';
import { readRow } from './rowInputs';
import type { Settings } from './settings';

/** S1–S7 for one evidence row worth `points` (null: 分值无效). */
export function scoreRow(row: EvidenceRow, points: Decimal | null, settings: Settings): RowScore {
  const read = readRow(row, points);
  const days = overdueDays(read);
  const hints = hintsOf(row, read, settings);
  if (points === null || !isAssessed(read.conclusion)) {
    return { points, overdueDays: days, score: null, final: null, hints };
  }
  const earned = earnedPoints(read, points, settings);
  const score = scoreAfterDeductions(read, earned, latePenalty(points, days, settings));
  return { points, overdueDays: days, score, final: finalScore(read, points, score), hints };
}
