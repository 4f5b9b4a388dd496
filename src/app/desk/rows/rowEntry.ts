import type { EvidenceRow } from '../../../assessment/model/assessment';
import { cellText } from '../../../assessment/scoring/cells';
import type { RowEntry } from '../desk';
import { percentText } from './cellTexts';

/** What the assessor entered, as text. */
export const rowEntry = (row: EvidenceRow): RowEntry => ({
  conclusion: cellText(row.conclusion),
  rate: percentText(row.rate),
  deduction: cellText(row.deduction),
  deductionReason: cellText(row.deductionReason),
  override: cellText(row.override),
  overrideReason: cellText(row.overrideReason),
  assessor: cellText(row.assessor),
  appealVerdict: cellText(row.appealVerdict),
  appealAnswer: cellText(row.appealAnswer),
});
