import { PAPER_LABEL } from '../layout/packageLabels';
import { PAPER_SHEETS, paperMark } from '../layout/packagePaper';
import type { SheetGrid, WorkbookGrid } from '../port';
import { asCell, isEmpty, valueAt } from './gridCells';
import { systemFacts } from './parseMeta';

/** A cell of a sheet; row and column from 0. */
interface TypedCell {
  readonly sheet: SheetGrid;
  readonly row: number;
  readonly column: number;
}

/** Marks of what was printed outside tables; null where the hidden sheet is gone and nobody can tell. */
export function printedMarks(grid: WorkbookGrid): ReadonlySet<string> | null {
  const marks = systemFacts(grid)?.get(PAPER_LABEL);
  return typeof marks === 'string' ? new Set(marks.split(' ')) : null;
}

/** Cells of 说明 and 反馈 that say what was never printed there; none where the hidden sheet is gone and nobody can tell. */
export function paperTyped(grid: WorkbookGrid): TypedCell[] {
  const printed = printedMarks(grid);
  if (printed === null) return [];
  return grid.sheets
    .filter(({ name }) => PAPER_SHEETS.includes(name))
    .flatMap((sheet) =>
      sheet.rows.flatMap((cells, row) =>
        cells.flatMap((_, column) => {
          const value = valueAt(sheet, row, column);
          return isEmpty(value) || printed.has(paperMark(asCell(value))) ? [] : [{ sheet, row, column }];
        }),
      ),
    );
}
