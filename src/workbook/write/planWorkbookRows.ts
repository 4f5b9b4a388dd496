import type { Assessment } from '../../assessment/model/assessment';
import { raise, type WorkbookIssue } from '../issues';
import { SHEET_ROWS } from '../layout/limits';
import { EVIDENCE, HEADER_ROW } from '../layout/tables';
import type { WorkbookPlan } from '../port';

const sheetTooLong = (sheet: string, top: number, rows: number): WorkbookIssue[] =>
  top + rows <= SHEET_ROWS ? [] : [raise('sheetTooLong', { sheet }, { sheet, rows, most: SHEET_ROWS - top })];

/** Tables of a plan that reach beyond the last row that a sheet can have: nothing of such a plan may be written. */
export const rowsBeyondSheets = ({ sheets }: WorkbookPlan): WorkbookIssue[] =>
  sheets.flatMap(({ name, tables }) => tables.flatMap(({ top, rows }) => sheetTooLong(name, top, rows.length)));

/** The same for 证据评分 alone, which is by far the longest, before anything is planned: planning a million rows takes minutes. */
export const evidenceBeyondSheet = ({ evidence }: Assessment): WorkbookIssue[] =>
  sheetTooLong(EVIDENCE.sheet, HEADER_ROW, evidence.length);
