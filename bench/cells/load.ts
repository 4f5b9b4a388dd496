import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Cell } from '../../src/assessment/model/assessment';
import type { Style, StyleName } from '../../src/workbook/layout/styles';
import type {
  CellPlan,
  SheetPlan,
  TableColumnPlan,
  TablePlan,
  TableRowPlan,
  WorkbookPlan,
} from '../../src/workbook/port';
import { ROW } from './dump';

interface Addressed {
  /** The formula with addresses, `ROW` for the own row. */
  readonly address?: string;
}

interface LoadedTable extends TablePlan {
  readonly columns: readonly (TableColumnPlan & Addressed)[];
}

export interface LoadedSheet extends SheetPlan {
  readonly cells: readonly (CellPlan & Addressed)[];
  readonly tables: readonly LoadedTable[];
}

export interface LoadedPlan extends WorkbookPlan {
  readonly styles: Readonly<Record<StyleName, Style>>;
  readonly sheets: readonly LoadedSheet[];
}

type Head = Omit<LoadedPlan, 'sheets'>;
type TableLine = Omit<LoadedTable, 'rows'> & { readonly rows: number };
type SheetLine = Omit<LoadedSheet, 'rowHeights' | 'tables'> & {
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly tables: readonly TableLine[];
};

/** The plan that `dumpPlan` wrote. */
export async function loadPlan(file: string): Promise<LoadedPlan> {
  const lines = createInterface({ input: createReadStream(file) })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => {
    const line = await lines.next();
    return line.done === true ? null : JSON.parse(line.value);
  };
  const head = (await next()) as Head;
  const sheets: LoadedSheet[] = [];
  for (let line = (await next()) as SheetLine | null; line !== null; line = (await next()) as SheetLine | null) {
    const tables: LoadedTable[] = [];
    for (const table of line.tables) {
      const rows: TableRowPlan[] = [];
      while (rows.length < table.rows) rows.push((await next()) as TableRowPlan);
      tables.push({ ...table, rows });
    }
    sheets.push({ ...line, rowHeights: new Map(line.rowHeights), tables });
  }
  return { ...head, sheets };
}

interface CellIn {
  readonly column: number;
  readonly style: StyleName;
  readonly value: Cell;
  readonly formula: string | undefined;
}

interface RowIn {
  readonly row: number;
  readonly height: number | undefined;
  readonly cells: readonly CellIn[];
}

/** Cells of a sheet row by row, from left to right: some writers take them in no other order. */
export function* rowsIn(sheet: LoadedSheet): Generator<RowIn> {
  const free = new Map<number, LoadedSheet['cells'][number][]>();
  for (const cell of sheet.cells) {
    const row = free.get(cell.row) ?? [];
    row.push(cell);
    free.set(cell.row, row);
  }
  const last = Math.max(
    ...sheet.cells.map(({ row }) => row),
    ...sheet.tables.map(({ top, rows }) => top + Math.max(rows.length, 1)),
  );
  for (let row = 1; row <= last; row += 1) {
    const cells: CellIn[] = (free.get(row) ?? []).map(({ column, style, value, address }) => ({
      column,
      style,
      value,
      formula: address,
    }));
    for (const { top, left, columns, rows } of sheet.tables) {
      const planned = rows[row - top - 1];
      columns.forEach(({ header, headerStyle, style, address }, c) => {
        if (row === top) cells.push({ column: left + c, style: headerStyle, value: header, formula: undefined });
        if (planned === undefined) return;
        const formula = planned.typed?.includes(c) === true ? undefined : address?.replaceAll(ROW, String(row));
        cells.push({ column: left + c, style, value: planned.values[c] ?? null, formula });
      });
    }
    const height = sheet.rowHeights.get(row);
    if (cells.length > 0 || height !== undefined) {
      yield { row, height, cells: cells.sort((a, b) => a.column - b.column) };
    }
  }
}
