import type { GridValue, SheetGrid, WorkbookGrid, WorkbookPlan } from '../../src/workbook/port';

/** What a spreadsheet would show of a plan, without any file in between. */
export function gridOf(plan: WorkbookPlan): WorkbookGrid {
  return {
    date1904: false,
    sheets: plan.sheets.map((sheet): SheetGrid => {
      const rows: GridValue[][] = [];
      const formulas = new Map<string, string>();
      const put = (row: number, column: number, value: GridValue, formula: string | undefined): void => {
        (rows[row - 1] ??= [])[column - 1] = value === '' ? null : value;
        if (formula !== undefined) formulas.set(`${row - 1},${column - 1}`, formula);
      };
      for (const cell of sheet.cells) put(cell.row, cell.column, cell.value, cell.formula);
      for (const table of sheet.tables) {
        table.columns.forEach((column, c) => {
          put(table.top, table.left + c, column.header, undefined);
        });
        table.rows.forEach((row, r) => {
          table.columns.forEach((column, c) => {
            const formula = row.typed?.includes(c) ? undefined : column.formula;
            put(table.top + 1 + r, table.left + c, row.values[c] ?? null, formula);
          });
        });
      }
      return {
        name: sheet.name,
        tables: sheet.tables.map(({ name, top, rows: { length } }) => ({
          name,
          top: top - 1,
          bottom: top - 1 + Math.max(length, 1),
        })),
        rows: Array.from(rows, (row: GridValue[] | undefined) =>
          Array.from(row ?? [], (value: GridValue | undefined) => value ?? null),
        ),
        formula: (row, column) => formulas.get(`${row},${column}`) ?? null,
      };
    }),
  };
}
