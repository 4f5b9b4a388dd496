import { wrap, type Remote } from 'comlink';

const DEAD = '后台计算没有启动或已经停止。请关闭本窗格后重新打开；如仍不行，请把这句话发给维护人员。';

/** What a worker says once it can be called: it loads its parts first. */
export const READY = 'ready';

/** A running worker: what it offers, once it is there, and a promise that is rejected when it dies. */
export interface RunningWorker<Offered> {
  readonly offered: Promise<{ readonly remote: Remote<Offered> }>;
  readonly death: Promise<never>;
}

/** Listens to a worker from its first moment. */
export function startWorker<Offered>(worker: Worker): RunningWorker<Offered> {
  const death = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => {
      reject(new Error(DEAD));
    });
  });
  // Nobody may be waiting when it dies; the next call is told.
  death.catch(() => undefined);
  const offered = new Promise<{ readonly remote: Remote<Offered> }>((resolve) => {
    const listen = ({ data }: MessageEvent<unknown>) => {
      if (data !== READY) return;
      worker.removeEventListener('message', listen);
      // In an object: the remote itself would be taken for a promise.
      resolve({ remote: wrap<Offered>(worker) });
    };
    worker.addEventListener('message', listen);
  });
  return { offered, death };
}
