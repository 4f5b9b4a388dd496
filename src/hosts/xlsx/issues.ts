import { issuesOf, type Issue } from '../../shared/issue.js';

/** Why a file is not read as a workbook. */
const severities = {
  fileEmpty: 'error',
  fileEncrypted: 'error',
  fileOldExcel: 'error',
  fileNotXlsx: 'error',
  fileDamaged: 'error',
  fileTooLarge: 'error',
  fileUnsafe: 'error',
} as const;

export type XlsxIssueCode = keyof typeof severities;
export type XlsxIssue = Issue<XlsxIssueCode>;

export const raise = issuesOf(severities);
