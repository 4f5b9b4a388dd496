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

export function openSession(patience: number): Session {
  return async (batch) => {
    const context = new Excel.RequestContext();
    const take = batch(context);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new ExcelSilent(Math.round(patience / 1000)));
      }, patience);
    });
    try {
      await Promise.race([context.sync(), silence]);
    } finally {
      clearTimeout(timer);
    }
    return take();
  };
}
