import { announceChange } from './announce';
import { wireValue, type Cell } from './Cell';
import type { Table } from './Table';

/** Numbers before text before truth values, empty cells last: the order of Excel, ascending. */
const rank = (value: string | number | boolean): number =>
  value === '' ? 3 : ['number', 'string', 'boolean'].indexOf(typeof value);

function compare(a: string | number | boolean, b: string | number | boolean, ascending: boolean): number {
  if (rank(a) !== rank(b)) return rank(a) === 3 || rank(b) === 3 || ascending ? rank(a) - rank(b) : rank(b) - rank(a);
  if (rank(a) === 3) return 0;
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'zh-CN');
  return ascending ? order : -order;
}

/** Sorts the rows of a table by one column; rows that are equal there stay in their order. Formulas move with their rows. */
export function sortTable(table: Table, column: number, ascending: boolean): void {
  const { sheet, body } = table;
  const rows = Array.from({ length: body.rows }, (_, r): (Cell | undefined)[] =>
    Array.from({ length: body.columns }, (_, c) => sheet.cells.at(body.row + r, body.column + c)),
  );
  const key = (row: readonly (Cell | undefined)[]) => wireValue(row[column]?.value ?? null);
  rows.sort((a, b) => compare(key(a), key(b), ascending));
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      sheet.cells.put(body.row + r, body.column + c, cell);
    });
  });
  announceChange(sheet.workbook, sheet, body, 'RangeEdited');
}
