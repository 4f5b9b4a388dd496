import type { SheetPlan } from '../../port';

/** A sheet of one table without the columns of these headers, which stand last: nothing else moves. */
export function withoutLastColumns(sheet: SheetPlan, headers: readonly string[]): SheetPlan {
  const isLast = sheet.tables.every(({ columns }) =>
    columns.slice(columns.length - headers.length).every(({ header }) => headers.includes(header)),
  );
  if (!isLast) throw new Error(`${headers.join(', ')} are not the last columns of ${sheet.name}`);
  const count = sheet.columnWidths.length - headers.length;
  return {
    ...sheet,
    columnWidths: sheet.columnWidths.slice(0, count),
    hiddenColumns: sheet.hiddenColumns.filter((column) => column <= count),
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.slice(0, count),
      rows: table.rows.map((row) => ({ ...row, values: row.values.slice(0, count) })),
    })),
  };
}
