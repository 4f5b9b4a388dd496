import type { Assessment } from '../../assessment/model/assessment';
import type { AssessmentScores } from '../../assessment/model/scores';
import { isSealMatching } from '../../assessment/seal/isSealMatching';
import type { SheetPlan } from '../port';

/** What printed results say of the seal: its check code only as long as the round is what was sealed (B3). */
export function sealNote(assessment: Assessment, scores: AssessmentScores): string {
  const isMatching = isSealMatching(assessment, scores);
  if (isMatching === null) return '';
  return isMatching ? `校验码 ${assessment.seal?.code ?? ''}` : '与封存不符';
}

/** A sheet with a note in its footer. */
export const withFooterNote = (sheet: SheetPlan, note: string): SheetPlan =>
  note === '' || sheet.print === null
    ? sheet
    : { ...sheet, print: { ...sheet.print, footer: `${sheet.print.footer} · ${note}` } };
