/** No answer from Excel within the time allowed; what was sent may still be carried out. */
export class ExcelSilent extends Error {
  constructor(readonly seconds: number) {
    super(`no answer in ${seconds} s`);
  }
}

/** Puts work on the context and says how to take the result once Excel has answered. */
export type Batch<T> = (context: Excel.RequestContext) => () => T;

/** Sends one batch to Excel: a context of its own, one sync, a time limit of ours because a sync can hang for ever. */
export type Session = <T>(batch: Batch<T>) => Promise<T>;

/** Rings after so many milliseconds, unless its result is called before. */
export type Alarm = (milliseconds: number, ring: () => void) => () => void;

const byTheClock: Alarm = (milliseconds, ring) => {
  const timer = setTimeout(ring, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};

export function openSession(patience: number, alarm: Alarm = byTheClock): Session {
  return async (batch) => {
    const context = new Excel.RequestContext();
    const take = batch(context);
    let stop: () => void = () => undefined;
    const silence = new Promise<never>((_, reject) => {
      stop = alarm(patience, () => {
        reject(new ExcelSilent(Math.round(patience / 1000)));
      });
    });
    try {
      await Promise.race([context.sync(), silence]);
    } finally {
      stop();
    }
    return take();
  };
}
