import type { EntryField } from '../../../app/desk/desk';
import type { ScoringState } from '../flow/scoringState';

const NOTHING: Readonly<Record<EntryField, string>> = {
  conclusion: '',
  rate: '',
  deduction: '',
  deductionReason: '',
  override: '',
  overrideReason: '',
  assessor: '',
  appealVerdict: '',
  appealAnswer: '',
};

/** What the fields show: what is typed, else what the sheet has; the 评分人 of this session is proposed. */
export function shownTexts({ row, drafts, assessor }: ScoringState): Readonly<Record<EntryField, string>> {
  if (row === null) return NOTHING;
  const typed = Object.fromEntries(Object.entries(drafts).map(([field, { text }]) => [field, text]));
  const proposed = row.entry.assessor === '' ? { assessor } : {};
  return { ...row.entry, ...proposed, ...typed };
}
