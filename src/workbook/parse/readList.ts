import { raise, type WorkbookIssue } from '../issues';
import type { TableLayout } from '../layout/tables';
import type { WorkbookGrid } from '../port';
import { findTable } from './findTable';
import { readRows, type ReadRow } from './readRows';
import { placeOf, type RecordPlaces } from './recordPlaces';
import type { ParsedRow } from './records';

/** The rows of a table as found in a workbook; no places where the table is missing. */
export interface ReadList {
  readonly places: RecordPlaces | null;
  readonly rows: readonly ReadRow[];
  readonly issues: readonly WorkbookIssue[];
}

/** Columns that follow the task by formula until someone types over it. */
const FOLLOWING: ReadonlySet<string> = new Set(['points', 'deadline', 'requiredCount']);

export function readList(grid: WorkbookGrid, layout: TableLayout): ReadList {
  const { table, issues } = findTable(grid, layout);
  if (table === null) return { places: null, rows: [], issues };
  const read = readRows(table, layout, { date1904: grid.date1904, mayFollow: FOLLOWING });
  return {
    places: { found: table, rows: read.rows.map(({ row }) => row) },
    rows: read.rows,
    issues: [...issues, ...read.issues],
  };
}

/** Rows that have no name cannot be told apart: they are reported with what they hold, and left out. */
export function withoutNameless(list: ReadList, layout: TableLayout, key: string): ReadList {
  const { places } = list;
  const nameless = new Set(list.rows.filter(({ cells }) => String(cells[key] ?? '').trim() === ''));
  if (nameless.size === 0 || places === null) return list;
  const column = layout.columns[key]?.header ?? key;
  const issues = list.rows.flatMap((row, index) => {
    if (!nameless.has(row)) return [];
    const held = Object.values(row.cells).filter((value) => value !== null && value !== '');
    return [raise('rowWithoutName', placeOf(places, index, key), { column, value: held.map(String).join('、') })];
  });
  const rows = list.rows.filter((row) => !nameless.has(row));
  return {
    places: { found: places.found, rows: rows.map(({ row }) => row) },
    rows,
    issues: [...list.issues, ...issues],
  };
}

/** Only the rows in which a column was filled in. */
export function filledIn({ places, rows, issues }: ReadList, key: string): ReadList {
  const filled = rows.filter(({ cells }) => String(cells[key] ?? '').trim() !== '');
  return { places: places && { found: places.found, rows: filled.map(({ row }) => row) }, rows: filled, issues };
}

/** The records of a list, and what in them is not one of the words expected. */
export function parseList<T>(
  { places, rows }: ReadList,
  layout: TableLayout,
  parse: (row: ReadRow) => ParsedRow<T>,
): { readonly values: T[]; readonly issues: readonly WorkbookIssue[] } {
  const parsed = rows.map(parse);
  const issues = parsed.flatMap(({ unknownWords }, index) =>
    places === null
      ? []
      : unknownWords.map(({ key, text }) =>
          raise('wordUnknown', placeOf(places, index, key), {
            column: layout.columns[key]?.header ?? key,
            value: text,
          }),
        ),
  );
  return { values: parsed.map(({ value }) => value), issues };
}
