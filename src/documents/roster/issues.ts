import { issuesOf, type Issue } from '../../shared/issue';

/** What can be wrong with a roster file (units.csv) or with the office's choices (owners.csv). */
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

  ownersUnreadable: 'error',
  ownersHeaderMissing: 'error',
  ownersPhraseMissing: 'error',
  ownersByRule: 'info',
} as const;

export type RosterIssueCode = keyof typeof severities;
export type RosterIssue = Issue<RosterIssueCode>;

export const rosterIssue = issuesOf(severities);
