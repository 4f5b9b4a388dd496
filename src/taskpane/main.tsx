import { expose } from 'comlink';
import { hostReady } from '../hosts/officejs/hostReady';
import { answering } from './worker/answering';
import type { DeskWorker } from './worker/deskInWorker';
import { READY } from './worker/startWorker';

/**
 * Composition root of the pane and of its workers: the same file runs in all of them, so that hosts are named in one place.
 * A worker has no document and loads no components; each loads only what it needs.
 */
type WorkerName = 'desk' | 'reader' | 'returns';

const start = (name: WorkerName): Worker => new Worker(new URL('./main.tsx', import.meta.url), { name });

async function openExcel() {
  const [{ excelWorkbook }, { hostTheme }] = await Promise.all([
    import('../hosts/officejs/excelWorkbook'),
    import('../hosts/officejs/hostTheme'),
  ]);
  return { screen: excelWorkbook(), theme: hostTheme() };
}

async function showPane(): Promise<void> {
  const [host, { renderPane }, { deskInWorker }, { noticeReader }, { returnReaders }] = await Promise.all([
    hostReady(),
    import('./renderPane'),
    import('./worker/deskInWorker'),
    import('./worker/noticeReader'),
    import('./worker/returnReaders'),
  ]);
  const excel = host === 'excel' ? await openExcel() : null;
  const screen = excel?.screen ?? null;
  renderPane({
    host,
    theme: excel?.theme ?? null,
    screen,
    desk: deskInWorker(() => start('desk'), screen),
    reader: noticeReader(() => start('reader')),
    returns: returnReaders(() => start('returns')),
  });
}

/** In the place of the text shown while starting. */
function sayNotOpened(error: unknown): void {
  const place = document.getElementById('starting');
  if (place !== null)
    place.textContent = `窗格没有打开（${String(error)}）。请关闭后重新打开；仍不行的，请把这句话发给维护人员。`;
}

async function serveReader(): Promise<void> {
  const [{ readNotice }, { readSheets }] = await Promise.all([
    import('./worker/readNotice'),
    import('../hosts/xlsx/readSheets'),
  ]);
  expose(answering({ read: (file: File) => readNotice(file, readSheets) }));
}

/** With the first package that goes out or comes back, in Excel too. */
const loadExchangeFiles = async () => (await import('../hosts/xlsx/exchangeFiles')).exchangeFiles;

/** With the first document for Word. */
const loadDocumentWriter = async () => (await import('../hosts/docx/writeDocument')).writeDocument;

async function serveReturns(): Promise<void> {
  const [{ readReturnedFile }, files] = await Promise.all([import('./worker/readReturnedFile'), loadExchangeFiles()]);
  expose(answering({ read: (file: File) => readReturnedFile(file, files) }));
}

async function serveDesk(): Promise<void> {
  const { openDesk } = await import('../app/desk/openDesk');
  const offered: DeskWorker = {
    open: async (end) => {
      if (end !== null) {
        const { distantWorkbook } = await import('./worker/workbookEnd');
        return answering(
          openDesk({ kind: 'live', workbook: distantWorkbook(end) }, loadExchangeFiles, loadDocumentWriter),
        );
      }
      const { liveFile } = await import('../hosts/xlsx/liveFile');
      return answering(openDesk({ kind: 'files', open: liveFile }, loadExchangeFiles, loadDocumentWriter));
    },
  };
  expose(offered);
}

const SERVE: Readonly<Record<WorkerName, () => Promise<void>>> = {
  desk: serveDesk,
  reader: serveReader,
  returns: serveReturns,
};

const isWorkerName = (name: string): name is WorkerName => Object.hasOwn(SERVE, name);

async function serve(name: WorkerName): Promise<void> {
  try {
    await SERVE[name]();
    self.postMessage(READY);
  } catch (error) {
    // Reaches the page as an error event of the worker.
    self.reportError(error);
  }
}

if (typeof document !== 'undefined') showPane().catch(sayNotOpened);
else if (isWorkerName(self.name)) void serve(self.name);
