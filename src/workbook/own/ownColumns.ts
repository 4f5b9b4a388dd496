import { LISTS, SCORES, type TableLayout } from '../layout/tables';
import { findTable, type FoundTable } from '../parse/findTable';
import { asText, isEmpty, valueAt } from '../parse/gridCells';
import type { SheetGrid, WorkbookGrid } from '../port';

/** A column that someone added to a sheet of ours; `at` from 0. */
export interface OwnColumn {
  readonly header: string;
  readonly at: number;
}

/** The tables of ours that stand in one sheet, and what was added beside them. */
export interface SharedSheet {
  readonly sheet: SheetGrid;
  readonly tables: readonly { readonly layout: TableLayout; readonly found: FoundTable }[];
  readonly own: readonly OwnColumn[];
}

export const DATA_LAYOUTS: readonly TableLayout[] = [...Object.values(LISTS), SCORES];

function ownColumns(sheet: SheetGrid, tables: SharedSheet['tables']): OwnColumn[] {
  const ours = new Set(tables.flatMap(({ found }) => [...found.columns.values()]));
  const headerRow = Math.max(...tables.map(({ found }) => found.headerRow));
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, at) => at).flatMap((at) => {
    if (ours.has(at)) return [];
    const isFilled = sheet.rows.some((_, row) => row >= headerRow && !isEmpty(valueAt(sheet, row, at)));
    return !isFilled ? [] : [{ header: asText(valueAt(sheet, headerRow, at)).trim(), at }];
  });
}

/** Every data sheet of a workbook with the columns that are not ours. */
export function sharedSheets(grid: WorkbookGrid): SharedSheet[] {
  const bySheet = new Map<SheetGrid, { layout: TableLayout; found: FoundTable }[]>();
  for (const layout of DATA_LAYOUTS) {
    const { table: found } = findTable(grid, layout);
    if (found === null) continue;
    const tables = bySheet.get(found.sheet) ?? [];
    bySheet.set(found.sheet, tables);
    tables.push({ layout, found });
  }
  return [...bySheet].map(([sheet, tables]) => ({ sheet, tables, own: ownColumns(sheet, tables) }));
}
