import type { EvidenceRow } from '../model/assessment';
import type { Decimal } from '../../shared/decimal';
import { dayIn, isBlank, numberIn } from './cells';
import type { Conclusion } from '../model/words';
import { conclusionIn } from './conclusion';

/** An evidence row as the rules read it: what cannot be read is null. */
export interface RowInputs {
  readonly conclusion: Conclusion | null;
  /** P */
  readonly points: Decimal | null;
  readonly hasEvidence: boolean;
  readonly deadline: number | null;
  readonly publishedOn: number | null;
  readonly requiredCount: number | null;
  readonly count: number | null;
  readonly rate: number | null;
  readonly deduction: number | null;
  readonly override: number | null;
  readonly hasOverrideReason: boolean;
}

export const readRow = (row: EvidenceRow, points: Decimal | null): RowInputs => ({
  conclusion: conclusionIn(row.conclusion),
  points,
  hasEvidence: !isBlank(row.evidence),
  deadline: dayIn(row.deadline),
  publishedOn: dayIn(row.publishedOn),
  requiredCount: numberIn(row.requiredCount),
  count: numberIn(row.count),
  rate: numberIn(row.rate),
  deduction: numberIn(row.deduction),
  override: numberIn(row.override),
  hasOverrideReason: !isBlank(row.overrideReason),
});
