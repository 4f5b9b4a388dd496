import type { EvidenceRow } from '../model/assessment.js';
import type { RowScore } from '../model/scores.js';
import type { Decimal } from '../../shared/decimal.js';
import { isAssessed } from './conclusion.js';
import { scoreAfterDeductions } from './deduction.js';
import { earnedPoints } from './earned.js';
import { hintsOf } from './hints.js';
import { latePenalty, overdueDays } from './lateness.js';
import { finalScore } from './override.js';
import { readRow } from './rowInputs.js';
import type { Settings } from './settings.js';

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
