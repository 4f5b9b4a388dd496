import { issuesOf, type Issue } from '../shared/issue';

/** What there is to say about workbooks that go out. */
const severities = {
  sendUnitUnknown: 'error',
  sendUnitWithoutRows: 'warning',
  sendUnitNotScored: 'error',
  sendUnitUnfinished: 'warning',
  sendKeptBack: 'error',
  sendAllowed: 'warning',
  sendDuePast: 'warning',
  sendRegisteredElsewhere: 'error',
  sendRegisterContinued: 'warning',
  sendAddressMissing: 'warning',
  sendAddressUnusable: 'warning',
  sendNothing: 'error',
  sendDone: 'info',
} as const;

export type SendIssueCode = keyof typeof severities;
export type SendIssue = Issue<SendIssueCode>;

export const raise = issuesOf(severities);
