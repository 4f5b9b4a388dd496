import { sameContent } from './content';
import { contentAt, type SheetState, type WorkbookState } from './workbookState';

const widthOf = ({ rows }: SheetState, row: number): number => rows[row]?.length ?? 0;

function sameCells(a: SheetState, b: SheetState): boolean {
  const height = Math.max(a.rows.length, b.rows.length);
  for (let row = 0; row < height; row += 1) {
    const width = Math.max(widthOf(a, row), widthOf(b, row));
    for (let column = 1; column <= width; column += 1) {
      if (!sameContent(contentAt(a, row + 1, column), contentAt(b, row + 1, column))) return false;
    }
  }
  return true;
}

/** Whether nobody has typed, sorted, added or deleted anything in our sheets since; what formulas show does not count. */
export const sameEntries = (then: WorkbookState, now: WorkbookState): boolean =>
  then.sheets.every((sheet) => {
    const standing = now.sheets.find(({ id }) => id === sheet.id);
    return standing !== undefined && sameCells(sheet, standing);
  });
