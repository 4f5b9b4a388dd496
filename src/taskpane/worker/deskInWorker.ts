import type { ProxyMarked, Remote } from 'comlink';
import type { Desk } from '../../app/desk/desk';
import type { LiveWorkbook } from '../../workbook/port';
import { facade, invoke } from './facade';
import { startWorker } from './startWorker';
import { workbookEnd, type WorkbookEnd } from './workbookEnd';

/** What the desk's worker offers: to open the desk on the page's workbook, or on files. */
export interface DeskWorker {
  open(workbook: Remote<WorkbookEnd & ProxyMarked> | null): Promise<Desk & ProxyMarked>;
}

/** The desk, kept in a worker; it can be called at once and answers when the worker has started. */
export function deskInWorker(worker: Worker, workbook: LiveWorkbook | null): Desk {
  const { offered, death } = startWorker<DeskWorker>(worker);
  const desk = offered.then(async ({ remote }) => ({
    remote: await remote.open(workbook === null ? null : workbookEnd(workbook)),
  }));
  return facade<Desk>(async (name, args) =>
    Promise.race([death, desk.then(({ remote }) => invoke(remote, name, args))]),
  );
}
