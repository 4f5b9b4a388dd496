import { checkSyntax } from '../formula/checkSyntax';
import { tokensOf } from '../formula/tokens';
import { accessDenied, invalidArgument, notImplemented } from '../protocol/HostError';
import { announceChange } from './announce';
import { cellArea, intersection, isInside, lastColumn, lastRow, type Area } from './area';
import { wireValue, type Cell } from './Cell';
import { enter, isTooLong } from './enter';
import type { Sheet } from './Sheet';
import type { Table } from './Table';
import { renameTableColumn } from './tableColumns';
import type { Place } from './Workbook';

type Input = string | number | boolean | null;

const isInput = (value: unknown): value is Input =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** On a protected sheet only unlocked cells may be written. */
export function checkUnlocked({ sheet, area }: Place, location: string): void {
  if (sheet.protection === null) return;
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      if (sheet.cells.formatAt(row, column).locked) throw accessDenied(location);
    }
  }
}

/** Everything but writing into unlocked cells: formats, rows, rules. */
export function checkUnprotected(sheet: Sheet, location: string): void {
  if (sheet.protection !== null) throw accessDenied(location);
}

/** One value for each cell of an area: the value itself for all, or rows of values. */
export function matrixOf(value: unknown, area: Area, location: string): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly unknown[];
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw invalidArgument(location, 'The array does not have the shape of the range.');
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

const isAbsolute = (reference: string): boolean =>
  reference
    .slice(reference.lastIndexOf('!') + 1)
    .split(':')
    .every((part) => /^\$[A-Za-z]+(?:\$\d+)?$|^\$\d+$/.test(part));

function checkFormula(formula: string, isFill: boolean, location: string): void {
  checkSyntax(formula, location);
  const isRelative = tokensOf(formula.slice(1))?.some(({ kind, text }) => kind === 'reference' && !isAbsolute(text));
  if (isFill && isRelative === true) throw notImplemented('one formula with relative references for several cells');
}

/** Right below a table Excel may take what is written for a new row; what it does for add-ins is not known. */
function checkBelowTable({ area }: Table, row: number, column: number): void {
  const below = row === lastRow(area) + 1 && column >= area.column && column <= lastColumn(area);
  if (below) throw notImplemented('writing right below a table');
}

function put(sheet: Sheet, tables: readonly Table[], row: number, column: number, input: Exclude<Input, null>): void {
  const merge = sheet.mergeAt(cellArea(row, column));
  if (merge !== undefined && (merge.row !== row || merge.column !== column)) {
    if (input !== '') throw notImplemented('writing into the hidden part of merged cells');
    return;
  }
  const table = tables.find(({ header }) => isInside(cellArea(row, column), header));
  if (table !== undefined) {
    renameTableColumn(table, column - table.area.column, String(input).replace(/^'/, ''));
    return;
  }
  enter(sheet.cells.ensure(row, column), input);
}

/** Writes values or formulas into cells, null leaving a cell as it is. */
export function writeContents(place: Place, value: unknown, location: string): void {
  const { sheet, area } = place;
  const at = matrixOf(value, area, location);
  const isFill = !Array.isArray(value) && area.rows * area.columns > 1;
  const checked = new Set<string>();
  const tables = sheet.workbook.tablesOf(sheet);
  checkUnlocked(place, location);
  for (let r = 0; r < area.rows; r += 1) {
    for (let c = 0; c < area.columns; c += 1) {
      const input = at(r, c);
      if (!isInput(input) || isTooLong(input)) throw invalidArgument(location);
      if (typeof input === 'string' && input.startsWith('=') && input.length > 1 && !checked.has(input)) {
        checkFormula(input, isFill, location);
        checked.add(input);
      }
      if (input === null) continue;
      for (const table of input === '' ? [] : tables) checkBelowTable(table, area.row + r, area.column + c);
      put(sheet, tables, area.row + r, area.column + c, input);
    }
  }
  announceChange(sheet.workbook, sheet, area, 'RangeEdited');
}

/** Something of every cell of an area, row by row. */
export function readCells<T>(
  { sheet, area }: Place,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) =>
      read(sheet.cells.at(area.row + r, area.column + c), area.row + r, area.column + c),
    ),
  );
}

export const valuesOf = (place: Place): (string | number | boolean)[][] =>
  readCells(place, (cell) => (cell === undefined ? '' : wireValue(cell.value)));

/** Empties cells, keeping their looks. */
export function clearContents(place: Place, location: string): void {
  const { sheet, area } = place;
  checkUnlocked(place, location);
  for (const table of sheet.workbook.tablesOf(sheet)) {
    if (intersection(area, table.header) !== null) throw notImplemented('clearing headers of a table');
  }
  sheet.cells.forEach(area, (cell) => {
    cell.value = null;
    cell.formula = null;
  });
  announceChange(sheet.workbook, sheet, area, 'RangeEdited');
}
