import { issuesOf } from '../../shared/issue';

/** What can be wrong with a roster file (units.csv). */
const severities = {
  rosterUnreadable: 'error',
  rosterHeaderMissing: 'error',
  rosterColumnUnknown: 'warning',
  rosterUnitMissing: 'error',
  rosterUnitRepeated: 'error',
  rosterGroupMissing: 'warning',
  rosterNumberUnreadable: 'error',
  rosterNoUnits: 'error',
} as const;

export type RosterIssueCode = keyof typeof severities;

export const rosterIssue = issuesOf(severities);
