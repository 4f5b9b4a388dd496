import { nameKey } from '../../../assessment/scoring/cells';
import { rowKey } from '../../../workbook/update/matchRows';
import type { RowName } from '../../../workbook/port';
import { keyHeaders } from '../change/matchTable';
import { headerText } from '../change/tableColumns';
import { contentOf } from '../excel/readContent';
import type { Batch } from '../excel/session';
import type { Content } from '../state/content';

/** A cell of a table, named by the key of its row and the header of its column. */
export interface CellName extends RowName {
  readonly header: string;
}

/** Where a named cell stands now; rows and columns from 1. */
export interface FoundCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

export type Lookup = FoundCell | 'noRow' | 'noColumn';

export const keyOfRow = (cells: readonly unknown[]): string =>
  rowKey(cells.map((cell) => (cell === '' || cell === undefined ? null : (cell as string))));

const loadTable = (context: Excel.RequestContext, name: string, headers: readonly string[]) => {
  const table = context.workbook.tables.getItemOrNullObject(name).load('name,showTotals');
  const cells = (header: string, what: 'values' | 'formulas,values') =>
    table.columns.getItemOrNullObject(header).getDataBodyRange().load(what);
  return {
    table,
    sheet: table.worksheet.load('name'),
    header: table.getHeaderRowRange().load('values,columnIndex,rowIndex'),
    keys: keyHeaders(name).map((header) => cells(header, 'values')),
    columns: new Map(headers.map((header) => [header, cells(header, 'formulas,values')])),
  };
};

type Loaded = ReturnType<typeof loadTable>;

function rowsByKey({ keys }: Loaded): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  const columns = keys.map((column) => column.values as unknown[][]);
  columns[0]?.forEach((_, row) => {
    const key = keyOfRow(columns.map((column) => column[row]?.[0]));
    rows.set(key, [...(rows.get(key) ?? []), row]);
  });
  return rows;
}

function lookUp(loaded: Loaded, rows: ReadonlyMap<string, number[]>, { key, occurrence, header }: CellName): Lookup {
  // Rows without a key go by their place.
  const row = key.length === 0 ? occurrence : rows.get(keyOfRow(key))?.[occurrence];
  if (row === undefined) return 'noRow';
  const headers = ((loaded.header.values[0] as unknown[] | undefined) ?? []).map((text) => headerText(String(text)));
  const at = headers.findIndex((text) => nameKey(text) === nameKey(header));
  const column = loaded.columns.get(header);
  if (at < 0 || column === undefined || column.isNullObject) return 'noColumn';
  const formulas: unknown[][] = column.formulas;
  const values: unknown[][] = column.values;
  return {
    sheet: loaded.sheet.name,
    row: loaded.header.rowIndex + 2 + row,
    column: loaded.header.columnIndex + 1 + at,
    content: contentOf(formulas[row]?.[0], values[row]?.[0]),
  };
}

/** Finds named cells and what stands in them, in one batch that reads only the columns concerned. */
export const locate =
  (names: readonly CellName[]): Batch<Lookup[]> =>
  (context) => {
    const headers = new Map<string, Set<string>>();
    for (const { table, header } of names) headers.set(table, (headers.get(table) ?? new Set()).add(header));
    const loaded = new Map([...headers].map(([table, used]) => [table, loadTable(context, table, [...used])]));
    return () => {
      const found = new Map(
        [...loaded].map(([name, one]) => {
          const isThere = !one.table.isNullObject && one.keys.every((column) => !column.isNullObject);
          return [name, isThere ? rowsByKey(one) : new Map<string, number[]>()];
        }),
      );
      return names.map((name) => {
        const one = loaded.get(name.table);
        return one === undefined ? 'noRow' : lookUp(one, found.get(name.table) ?? new Map(), name);
      });
    };
  };
