import type { ReturnedFile } from '../../exchange/model';
import type { ReturnReaders } from '../services/PaneServices';
import { startWorker, type RunningWorker } from './startWorker';

/** What a worker that reads returned files offers. */
export interface ReturnsWorker {
  read(file: File): Promise<ReturnedFile>;
}

/** As many as read at once: machines have two cores, and the desk is idle meanwhile. */
const WORKERS = 2;

/** Reads returned files in workers of their own, in turn; they start with the first file, anew after one died. */
export function returnReaders(start: () => Worker): ReturnReaders {
  const workers: (RunningWorker<ReturnsWorker> | undefined)[] = [];
  let turn = 0;
  return {
    read: async (file) => {
      const at = turn % WORKERS;
      turn += 1;
      const running = (workers[at] ??= startWorker<ReturnsWorker>(start()));
      const { offered, death } = running;
      death.catch(() => {
        if (workers[at] === running) workers[at] = undefined;
      });
      return Promise.race([death, offered.then(({ remote }) => remote.read(file))]);
    },
  };
}
