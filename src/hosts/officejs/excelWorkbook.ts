import type { ScreenWorkbook } from '../../workbook/port';
import { explain } from './excel/explain';
import { openSession, type Alarm } from './excel/session';
import { History } from './transactions/history';
import { operations } from './transactions/operations';
import { queue } from './transactions/queue';
import { selectPlace } from './transactions/selectPlace';
import { changeWatcher } from './transactions/watchChanges';
import { selectionWatcher } from './transactions/watchSelection';

interface Options {
  /** Milliseconds after which Excel counts as silent. */
  readonly patience?: number;
  /** What tells that this time is over; the clock unless something else does. */
  readonly alarm?: Alarm;
}

const PATIENCE = 20_000;

/** The workbook that is open in Excel. One piece of work at a time; each is done as a whole or not at all. */
export function excelWorkbook({ patience = PATIENCE, alarm }: Options = {}): ScreenWorkbook {
  const session = openSession(patience, alarm);
  const inTurn = queue();
  const history = new History();
  const listeners = new Set<(done: number, all: number) => void>();
  let isCancelled = false;
  const work = operations(session, history, {
    isCancelled: () => isCancelled,
    progress: (done, all) => {
      for (const listener of listeners) listener(done, all);
    },
  });
  /** A cancel that comes before the first batch counts too, from the reading on that begins a step. */
  const whole = <T>(run: () => Promise<T>): Promise<T> =>
    inTurn(() =>
      run().finally(() => {
        isCancelled = false;
      }),
    );
  return {
    read: () => {
      isCancelled = false;
      return inTurn(() => work.read());
    },
    apply: (plan) => whole(() => work.apply(plan)),
    write: (edits) => inTurn(() => work.write(edits)),
    undo: () => whole(() => work.undo()),
    undoable: () => Promise.resolve(history.count),
    select: (at) => inTurn(() => selectPlace(session, at).catch((error: unknown) => [explain(error)])),
    onChanged: changeWatcher(session, inTurn),
    onSelected: selectionWatcher(session, inTurn),
    onProgress: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    cancel: () => {
      isCancelled = true;
    },
  };
}
