import type { CellPlan, SheetPlan } from './port';

/** A visible sheet of cells and nothing else: no table, no rule, nothing for paper, everything unlocked. */
export const plainSheet = (name: string, cells: readonly CellPlan[]): SheetPlan => ({
  name,
  visibility: 'visible',
  columnWidths: [],
  hiddenColumns: [],
  cells,
  rowHeights: new Map(),
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  frozen: null,
  print: null,
  isProtected: false,
});
