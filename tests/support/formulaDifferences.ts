import { isErrorValue } from '../../src/workbook/parse/gridCells';
import type { GridValue, WorkbookGrid } from '../../src/workbook/port';

const isSame = (a: GridValue, b: GridValue): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < 1e-9);

/** Formula cells of `ours` that `theirs` shows differently, that are errors, or that are formulas no more. */
export function formulaDifferences(
  ours: WorkbookGrid,
  theirs: WorkbookGrid,
): { readonly formulas: number; readonly found: string[] } {
  const found: string[] = [];
  let formulas = 0;
  for (const sheet of ours.sheets) {
    const other = theirs.sheets.find(({ name }) => name === sheet.name);
    sheet.rows.forEach((cells, r) => {
      cells.forEach((value, c) => {
        if (sheet.formula(r, c) === null) return;
        formulas += 1;
        const now = other?.rows[r]?.[c] ?? null;
        if (!isSame(value, now) || isErrorValue(value) || (other?.formula(r, c) ?? null) === null) {
          found.push(`${sheet.name} R${r + 1}C${c + 1}: ${JSON.stringify(value)} ≠ ${JSON.stringify(now)}`);
        }
      });
    });
  }
  return { formulas, found };
}
