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

  readonly formula = (row: number, column: number): string | null => this.formulas.get(row)?.get(column) ?? null;
}

function putTable(cells: Cells, { top, left, columns, rows }: TablePlan): void {
  columns.forEach(({ header }, c) => {
    cells.put(top - 1, left - 1 + c, header, undefined);
  });
  rows.forEach(({ values, typed }, r) => {
    columns.forEach(({ formula }, c) => {
      cells.put(top + r, left - 1 + c, values[c] ?? null, typed?.includes(c) === true ? undefined : formula);
    });
  });
}

function sheetGrid({ name, cells: planned, tables }: SheetPlan): SheetGrid {
  const cells = new Cells();
  planned.forEach(({ row, column, value, formula }: CellPlan) => {
    cells.put(row - 1, column - 1, value, formula);
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
  };
}

/** What a spreadsheet shows of a plan, without any file in between. */
export const gridOf = ({ sheets }: WorkbookPlan): WorkbookGrid => ({
  date1904: false,
  sheets: sheets.map(sheetGrid),
});
