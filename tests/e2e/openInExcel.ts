import type { Page } from 'playwright-core';
import type { ExcelHost } from '../support/excel-host/ExcelHost';
import { excelForWindows, type ExcelEvent } from './excelForWindows';

const RIBBON_BUTTON = 39;
const DIALOG = 10;
/** Office's own number for "a cell is being edited". */
const CELL_EDITING = 5004;

interface Note {
  readonly name: string;
  readonly detail: unknown;
}

/** What a test sees and does of a page inside Excel, beside the workbook itself. */
export interface ExcelPage {
  /** Everything the page told Excel beside batches, in order: `completed`, `register 10`, `settings`, … */
  readonly notes: readonly Note[];
  /** How many ribbon commands have said that they are done. */
  readonly completed: () => number;
  /** Addresses of the dialogs opened so far, and whether each is closed again. */
  readonly dialogs: () => { readonly url: string; readonly isClosed: boolean }[];
  /** Presses a ribbon button whose action has been associated under this id. */
  readonly pressButton: (action: string) => Promise<void>;
  /** A message from the open dialog. */
  readonly dialogSays: (message: string) => Promise<void>;
  /** A person closes the open dialog. */
  readonly closeDialog: () => Promise<void>;
}

/**
 * Puts a page into the Excel for Windows that `host` is, before the page loads. The page's own office.js stays untouched; its
 * batches come to `host` in this process, so that the test looks into the workbook here.
 *
 *     const host = excelHost();
 *     const excel = await openInExcel(page, host);
 *     await page.goto(`${origin}/taskpane.html`);
 */
export async function openInExcel(page: Page, host: ExcelHost): Promise<ExcelPage> {
  const notes: Note[] = [];
  await page.exposeFunction('excelAnswer', (batch: string) =>
    host.state.isEditing ? CELL_EDITING : host.answer(batch),
  );
  await page.exposeFunction('excelNote', (name: string, detail: string) => {
    notes.push({ name, detail: JSON.parse(detail) });
    if (name !== 'settings') return;
    host.workbook.settings.clear();
    const settings = JSON.parse(detail) as Readonly<Record<string, string>>;
    for (const [key, value] of Object.entries(settings)) host.workbook.settings.set(key, value);
  });
  await page.addInitScript(excelForWindows, Object.fromEntries(host.workbook.settings));
  host.onEvents((events) => {
    if (page.isClosed()) return;
    const wire = events.map(({ type, target, payload }) => ({ type, target, payload: JSON.stringify(payload) }));
    void page.evaluate((list) => {
      (window as unknown as { excelEvents?: (events: readonly ExcelEvent[]) => void }).excelEvents?.(list);
    }, wire);
  });
  const officeEvent = (id: number, parameters: readonly unknown[]) =>
    page.evaluate(
      ([number, values]) => {
        (window as unknown as { officeEvent: (id: number, parameters: readonly unknown[]) => void }).officeEvent(
          number,
          values,
        );
      },
      [id, parameters] as const,
    );
  return {
    notes,
    completed: () => notes.filter(({ name }) => name === 'completed').length,
    dialogs: () => {
      const opened = notes.filter(({ name }) => name === `register ${DIALOG}`);
      const closed = notes.filter(({ name }) => name === `unregister ${DIALOG}`).length;
      return opened.map(({ detail }, i) => ({
        url: (JSON.parse(String(detail)) as { readonly url: string }).url,
        isClosed: i < closed,
      }));
    },
    pressButton: (action) =>
      officeEvent(RIBBON_BUTTON, ['command', action, JSON.stringify({ source: { id: action } })]),
    dialogSays: (message) => officeEvent(DIALOG, [0, message, new URL(page.url()).origin]),
    closeDialog: () => officeEvent(DIALOG, [12_006, '', new URL(page.url()).origin]),
  };
}
