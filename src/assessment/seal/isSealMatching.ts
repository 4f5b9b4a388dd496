import type { Assessment } from '../model/assessment';
import type { AssessmentScores } from '../model/scores';
import { checkCode } from './checkCode';
import { sealedText } from './sealedText';

/** Whether a round is still what was sealed; null when nothing is. */
export const isSealMatching = (assessment: Assessment, scores: AssessmentScores): boolean | null =>
  assessment.seal === null ? null : checkCode(sealedText(assessment, scores)) === assessment.seal.code;
