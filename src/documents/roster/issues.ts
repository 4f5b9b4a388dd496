import { issuesOf, type Issue } from '../../shared/issue';

/** What can be wrong with a roster file (units.csv). */
const severities = {
  rosterUnreadable: 'error',
  rosterHeaderMissing: 'error',
  rosterHeaderRepeated: 'error',
  rosterColumnUnknown: 'warning',
  rosterQuoteUnclosed: 'error',
  rosterQuoteMisplaced: 'error',
  rosterCellOutside: 'error',
  rosterUnitMissing: 'error',
  rosterUnitRepeated: 'error',
  rosterGroupMissing: 'warning',
  rosterNumberUnreadable: 'error',
  rosterNoUnits: 'error',
} as const;

export type RosterIssueCode = keyof typeof severities;
export type RosterIssue = Issue<RosterIssueCode>;

export const rosterIssue = issuesOf(severities);
