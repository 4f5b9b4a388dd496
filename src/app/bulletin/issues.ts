import { issuesOf } from '../../shared/issue';

/** What keeps a 情况通报 from going out. */
const severities = {
  figureDiffers: 'error',
  figureUncountable: 'error',
  listDiffers: 'error',
} as const;

export type BulletinIssueCode = keyof typeof severities;

export const raise = issuesOf(severities);
