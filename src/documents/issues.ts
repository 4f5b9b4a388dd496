import { issuesOf } from '../shared/issue';

/** What can be noticed while a document is read and interpreted; the sentences are made elsewhere. */
const severities = {
  emptyFile: 'error',
  zipFile: 'error',
  legacyOfficeFile: 'error',
  pdfFile: 'error',
  htmlFile: 'error',
  rtfFile: 'error',
  binaryFile: 'error',
  unknownEncoding: 'error',
  unreadableBytes: 'warning',

  annualReportHasNoTasks: 'error',

  noTable: 'error',
  noTaskColumn: 'error',
  noSeparators: 'error',
  noTasks: 'error',
  requirementMissing: 'error',
  partWithoutTasks: 'warning',

  yearUnknown: 'warning',
  titleMissing: 'warning',
  headerUnknown: 'warning',
  columnNotUsed: 'info',
  columnRepeated: 'warning',
  tableNotUsed: 'warning',
  cellJoined: 'warning',
  cellSplit: 'warning',
  cellMissing: 'warning',
  cellCarried: 'warning',
  cellMaybeMerged: 'warning',
  cellDoubtful: 'warning',
  rowContinued: 'warning',
  itemMissing: 'warning',
  numberMissing: 'warning',
  numberOutOfSequence: 'warning',
  unitNumberInferred: 'info',
  unitNumberMissing: 'warning',
  ownerMissing: 'warning',
  deadlineUnclear: 'warning',
  deadlineImpossible: 'warning',
  deadlineBeforeYear: 'warning',
  deadlineIncludesPeriod: 'warning',
  unitUnclear: 'warning',
  weightUnclear: 'warning',
  weightRulesDiffer: 'warning',
  lineNotUsed: 'warning',

  piecesOutOfOrder: 'warning',
  requirementLost: 'warning',
  requirementUnplaced: 'warning',
  cellUnplaced: 'warning',
  orderBroken: 'warning',
} as const;

export type DocumentIssueCode = keyof typeof severities;

export const documentIssue = issuesOf(severities);
