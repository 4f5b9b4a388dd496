import type { EvidenceRow, Task } from '../model/assessment';
import type { RowScore } from '../model/scores';
import type { Decimal } from '../../shared/decimal';
import { isStale } from './basis';
import { isAssessed } from './conclusion';
import { scoreAfterDeductions } from './deduction';
import { earnedPoints } from './earned';
import { hintsOf } from './hints';
import { latePenalty, overdueDays } from './lateness';
import { finalScore } from './override';
import { readRow, type RowInputs } from './rowInputs';
import type { Settings } from './settings';

function scoresOf(read: RowInputs, days: number, settings: Settings): Pick<RowScore, 'score' | 'final'> {
  const { points, conclusion } = read;
  if (points === null || !isAssessed(conclusion)) return { score: null, final: null };
  const earned = earnedPoints(read, points, settings);
  const score = scoreAfterDeductions(read, earned, latePenalty(points, days, settings));
  return { score, final: finalScore(read, points, score) };
}

/** S1–S7, E3, A1–A4 for one evidence row of `task` worth `points` (null: 分值无效). */
export function scoreRow(
  row: EvidenceRow,
  task: Task | undefined,
  points: Decimal | null,
  settings: Settings,
): RowScore {
  const read = readRow(row, points);
  const days = overdueDays(read);
  const scores = scoresOf(read, days, settings);
  const hints = hintsOf(row, read, settings, scores.final);
  return { points, overdueDays: days, ...scores, hints, isStale: isStale(row, task) };
}
