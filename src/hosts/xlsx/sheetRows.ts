import type { Cell } from '../../assessment/model/assessment';
import { columnLetters } from '../../shared/columnLetters';
import type { StyleName } from '../../workbook/layout/styles';
import type { CellPlan, Formula, SheetPlan, TablePlan } from '../../workbook/port';
import { addressFormula, COLUMN, type Standings } from './addressFormula';
import { cellText, escaped, type SharedTexts } from './cellText';
import { isLong, type NamedColumn } from './namedColumns';

/**
 * Rows are written by ourselves, straight into the packed file: through the library a cell costs several objects, and 100,000
 * rows took 4 GB and eight times as long. Everything else of a sheet stays the library's.
 */

/** What cells are written with: where tables stand, the numbers of the named styles, and the texts of the whole file. */
export interface RowContext {
  readonly standings: Standings;
  /** Columns of other sheets that have a name, by their reference. */
  readonly named: ReadonlyMap<string, NamedColumn>;
  readonly styleNumbers: ReadonlyMap<StyleName, number>;
  readonly texts: SharedTexts;
}

function styleOf({ styleNumbers }: RowContext, name: StyleName): string {
  const number = styleNumbers.get(name) ?? 0;
  return number === 0 ? '' : ` s="${number}"`;
}

/** `at` is the address with the attribute of the style: `A1" s="4"`. */
function valueCell(at: string, value: Cell, texts: SharedTexts): string {
  if (typeof value === 'string' && value !== '') return `<c r="${at} t="s"><v>${texts.numberOf(value)}</v></c>`;
  if (typeof value === 'number' && Number.isFinite(value)) return `<c r="${at}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${at}/>`;
}

/** A formula beside its result; `formula` is the element. */
function formulaCell(at: string, formula: string, result: Cell): string {
  if (typeof result === 'string') return `<c r="${at} t="str">${formula}<v>${cellText(result)}</v></c>`;
  if (typeof result === 'number' && Number.isFinite(result)) return `<c r="${at}>${formula}<v>${result}</v></c>`;
  if (typeof result === 'boolean') return `<c r="${at} t="b">${formula}<v>${result ? 1 : 0}</v></c>`;
  return `<c r="${at}>${formula}</c>`;
}

const formulaElement = (formula: Formula): string => `<f>${escaped(formula)}</f>`;

/** A column of a table: its letters, the style behind the address, and the formula of the row with that index. */
interface ColumnWriter {
  readonly letters: string;
  readonly style: string;
  readonly formula: ((index: number) => string) | null;
}

/** Stands for the row in a formula that is cut there; no formula of ours holds a number as large. */
const ANY_ROW = 999_999_999;

/**
 * The rows of a long table share one formula per column: 100,000 of them would otherwise repeat 9,000 bytes of formulas each,
 * more than Excel or LibreOffice can load. Shorter tables keep readable references in every cell.
 */
function columnFormula(table: TablePlan, c: number, { standings, named }: RowContext): ColumnWriter['formula'] {
  const own = table.columns[c]?.formula;
  if (own === undefined) return null;
  const first = table.rows.findIndex(({ typed }) => typed?.includes(c) !== true);
  if (!isLong(table) || first < 0) {
    const element = formulaElement(own);
    return () => element;
  }
  const withNames = own.replace(COLUMN, (reference) => named.get(reference)?.name ?? reference);
  const pieces = formulaElement(addressFormula(withNames, standings, ANY_ROW)).split(String(ANY_ROW));
  const inRow = (index: number): string => pieces.join(String(table.top + 1 + index));
  // Excel does not share formulas that refer to another sheet (MS-XLSB 2.5.98.98).
  if (pieces.some((piece) => piece.includes('!'))) return inRow;
  // No two tables of a sheet stand in the same column, so it can number the formula.
  const column = table.left + c;
  const letters = columnLetters(column);
  const reach = `${letters}${table.top + 1 + first}:${letters}${table.top + table.rows.length}`;
  const follower = `<f t="shared" si="${column}"/>`;
  return (index) =>
    index === first ? inRow(index).replace('<f>', `<f t="shared" si="${column}" ref="${reach}">`) : follower;
}

/** Cells of one row from `left` to `right`. */
interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly xml: string;
}

/** Gives the cells of a table that stand in a row of the sheet; null above and below it. */
function tableWriter(table: TablePlan, context: RowContext): (row: number) => Stretch | null {
  const { top, left, columns, rows } = table;
  const writers = columns.map(({ style }, c): ColumnWriter => {
    const letters = columnLetters(left + c);
    return { letters, style: `"${styleOf(context, style)}`, formula: columnFormula(table, c, context) };
  });
  const right = left + columns.length - 1;
  const headers = columns
    .map(({ header, headerStyle }, c) =>
      valueCell(`${columnLetters(left + c)}${top}"${styleOf(context, headerStyle)}`, header, context.texts),
    )
    .join('');
  return (row) => {
    if (row === top) return { left, right, xml: headers };
    const index = row - top - 1;
    const planned = rows[index];
    if (planned === undefined) return null;
    let xml = '';
    writers.forEach(({ letters, style, formula }, c) => {
      const value = planned.values[c] ?? null;
      const at = `${letters}${row}${style}`;
      xml +=
        formula === null || planned.typed?.includes(c) === true
          ? valueCell(at, value, context.texts)
          : formulaCell(at, formula(index), value);
    });
    return { left, right, xml };
  };
}

/** A cell outside tables. */
function freeCell({ row, column, value, formula, style }: CellPlan, context: RowContext): Stretch {
  const at = `${columnLetters(column)}${row}"${styleOf(context, style)}`;
  const xml =
    formula === undefined ? valueCell(at, value, context.texts) : formulaCell(at, formulaElement(formula), value);
  return { left: column, right: column, xml };
}

/** Free cells by row; of two in one place the later one counts. */
function freeCells({ cells }: SheetPlan): ReadonlyMap<number, ReadonlyMap<number, CellPlan>> {
  const rows = new Map<number, Map<number, CellPlan>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, CellPlan>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return rows;
}

/** Row and column that hold the last cell; a table has a row below its headers even when it is empty. */
export function extent(sheet: SheetPlan): { readonly row: number; readonly column: number } {
  let [row, column] = [1, sheet.columnWidths.length];
  for (const cell of sheet.cells) [row, column] = [Math.max(row, cell.row), Math.max(column, cell.column)];
  for (const { top, left, rows, columns } of sheet.tables) {
    row = Math.max(row, top + Math.max(rows.length, 1));
    column = Math.max(column, left + columns.length - 1);
  }
  return { row, column: Math.max(column, 1) };
}

/** The rows of a sheet as XML, one after another. */
export function* sheetRows(sheet: SheetPlan, context: RowContext): Generator<string> {
  const free = freeCells(sheet);
  const tables = sheet.tables.map((table) => tableWriter(table, context));
  let { row: last } = extent(sheet);
  for (const row of sheet.rowHeights.keys()) last = Math.max(last, row);
  for (let row = 1; row <= last; row += 1) {
    const stretches = tables.flatMap((cellsIn) => cellsIn(row) ?? []);
    for (const cell of free.get(row)?.values() ?? []) {
      if (stretches.some(({ left, right }) => left <= cell.column && cell.column <= right)) continue;
      stretches.push(freeCell(cell, context));
    }
    const height = sheet.rowHeights.get(row);
    if (stretches.length === 0 && height === undefined) continue;
    stretches.sort((a, b) => a.left - b.left);
    const set = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    yield `<row r="${row}"${set}>${stretches.map(({ xml }) => xml).join('')}</row>`;
  }
}
