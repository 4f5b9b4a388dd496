import type { TableLayout } from '../layout/tables';
import type { SheetGrid, WorkbookGrid } from '../port';
import { raise, type WorkbookIssue } from '../issues';
import { asText, valueAt } from './gridCells';

/** Headers stand near the top; people may have put a few lines above them. */
const HEADER_REACH = 30;

/** A data table as it stands in a sheet; rows and columns from 0. */
export interface FoundTable {
  readonly sheet: SheetGrid;
  readonly headerRow: number;
  /** Column of each key that was found. */
  readonly columns: ReadonlyMap<string, number>;
}

/** A header as it reads without the spaces and breaks of its layout. */
const headerText = (text: string): string => text.replace(/\s/g, '');

type Headers = ReadonlyMap<string, readonly number[]>;

function headersIn(sheet: SheetGrid, row: number): Headers {
  const headers = new Map<string, number[]>();
  (sheet.rows[row] ?? []).forEach((_, column) => {
    const text = headerText(asText(valueAt(sheet, row, column)));
    if (text !== '') headers.set(text, [...(headers.get(text) ?? []), column]);
  });
  return headers;
}

/** Every table is looked for in many sheets: what their rows say is worked out once. */
const topRows = new WeakMap<SheetGrid, readonly Headers[]>();

function topRowsOf(sheet: SheetGrid): readonly Headers[] {
  const length = Math.min(HEADER_REACH, sheet.rows.length);
  const known = topRows.get(sheet) ?? Array.from({ length }, (_, row) => headersIn(sheet, row));
  topRows.set(sheet, known);
  return known;
}

function bestHeaderRow(sheet: SheetGrid, layout: TableLayout): { row: number; matches: number } {
  const wanted = Object.values(layout.columns).map((column) => column.header);
  let best = { row: -1, matches: 0 };
  for (const [row, headers] of topRowsOf(sheet).entries()) {
    const matches = wanted.filter((header) => headers.has(header)).length;
    if (matches > best.matches) best = { row, matches };
  }
  return best;
}

const share = (layout: TableLayout, matches: number): number => matches / Object.keys(layout.columns).length;

/** The sheet of that name; failing that, the one whose headers are nearly all ours. */
function findSheet(grid: WorkbookGrid, layout: TableLayout): SheetGrid | undefined {
  const named = grid.sheets.find((sheet) => sheet.name === layout.sheet);
  if (named !== undefined) return named;
  return grid.sheets.find((sheet) => share(layout, bestHeaderRow(sheet, layout).matches) >= 0.8);
}

const absence = ({ isOptional }: TableLayout) => (isOptional ? 'optionalSheetMissing' : 'sheetMissing');

/** Finds a table by the headers people see, so that it is found even where the table object was lost. */
export function findTable(
  grid: WorkbookGrid,
  layout: TableLayout,
): { readonly table: FoundTable | null; readonly issues: readonly WorkbookIssue[] } {
  const sheet = findSheet(grid, layout);
  if (sheet === undefined) {
    return { table: null, issues: [raise(absence(layout), { sheet: layout.sheet }, { sheet: layout.sheet })] };
  }
  const issues: WorkbookIssue[] = [];
  if (sheet.name !== layout.sheet) {
    issues.push(raise('sheetRenamed', { sheet: sheet.name }, { sheet: sheet.name, expected: layout.sheet }));
  }
  const { row, matches } = bestHeaderRow(sheet, layout);
  const headers = topRowsOf(sheet)[row] ?? new Map<string, readonly number[]>();
  const columns = new Map<string, number>();
  for (const [key, column] of Object.entries(layout.columns)) {
    const [first, second] = headers.get(column.header) ?? [];
    if (first !== undefined) columns.set(key, first);
    else if (matches > 0 && column.owner !== 'formula' && !column.hidden && !column.derived && !column.isOptional) {
      issues.push(
        raise('columnMissing', { sheet: sheet.name, row: row + 1 }, { sheet: sheet.name, column: column.header }),
      );
    }
    if (second !== undefined) {
      issues.push(
        raise(
          'columnDuplicate',
          { sheet: sheet.name, row: row + 1, column: second + 1 },
          { sheet: sheet.name, column: column.header },
        ),
      );
    }
  }
  if (matches > 0) return { table: { sheet, headerRow: row, columns }, issues };
  return { table: null, issues: [...issues, raise(absence(layout), { sheet: sheet.name }, { sheet: layout.sheet })] };
}
