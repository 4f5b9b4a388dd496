import { renameTable } from '../formula/rewrite';
import { alreadyExists, invalidArgument, invalidOperation } from '../protocol/HostError';
import { shownText } from './numberFormats';
import { intersection, lastRow, type Area } from './area';
import { enter } from './enter';
import { rewriteFormulas } from './rewriteFormulas';
import { shiftCells } from './structure';
import { Table } from './Table';
import { renameTableColumn } from './tableColumns';
import { writeContents } from './contents';
import type { Place, Workbook } from './Workbook';

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** A table over a range whose first row holds the headers. */
export function createTable(workbook: Workbook, { sheet, area }: Place, location: string): Table {
  if (workbook.tables.some((table) => table.sheet === sheet && intersection(table.area, area) !== null)) {
    throw invalidOperation(location, 'A table cannot overlap another table.');
  }
  const rows = Math.max(2, area.rows);
  let number = workbook.tables.length + 1;
  while (workbook.findTable(`表${number}`) !== undefined) number += 1;
  const table = new Table(String(workbook.newNumber()), `表${number}`, sheet, { ...area, rows }, []);
  workbook.tables.push(table);
  for (let index = 0; index < area.columns; index += 1) {
    const cell = sheet.cells.at(area.row, area.column + index);
    const name = cell === undefined ? '' : shownText(cell.value, cell.format.numberFormat);
    table.columns.push({ id: index + 1, name: '' });
    renameTableColumn(table, index, name);
  }
  workbook.isDirty = true;
  return table;
}

export function nameTable(table: Table, name: string, location: string): void {
  const { workbook } = table.sheet;
  if (!TABLE_NAME.test(name)) throw invalidArgument(location);
  const other = workbook.findTable(name) ?? workbook.findName(name);
  if (other !== undefined && other !== table) throw alreadyExists(location);
  const before = table.name;
  table.name = name;
  workbook.isDirty = true;
  rewriteFormulas(workbook, (formula) => (formula.includes(before) ? renameTable(formula, before, name) : formula));
}

/** The formula that fills a column: all its cells with a formula have the same one, and most have one. */
function columnFormula(table: Table, index: number, body: Area): string | null {
  const formulas = new Map<string, number>();
  table.sheet.cells.forEach({ ...body, column: body.column + index, columns: 1 }, ({ formula }) => {
    if (formula !== null) formulas.set(formula, (formulas.get(formula) ?? 0) + 1);
  });
  const [[formula, count] = [null, 0], ...others] = formulas;
  return others.length === 0 && count * 2 > body.rows ? formula : null;
}

/** Rules that reached to the last row reach to the new ones. */
function growRules(table: Table, from: number, count: number): void {
  const last = from - 1;
  const grow = (area: Area): Area =>
    lastRow(area) === last && intersection(area, table.area) !== null && area.rows >= 1
      ? { ...area, rows: area.rows + count }
      : area;
  const { validations, conditionalFormats } = table.sheet;
  for (const rule of [...validations, ...conditionalFormats]) rule.areas = rule.areas.map(grow);
}

/** Rows above the first one look like it, not like the headers. */
function copyLooks({ sheet, area }: Table, from: number, to: number, count: number): void {
  for (let c = area.column; c < area.column + area.columns; c += 1) {
    const { format } = sheet.cells.ensure(from, c);
    for (let r = to; r < to + count; r += 1) sheet.cells.ensure(r, c).format = format;
  }
}

/** Rows put into a table before row `index` of its body (its row count: at the end), each filled as its columns are. */
export function insertTableRows(table: Table, index: number, count: number, location: string): void {
  const body = table.body;
  if (index < 0 || index > body.rows) throw invalidArgument(location);
  const formulas = table.columns.map((_, c) => columnFormula(table, c, body));
  const row = body.row + index;
  const before = table.area;
  shiftCells(table.sheet, { kind: 'insert', way: 'vertical', area: { ...before, row, rows: count } }, location);
  if (index === 0) copyLooks(table, row + count, row, count);
  if (index === body.rows) {
    table.area = { ...before, rows: before.rows + count };
    growRules(table, row, count);
  }
  formulas.forEach((formula, c) => {
    for (let r = 0; formula !== null && r < count; r += 1) {
      enter(table.sheet.cells.ensure(row + r, before.column + c), formula);
    }
  });
}

/** New rows with values; null leaves a cell as the column fills it. */
export function addTableRows(table: Table, index: number | null, values: unknown, location: string): number {
  const rows = Array.isArray(values) ? (values as readonly unknown[]) : [];
  const at = index ?? table.body.rows;
  const shape = rows.every((row) => Array.isArray(row) && row.length === table.columns.length);
  if (!shape || (Array.isArray(values) && rows.length === 0)) throw invalidArgument(location);
  const count = Math.max(1, rows.length);
  insertTableRows(table, at, count, location);
  const area = { ...table.area, row: table.area.row + 1 + at, rows: count };
  if (rows.length > 0) writeContents({ sheet: table.sheet, area }, rows, location);
  return at;
}

/** Takes rows of the body out. The last one there is cannot go: it is emptied. */
export function deleteTableRow(table: Table, index: number, location: string): void {
  const { body } = table;
  if (index < 0 || index >= body.rows) throw invalidArgument(location);
  const area = { ...body, row: body.row + index, rows: 1 };
  if (body.rows === 1) {
    table.sheet.cells.forEach(area, (cell) => {
      cell.value = null;
      cell.formula = null;
    });
  } else shiftCells(table.sheet, { kind: 'delete', way: 'vertical', area }, location);
}

/** Puts a column in before column `index`, or behind the last one. */
export function insertTableColumn(table: Table, index: number, location: string): void {
  if (index < 0 || index > table.columns.length) throw invalidArgument(location);
  const { area, sheet } = table;
  const column = area.column + index;
  const isLast = index === table.columns.length;
  shiftCells(sheet, { kind: 'insert', way: 'horizontal', area: { ...area, column, columns: 1 } }, location);
  if (isLast) {
    table.area = { ...area, columns: area.columns + 1 };
    table.columns.push({ id: sheet.workbook.newNumber(), name: '' });
    renameTableColumn(table, index, `列${index + 1}`);
  }
}

/** The table goes, its cells stay. */
export function dissolveTable(table: Table): void {
  const { workbook } = table.sheet;
  workbook.tables.splice(workbook.tables.indexOf(table), 1);
  table.sheet.filteredRows.clear();
}
