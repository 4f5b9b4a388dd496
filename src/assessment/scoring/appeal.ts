import type { EvidenceRow } from '../model/assessment';
import { APPEAL, appealVerdicts } from '../model/words';
import { decimal, settle, type Decimal } from '../../shared/decimal';
import { isBlank, numberIn } from './cells';

/** A1: the unit has said something against its score. */
export const isAppealed = ({ appealReason, appealEvidence }: EvidenceRow): boolean =>
  !isBlank(appealReason) || !isBlank(appealEvidence);

/** A1: and nobody has decided. */
export const isAppealOpen = (row: EvidenceRow): boolean => isAppealed(row) && isBlank(row.appealVerdict);

/** A2 */
export const isVerdictUnknown = ({ appealVerdict }: EvidenceRow): boolean =>
  !isBlank(appealVerdict) && !appealVerdicts.some((word) => word === appealVerdict);

/** A3 */
export const lacksAnswer = ({ appealVerdict, appealAnswer }: EvidenceRow): boolean =>
  appealVerdicts.some((word) => word === appealVerdict) && isBlank(appealAnswer);

/** A4: 调整 without a 核定得分 that counts. */
export const lacksOverride = ({ appealVerdict, override, overrideReason }: EvidenceRow): boolean =>
  appealVerdict === APPEAL.changed && (numberIn(override) === null || isBlank(overrideReason));

/** A4: 调整, and 最终得分 is what it was before. */
export function isUnchanged(row: EvidenceRow, final: Decimal | null): boolean {
  const before = numberIn(row.scoreBeforeAppeal);
  if (row.appealVerdict !== APPEAL.changed || lacksOverride(row) || before === null || final === null) return false;
  return settle(decimal(before)).eq(final);
}
