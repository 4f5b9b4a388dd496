import type { EvidenceRow } from '../model/assessment';
import { CONCLUSION } from '../model/words';
import { isBlank } from '../scoring/cells';
import { conclusionIn } from '../scoring/conclusion';

/** D4: a row that counts and has no 佐证. */
export const isUnproven = ({ conclusion, evidence }: EvidenceRow): boolean =>
  conclusionIn(conclusion) !== CONCLUSION.notApplicable && isBlank(evidence);
