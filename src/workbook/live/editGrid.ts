import type { Cell } from '../../assessment/model/assessment';
import { nameKey } from '../../assessment/scoring/cells';
import { raise, type WorkbookIssue } from '../issues';
import { LISTS, type TableLayout } from '../layout/tables';
import { findTable, type FoundTable } from '../parse/findTable';
import { asText, valueAt } from '../parse/gridCells';
import type { RowEdit, RowName, SheetGrid, WorkbookGrid } from '../port';

/** Cells of a sheet and what they are to hold; rows and columns from 0. */
interface CellEdit {
  readonly sheet: SheetGrid;
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** Sheet row (from 0) of the row with that key; null when there is none. */
function rowOf(found: FoundTable, layout: TableLayout, { key, occurrence }: RowName): number | null {
  const columns = layout.key.map((name) => found.columns.get(name));
  if (columns.length === 0 || columns.includes(undefined)) return null;
  const wanted = key.map(nameKey);
  let seen = 0;
  for (let row = found.headerRow + 1; row < found.sheet.rows.length; row += 1) {
    const isIt = columns.every(
      (column, index) => nameKey(asText(valueAt(found.sheet, row, column ?? -1))) === wanted[index],
    );
    if (!isIt) continue;
    if (seen === occurrence) return row;
    seen += 1;
  }
  return null;
}

/** Where the cells of an edit stand, or why they cannot be found. */
function locate(grid: WorkbookGrid, edit: RowEdit): { cells: CellEdit[]; issues: WorkbookIssue[] } {
  const layout: TableLayout | undefined = Object.values(LISTS).find(({ table }) => table === edit.table);
  if (layout === undefined) throw new Error(`no table ${edit.table}`);
  const missing = raise('rowNotFound', { sheet: layout.sheet }, { key: edit.key.join(' '), table: layout.title });
  const { table } = findTable(grid, layout);
  const row = table === null ? null : rowOf(table, layout, edit);
  if (table === null || row === null) return { cells: [], issues: [missing] };
  const keys = new Map(Object.entries(layout.columns).map(([key, { header }]) => [header, key]));
  const cells: CellEdit[] = [];
  const issues: WorkbookIssue[] = [];
  for (const [header, value] of Object.entries(edit.cells)) {
    const column = table.columns.get(keys.get(header) ?? '');
    const place = { sheet: table.sheet.name, row: row + 1 };
    if (column === undefined) issues.push(raise('columnNotFound', place, { column: header, table: layout.title }));
    else cells.push({ sheet: table.sheet, row, column, value });
  }
  return { cells, issues };
}

function edited(sheet: SheetGrid, edits: readonly CellEdit[]): SheetGrid {
  if (edits.length === 0) return sheet;
  const rows = [...sheet.rows];
  for (const { row, column, value } of edits) {
    const cells = Array.from(
      { length: Math.max(rows[row]?.length ?? 0, column + 1) },
      (_, index) => rows[row]?.[index] ?? null,
    );
    cells[column] = value === '' ? null : value;
    rows[row] = cells;
  }
  const overwritten = edits.filter(({ row, column }) => sheet.formula(row, column) !== null);
  if (overwritten.length === 0) return { ...sheet, rows };
  const isOverwritten = (row: number, column: number): boolean =>
    overwritten.some((edit) => edit.row === row && edit.column === column);
  return { ...sheet, rows, formula: (r, c) => (isOverwritten(r, c) ? null : sheet.formula(r, c)) };
}

/** The grid with rows filled in: all edits, or none and the reasons. Formulas keep the results they had. */
export function editGrid(
  grid: WorkbookGrid,
  edits: readonly RowEdit[],
): { readonly grid: WorkbookGrid; readonly issues: readonly WorkbookIssue[] } {
  const located = edits.map((edit) => locate(grid, edit));
  const issues = located.flatMap((one) => one.issues);
  if (issues.length > 0) return { grid, issues };
  const cells = located.flatMap((one) => one.cells);
  const sheets = grid.sheets.map((sheet) =>
    edited(
      sheet,
      cells.filter((cell) => cell.sheet === sheet),
    ),
  );
  return { grid: { ...grid, sheets }, issues: [] };
}
