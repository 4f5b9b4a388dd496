import { isEmpty } from './drafts';
import type { ScoringState } from './scoringState';

/** Something keeps the row from being written. */
export const isTroubled = ({ problems, notes, failure, isGone }: ScoringState): boolean =>
  isGone || failure !== null || notes.length > 0 || !isEmpty(problems);
