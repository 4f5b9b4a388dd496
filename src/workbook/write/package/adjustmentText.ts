import type { Adjustment } from '../../../assessment/model/assessment';
import { ADJUSTMENT } from '../../../assessment/model/words';
import { adjustmentAmount } from '../../../assessment/scoring/adjustment';
import { cellText, isBlank } from '../../../assessment/scoring/cells';

/** S10, S12 */
function isCounted(entry: Adjustment): boolean {
  if (isBlank(entry.reason)) return false;
  return entry.type === ADJUSTMENT.veto || (adjustmentAmount(entry) !== null && !isBlank(entry.evidence));
}

/** A line of 加减分 as a paper says it, and whether it counts. */
export function adjustmentText(entry: Adjustment): string {
  const amount = entry.type === ADJUSTMENT.veto || isBlank(entry.amount) ? '' : `${cellText(entry.amount)}分`;
  const reason = isBlank(entry.reason) ? '没有写明事由' : cellText(entry.reason);
  return `${cellText(entry.type)}${amount}：${reason}${isCounted(entry) ? '' : '（没有填全，未计入）'}`;
}
