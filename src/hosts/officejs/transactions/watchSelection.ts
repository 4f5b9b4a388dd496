import type { RowName } from '../../../workbook/port';
import { keyHeaders, layoutOf } from '../change/matchTable';
import { eventSource } from '../excel/eventSource';
import { areasIn } from '../excel/places';
import type { Batch, Session } from '../excel/session';
import { keyOfRow } from './locate';

/** Arrow keys held down pass many cells. */
const CALM = 120;

const ourTables =
  (sheet: string): Batch<string[]> =>
  (context) => {
    const tables = context.workbook.worksheets.getItem(sheet).tables.load('items/name');
    return () => tables.items.map(({ name }) => name).filter((name) => layoutOf(name) !== undefined);
  };

/** The row of a table that a row of the sheet belongs to, by its key and the rows of the same key above it. */
const rowIn =
  (tables: readonly string[], row: number, column: number): Batch<RowName | null> =>
  (context) => {
    const loaded = tables.map((name) => {
      const table = context.workbook.tables.getItem(name);
      return {
        name,
        body: table.getDataBodyRange().load('rowIndex,rowCount,columnIndex,columnCount'),
        keys: keyHeaders(name).map((header) =>
          table.columns.getItemOrNullObject(header).getDataBodyRange().load('values'),
        ),
      };
    });
    return () => {
      for (const { name, body, keys } of loaded) {
        const at = row - 1 - body.rowIndex;
        const across = column - 1 - body.columnIndex;
        if (at < 0 || at >= body.rowCount || across < 0 || across >= body.columnCount) continue;
        if (keys.length === 0) return { table: name, key: [], occurrence: at };
        if (keys.some((cells) => cells.isNullObject)) return null;
        const keyAt = (index: number) => keys.map((cells) => (cells.values as unknown[][])[index]?.[0]);
        const key = keyOfRow(keyAt(at));
        if (key === '') return null;
        const above = Array.from({ length: at }, (_, index) => index);
        const occurrence = above.filter((index) => keyOfRow(keyAt(index)) === key).length;
        return { table: name, key: keyAt(at).map(String), occurrence };
      }
      return null;
    };
  };

/** Tells which row of our tables a person selects; the latest selection wins. */
export function selectionWatcher(session: Session, inTurn: <T>(work: () => Promise<T>) => Promise<T>) {
  const listen = eventSource<Excel.WorksheetSelectionChangedEventArgs>(session, (sheets, handler) =>
    sheets.onSelectionChanged.add(handler),
  );

  async function find(sheet: string, address: string): Promise<RowName | null> {
    const [first] = areasIn(address);
    if (first === undefined) return null;
    const tables = await session(ourTables(sheet));
    return tables.length === 0 ? null : session(rowIn(tables, first.top, first.left));
  }

  return (listener: (row: RowName | null) => void): (() => void) => {
    let latest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = listen(({ worksheetId, address }) => {
      latest += 1;
      const mine = latest;
      const isLatest = () => mine === latest;
      clearTimeout(timer);
      timer = setTimeout(() => {
        inTurn(() => (isLatest() ? find(worksheetId, address) : Promise.resolve(null))).then(
          (row) => {
            if (isLatest()) listener(row);
          },
          () => {
            // Excel was busy; the next selection asks again.
          },
        );
      }, CALM);
    });
    return () => {
      latest += 1;
      clearTimeout(timer);
      end();
    };
  };
}
