import { issuesOf, type Issue } from '../../shared/issue';

/** What there is to say about a returned file: error = nothing is taken from it, warning = look at it. */
const severities = {
  otherUnitName: 'error',
  severalUnits: 'error',
  unitUnknown: 'error',
  unitUnclear: 'error',
  rowsOfOthersOnly: 'error',
  otherYear: 'error',
  otherAssessment: 'error',
  otherTasks: 'error',
  sameFile: 'warning',
  newerReturned: 'warning',
  newerTaken: 'warning',
  notPreferred: 'warning',

  returnedLate: 'warning',
  baseMissing: 'warning',
  fileRenamed: 'info',
  unitRenamed: 'info',
  noticeRenewed: 'info',
  olderRound: 'warning',
  olderPreferred: 'warning',
  takenBefore: 'info',
  nothingFilledIn: 'warning',
  onlyElsewhere: 'warning',
  hubItself: 'error',
  columnRenamed: 'warning',
  columnGone: 'warning',
  evidenceGone: 'warning',
  rowsMissing: 'warning',
  rowsOfOthers: 'warning',
  rowsInvented: 'warning',
  evidenceOfNotApplicable: 'warning',
  notNumber: 'warning',
  notDay: 'warning',
  selfScoreOutOfRange: 'warning',
} as const;

export type ReturnIssueCode = keyof typeof severities;
export type ReturnIssue = Issue<ReturnIssueCode>;

const raiseAt = issuesOf(severities);

/** An issue of a file as a whole. */
export const raise = (code: ReturnIssueCode, facts: ReturnIssue['facts'] = {}): ReturnIssue =>
  raiseAt(code, null, facts);
