import { Stopped, type NoticeReader, type ReadNotice } from '../services/PaneServices';
import { startWorker, type RunningWorker } from './startWorker';

/** What the worker that reads documents offers. */
export interface ReadingWorker {
  read(file: File): Promise<ReadNotice>;
}

/** Reads documents in a worker, which is killed when the reading is stopped, and started again for the next document. */
export function noticeReader(start: () => Worker): NoticeReader {
  let current: { readonly worker: Worker; readonly running: RunningWorker<ReadingWorker> } | null = null;
  let interrupt: (() => void) | null = null;

  const running = (): RunningWorker<ReadingWorker> => {
    if (current === null) {
      const worker = start();
      current = { worker, running: startWorker<ReadingWorker>(worker) };
    }
    return current.running;
  };

  const stop = (): void => {
    current?.worker.terminate();
    current = null;
    interrupt?.();
    interrupt = null;
  };

  return {
    stop,
    read: async (file) => {
      const { offered, death } = running();
      const stopped = new Promise<never>((_, reject) => {
        interrupt = () => {
          reject(new Stopped());
        };
      });
      try {
        return await Promise.race([offered.then(({ remote }) => remote.read(file)), death, stopped]);
      } catch (error) {
        // A worker that failed is not to be trusted with the next document.
        if (!(error instanceof Stopped)) stop();
        throw error;
      }
    },
  };
}
