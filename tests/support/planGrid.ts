import type { GridValue, SheetGrid, WorkbookGrid, WorkbookPlan } from '../../src/workbook/port';

/** What a spreadsheet would show of a plan, without any file in between. */
export function gridOf(plan: WorkbookPlan): WorkbookGrid {
  return {
    date1904: false,
    sheets: plan.sheets.map((sheet): SheetGrid => {
      const rows: GridValue[][] = [];
      const formulas = new Set<string>();
      const put = (row: number, column: number, value: GridValue, formula: boolean): void => {
        (rows[row - 1] ??= [])[column - 1] = value === '' ? null : value;
        if (formula) formulas.add(`${row - 1},${column - 1}`);
      };
      for (const cell of sheet.cells) put(cell.row, cell.column, cell.value, cell.formula !== undefined);
      for (const table of sheet.tables) {
        table.columns.forEach((column, c) => {
          put(table.top, table.left + c, column.header, false);
        });
        table.rows.forEach((row, r) => {
          table.columns.forEach((column, c) => {
            const isFormula = column.formula !== undefined && !row.typed?.includes(c);
            put(table.top + 1 + r, table.left + c, row.values[c] ?? null, isFormula);
          });
        });
      }
      return {
        name: sheet.name,
        rows: Array.from(rows, (row: GridValue[] | undefined) =>
          Array.from(row ?? [], (value: GridValue | undefined) => value ?? null),
        ),
        hasFormula: (row, column) => formulas.has(`${row},${column}`),
      };
    }),
  };
}
