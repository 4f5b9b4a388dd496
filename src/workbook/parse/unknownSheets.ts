import { raise, type WorkbookIssue } from '../issues';
import { FEEDBACK_SHEET, INSTRUCTIONS_SHEET, LISTS, RANKING_PREFIX, SCORES, SYSTEM_SHEET } from '../layout/tables';
import type { WorkbookGrid } from '../port';

const OURS = new Set<string>([
  INSTRUCTIONS_SHEET,
  FEEDBACK_SHEET,
  SYSTEM_SHEET,
  SCORES.sheet,
  ...Object.values(LISTS).map((layout) => layout.sheet),
]);

/** Sheets that are not ours and were not taken for a renamed one. */
export const unknownSheets = (grid: WorkbookGrid, used: ReadonlySet<string>): WorkbookIssue[] =>
  grid.sheets
    .filter(({ name }) => !OURS.has(name) && !used.has(name) && !name.startsWith(RANKING_PREFIX))
    .map(({ name }) => raise('sheetUnknown', { sheet: name }, { sheet: name }));
