import { raise, type WorkbookIssue } from '../issues';
import { isOurSheet } from '../layout/ourSheets';
import type { WorkbookGrid } from '../port';

/** Sheets that are not ours and were not taken for a renamed one. */
export const unknownSheets = (grid: WorkbookGrid, used: ReadonlySet<string>): WorkbookIssue[] =>
  grid.sheets
    .filter(({ name }) => !isOurSheet(name) && !used.has(name))
    .map(({ name }) => raise('sheetUnknown', { sheet: name }, { sheet: name }));
