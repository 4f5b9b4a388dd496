import { issuesOf } from '../../shared/issue';

/** How a workbook can differ from what was sealed. */
const severities = {
  sealBroken: 'error',
  sealContentDamaged: 'error',
  sealContentMissing: 'error',
  sealedFieldChanged: 'error',
  sealedRecordAdded: 'error',
  sealedRecordRemoved: 'error',
} as const;

export type SealIssueCode = keyof typeof severities;

export const raise = issuesOf(severities);
