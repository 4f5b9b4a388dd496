import { columnLetters } from '../../../../src/shared/columnLetters';
import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, span, type Area } from './area';

const REFERENCE = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

export const columnNumber = (letters: string): number =>
  Array.from(letters.toUpperCase(), (letter) => letter.charCodeAt(0) - 64).reduce((sum, digit) => sum * 26 + digit, 0) -
  1;

const ordered = (row: number, column: number, row2: number, column2: number): Area =>
  span(Math.min(row, row2), Math.min(column, column2), Math.max(row, row2), Math.max(column, column2));

/** A1, $A$1:B2, A:B or 1:2; null for anything else. */
export function parseArea(text: string): Area | null {
  const cells = REFERENCE.exec(text);
  if (cells !== null) {
    const [, column = '', row = '', column2 = column, row2 = row] = cells;
    return ordered(Number(row) - 1, columnNumber(column), Number(row2) - 1, columnNumber(column2));
  }
  const columns = COLUMNS.exec(text);
  if (columns !== null) {
    const [, from = '', to = ''] = columns;
    return ordered(0, columnNumber(from), MAX_ROWS - 1, columnNumber(to));
  }
  const rows = ROWS.exec(text);
  if (rows === null) return null;
  return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
}

/** Splits 'My sheet'!A1 into the sheet's name and the rest. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly rest: string } {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { sheet: null, rest: text };
  const name = text.slice(0, bang);
  const sheet = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, rest: text.slice(bang + 1) };
}

export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !REFERENCE.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

const letters = (column: number): string => columnLetters(column + 1);

/** As Excel writes it, without the sheet: A1, A1:B2, A:B, 1:2. */
export function areaAddress(area: Area): string {
  const [bottom, right] = [lastRow(area) + 1, lastColumn(area)];
  if (area.rows === MAX_ROWS) return `${letters(area.column)}:${letters(right)}`;
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${bottom}`;
  const first = `${letters(area.column)}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${letters(right)}${bottom}`;
}
