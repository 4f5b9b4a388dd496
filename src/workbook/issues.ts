import { issuesOf, type Issue } from '../shared/issue';

/** What can be wrong with a file as a whole (file…), and with the sheets in it. */
const severities = {
  fileEmpty: 'error',
  fileEncrypted: 'error',
  fileOldExcel: 'error',
  fileNotXlsx: 'error',
  fileOds: 'error',
  fileWord: 'error',
  fileArchive: 'error',
  fileDamaged: 'error',
  fileTooLarge: 'error',
  fileUnsafe: 'error',
  fileNotUnderstood: 'error',

  notOurWorkbook: 'error',
  formatNewer: 'error',
  systemSheetMissing: 'warning',
  sheetMissing: 'error',
  optionalSheetMissing: 'warning',
  sheetRenamed: 'warning',
  sheetUnknown: 'info',
  columnMissing: 'error',
  columnUnknown: 'warning',
  columnDuplicate: 'warning',
  cellError: 'error',
  formulaInInput: 'warning',
  formulaOverwritten: 'error',
  rowWithoutName: 'error',
  wordUnknown: 'error',
  copyDiffers: 'warning',
  derivedOutdated: 'info',
  evidenceMissing: 'warning',
  evidenceSurplus: 'info',
  cellOutsideTable: 'warning',
  rowOutsideTable: 'error',
  textTooLong: 'error',
  formulaDiffers: 'error',
  formulaNotCalculated: 'warning',
  ownValuesOnly: 'info',

  rowNotFound: 'error',
  columnNotFound: 'error',
  cellEditing: 'error',
  sheetProtected: 'error',
  sheetNameTaken: 'error',
  sheetHidden: 'info',
  workbookProtected: 'error',
  workbookReadOnly: 'error',
  otherWindow: 'error',
  apiMissing: 'error',
  hostSilent: 'error',
  hostFailed: 'error',
  halfWritten: 'error',
  writeCancelled: 'info',
  nothingToUndo: 'info',
  changedSince: 'warning',
} as const;

export type WorkbookIssueCode = keyof typeof severities;
export type WorkbookIssue = Issue<WorkbookIssueCode>;

export const raise = issuesOf(severities);
