import type { Issue, Result } from '../../shared/issue';
import type { SheetText } from '../../shared/sheetText';
import { documentIssue, type DocumentIssueCode } from '../issues';
import type { Block, DocumentTree } from './documentTree';
import { sheetGrid } from './sheetGrid';

/** Reads the sheets of a workbook; handed in, because only a host knows the format. */
export type ReadSheets<Code extends string> = (bytes: Uint8Array) => Promise<Result<readonly SheetText[] | null, Code>>;

/** A name that says nothing: Sheet1, 工作表 2. */
const DEFAULT_NAME = /^(?:sheet|工作表)\s*\d*$/i;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function sheetIssues(sheets: readonly SheetText[]): Issue<DocumentIssueCode>[] {
  const shown = sheets.filter(({ hidden }) => !hidden);
  const hidden = sheets.filter((sheet) => sheet.hidden && sheet.rows.some((row) => row.some((text) => text !== '')));
  const uncalculated = sum(shown.map((sheet) => sheet.uncalculated));
  const hiddenRows = sum(shown.map((sheet) => sheet.hiddenRows));
  const names = hidden.map(({ name }) => `“${name}”`).join('、');
  return [
    ...(hidden.length > 0 ? [documentIssue('hiddenSheets', null, { names })] : []),
    ...(hiddenRows > 0 ? [documentIssue('hiddenRows', null, { count: hiddenRows })] : []),
    ...(uncalculated > 0 ? [documentIssue('formulasNotCalculated', null, { count: uncalculated })] : []),
  ];
}

/** A workbook as a tree: one table for each visible sheet with text, rows numbered as in the sheet. */
export function readSheets(fileName: string, sheets: readonly SheetText[]): Result<DocumentTree, DocumentIssueCode> {
  const filled = sheets
    .filter(({ hidden }) => !hidden)
    .map((sheet, index) => ({ name: sheet.name, grid: sheetGrid(sheet, index + 1) }))
    .filter(({ grid }) => grid.value.length > 0);
  const widths = filled.map(({ grid }) => grid.value[0]?.cells.length);
  const blocks = filled.flatMap(({ name, grid: { value: rows } }): Block[] => {
    const at = rows[0]?.at ?? { table: 1, row: 1 };
    const table: Block = { type: 'table', rows, blanksBefore: 0, at };
    // Sheets of one shape are parts of one list, told apart by their names.
    const isPart = widths.filter((width) => width === rows[0]?.cells.length).length > 1;
    const isTitled = isPart && !DEFAULT_NAME.test(name);
    return isTitled ? [{ type: 'paragraph', text: name, blanksBefore: 0, at }, table] : [table];
  });
  const issues = [...filled.flatMap(({ grid }) => grid.issues), ...sheetIssues(sheets)];
  return { value: { format: 'xlsx', name: fileName, blocks, blanksAfter: 0 }, issues };
}
