import { plainSheet } from '../plainSheet';
import type { CellPlan, SheetGrid, SheetPlan, WorkbookGrid } from '../port';
import { ownCell } from './ownCell';

/** A sheet of the person's own: its values, in their places. */
function valuesOf(sheet: SheetGrid, date1904: boolean): SheetPlan {
  const cells = sheet.rows.flatMap((row, r) =>
    row.flatMap((value, c): CellPlan[] =>
      value === null ? [] : [{ row: r + 1, column: c + 1, ...ownCell(sheet, r, c, date1904) }],
    ),
  );
  return plainSheet(sheet.name, cells);
}

export const ownSheets = (grid: WorkbookGrid, isOwn: (name: string) => boolean): SheetPlan[] =>
  grid.sheets.filter(({ name }) => isOwn(name)).map((sheet) => valuesOf(sheet, grid.date1904));
