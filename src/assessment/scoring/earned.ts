import { clamp, decimal, settle, ZERO, type Decimal } from '../../shared/decimal';
import { CONCLUSION } from '../model/words';
import type { RowInputs } from './rowInputs';
import type { Settings } from './settings';

/** S2: neither 完成率 nor a usable pair of counts. */
export const hasNoRate = (row: RowInputs): boolean => row.rate === null && !hasCounts(row);

const hasCounts = (row: RowInputs): boolean => row.count !== null && (row.requiredCount ?? 0) > 0;

/** S3 */
export const lacksEvidence = (row: RowInputs, settings: Settings): boolean =>
  settings.noEvidenceNoScore === '是' && !row.hasEvidence;

/** S2, S3: points earned before deductions. */
export function earnedPoints(row: RowInputs, points: Decimal, settings: Settings): Decimal {
  if (lacksEvidence(row, settings)) return ZERO;
  if (row.conclusion === CONCLUSION.done) return points;
  return row.conclusion === CONCLUSION.partly ? partlyEarned(row, points) : ZERO;
}

function partlyEarned(row: RowInputs, points: Decimal): Decimal {
  if (row.rate !== null) return settle(points.times(decimal(Math.min(Math.max(row.rate, 0), 1))));
  const required = row.requiredCount ?? 0;
  if (row.count === null || required <= 0) return ZERO;
  return clamp(settle(points.times(decimal(row.count)).div(decimal(required))), ZERO, points);
}
