import type { ProxyMarked, Remote } from 'comlink';
import type { Desk } from '../../app/desk/desk';
import type { LiveWorkbook } from '../../workbook/port';
import { facade, invoke } from './facade';
import { NOTHING_OPEN } from './nothingOpen';
import { startWorker } from './startWorker';
import { workbookEnd, type WorkbookEnd } from './workbookEnd';

/** What the desk's worker offers: to open the desk on the page's workbook, or on files. */
export interface DeskWorker {
  open(workbook: Remote<WorkbookEnd & ProxyMarked> | null): Promise<Desk & ProxyMarked>;
}

const connect = (worker: Worker, workbook: LiveWorkbook | null) => {
  const { offered, death } = startWorker<DeskWorker>(worker);
  const desk = offered.then(async ({ remote }) => ({
    remote: await remote.open(workbook === null ? null : workbookEnd(workbook)),
  }));
  return { desk, death };
};

/**
 * The desk, kept in a worker; it can be called at once and answers when the worker has started. Without a workbook around
 * the pane nothing is open at first, which takes no worker to say: it starts with the first thing to do.
 */
export function deskInWorker(start: () => Worker, workbook: LiveWorkbook | null): Desk {
  let connection = workbook === null ? null : connect(start(), workbook);
  return facade<Desk>(async (name, args) => {
    if (connection === null && name === 'refresh') return NOTHING_OPEN;
    connection ??= connect(start(), workbook);
    const { desk, death } = connection;
    return Promise.race([death, desk.then(({ remote }) => invoke(remote, name, args))]);
  });
}
