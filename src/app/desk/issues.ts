import { issuesOf } from '../../shared/issue';

/** What can be in the way of a step of the desk, apart from trouble in the workbook itself. */
const severities = {
  roundMissing: 'error',
  bookIsPackage: 'error',
  noticeWithoutTasks: 'error',
  rowGone: 'error',

  unitNameMissing: 'error',
  unitNameRepeated: 'error',
  unitNameUnusable: 'error',
  groupNameUnusable: 'error',
  unitGone: 'error',
  unitNumberUnreadable: 'warning',
  unitRemovedWithRows: 'warning',
  unitRemovedWithAdjustments: 'warning',
  unitAliasAdded: 'info',
  rowsKept: 'warning',
  renamedUnitLost: 'warning',
  rowsReassigned: 'info',

  returnsMissing: 'error',
  returnsTaken: 'info',
  conflictsOpen: 'warning',
  decisionsOutdated: 'warning',

  comparedWithItself: 'warning',
} as const;

export type DeskIssueCode = keyof typeof severities;

export const raise = issuesOf(severities);
