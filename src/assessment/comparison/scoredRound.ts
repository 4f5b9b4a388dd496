import type { Assessment } from '../model/assessment';
import type { AssessmentScores } from '../model/scores';

/** A round with its scores. */
export interface ScoredRound {
  readonly assessment: Assessment;
  readonly scores: AssessmentScores;
}
