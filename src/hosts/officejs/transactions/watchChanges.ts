import { eventSource } from '../excel/eventSource';
import { mayBeOurs } from '../excel/ourSheets';
import type { Batch, Session } from '../excel/session';

/** People paste and fill in bursts: one call for all of it. */
const CALM = 250;

/** Whether one of the sheets is ours, known by the ids that Excel gave. */
const touchOurs =
  (ids: readonly string[]): Batch<boolean> =>
  (context) => {
    const sheets = ids.map((id) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
      return { sheet, tables: sheet.tables.load('items/name') };
    });
    return () =>
      sheets.some(
        ({ sheet, tables }) =>
          !sheet.isNullObject &&
          mayBeOurs(
            sheet.name,
            tables.items.map(({ name }) => name),
          ),
      );
  };

/** Tells when a person at this machine changed one of our sheets. */
export function changeWatcher(session: Session, inTurn: <T>(work: () => Promise<T>) => Promise<T>) {
  const listen = eventSource<Excel.WorksheetChangedEventArgs>(session, (sheets, handler) =>
    sheets.onChanged.add(handler),
  );
  return (listener: () => void): (() => void) => {
    const ids = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = async () => {
      const touched = [...ids];
      ids.clear();
      // A workbook that does not answer may have changed: whoever listens reads and sees.
      if (await inTurn(() => session(touchOurs(touched))).catch(() => true)) listener();
    };
    const end = listen(({ source, triggerSource, worksheetId }) => {
      if (source !== 'Local' || triggerSource === 'ThisLocalAddin') return;
      ids.add(worksheetId);
      clearTimeout(timer);
      timer = setTimeout(() => void tell(), CALM);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  };
}
