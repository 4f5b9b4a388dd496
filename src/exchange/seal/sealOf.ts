import type { Assessment, Seal } from '../../assessment/model/assessment';
import type { AssessmentScores } from '../../assessment/model/scores';
import { checkCode } from '../../assessment/seal/checkCode';
import { sealedText } from '../../assessment/seal/sealedText';
import { packText } from '../../shared/zip/packText';

/** A larger content would make the workbook slow to open; then only the check code is kept. */
export const LONGEST_CONTENT = 2_000_000;

/** The seal on a round as it stands (B1). */
export function sealOf(assessment: Assessment, scores: AssessmentScores, time: string): Seal {
  const text = sealedText(assessment, scores);
  const content = packText(text);
  return { code: checkCode(text), sealedOn: time, content: content.length > LONGEST_CONTENT ? '' : content };
}
