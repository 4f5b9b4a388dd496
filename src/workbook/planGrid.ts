import { STYLES, type NumberFormat, type StyleName } from './layout/styles';
import type { CellPlan, GridValue, SheetGrid, SheetPlan, TablePlan, WorkbookGrid, WorkbookPlan } from './port';

/** Cells of a sheet as they are laid out, both counted from 0. */
class Cells {
  readonly rows: GridValue[][] = [];
  private readonly formulas = new Map<number, Map<number, string>>();

  put(row: number, column: number, value: GridValue, formula: string | undefined): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = value === '' ? null : value;
    if (formula === undefined) return;
    const ofRow = this.formulas.get(row) ?? new Map<number, string>();
    this.formulas.set(row, ofRow.set(column, formula));
  }

  private readonly formats = new Map<number, Map<number, NumberFormat>>();

  style(row: number, column: number, style: StyleName): void {
    const { format } = STYLES[style];
    if (format === 'General') return;
    const ofRow = this.formats.get(row) ?? new Map<number, NumberFormat>();
    this.formats.set(row, ofRow.set(column, format));
  }

  readonly format = (row: number, column: number): NumberFormat | null => this.formats.get(row)?.get(column) ?? null;

  readonly formula = (row: number, column: number): string | null => this.formulas.get(row)?.get(column) ?? null;
}

/** Only what people added themselves needs its format kept: ours stands in the layout. */
const isOwn = (style: StyleName): boolean => style.startsWith('own');

function putTable(cells: Cells, { top, left, columns, rows }: TablePlan): void {
  columns.forEach(({ header, style }, c) => {
    cells.put(top - 1, left - 1 + c, header, undefined);
    if (isOwn(style)) {
      rows.forEach((_, r) => {
        cells.style(top + r, left - 1 + c, style);
      });
    }
  });
  rows.forEach(({ values, typed }, r) => {
    columns.forEach(({ formula }, c) => {
      cells.put(top + r, left - 1 + c, values[c] ?? null, typed?.includes(c) === true ? undefined : formula);
    });
  });
}

function sheetGrid({ name, cells: planned, tables }: SheetPlan): SheetGrid {
  const cells = new Cells();
  planned.forEach(({ row, column, value, formula, style }: CellPlan) => {
    cells.put(row - 1, column - 1, value, formula);
    if (isOwn(style)) cells.style(row - 1, column - 1, style);
  });
  for (const table of tables) putTable(cells, table);
  return {
    name,
    tables: tables.map(({ name: table, top, rows: { length } }) => ({
      name: table,
      top: top - 1,
      bottom: top - 1 + Math.max(length, 1),
    })),
    rows: cells.rows,
    formula: cells.formula,
    format: cells.format,
  };
}

/** What a spreadsheet shows of a plan, without any file in between. */
export const gridOf = ({ sheets }: WorkbookPlan): WorkbookGrid => ({
  date1904: false,
  sheets: sheets.map(sheetGrid),
});
