import type { Adjustment } from '../model/assessment';
import { raise, type AssessmentIssue } from '../issues';
import { ADJUSTMENT, adjustmentTypes } from '../model/words';
import { adjustmentAmount } from '../scoring/adjustment';
import { cellText, isBlank } from '../scoring/cells';
import type { NameIndex } from './nameIndex';

const isEmpty = (row: Adjustment): boolean => Object.values(row).every(isBlank);

/** S10, S12: why a row of 加减分 does not count. */
export function adjustmentIssues(adjustments: readonly Adjustment[], unitIndex: NameIndex): AssessmentIssue[] {
  return adjustments.flatMap((row, index) => {
    if (isEmpty(row)) return [];
    const at = (field: keyof Adjustment) => ({ record: 'adjustments', index, field }) as const;
    const facts = { unit: cellText(row.unit), type: cellText(row.type) };
    const issues: AssessmentIssue[] = [];
    if (!unitIndex.has(row.unit)) issues.push(raise('adjustmentUnitUnknown', at('unit'), facts));
    if (!adjustmentTypes.some((type) => type === row.type)) {
      return [...issues, raise('adjustmentTypeUnknown', at('type'), facts)];
    }
    if (isBlank(row.reason)) issues.push(raise('adjustmentWithoutReason', at('reason'), facts));
    if (row.type === ADJUSTMENT.veto) return issues;
    if (adjustmentAmount(row) === null) {
      issues.push(raise('adjustmentAmountUnusable', at('amount'), { ...facts, value: cellText(row.amount) }));
    }
    if (isBlank(row.evidence)) issues.push(raise('adjustmentWithoutEvidence', at('evidence'), facts));
    return issues;
  });
}
