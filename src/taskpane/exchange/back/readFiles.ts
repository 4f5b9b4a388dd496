import type { Desk } from '../../../app/desk/desk';
import type { ReturnedFile } from '../../../exchange/model';
import { messageOf } from '../../parts/messageOf';
import type { Observable } from '../../scoring/flow/observable';
import type { PaneServices } from '../../services/PaneServices';
import type { ExchangeState } from '../exchangeStore';

interface Services {
  readonly desk: Pick<Desk, 'keepReturn'>;
  readonly returns: PaneServices['returns'];
}

/** Files read ahead of the one that is kept next: more than there are readers, so that none waits. */
const AHEAD = 4;

type Outcome = { readonly file: ReturnedFile } | { readonly error: unknown };

/** Reads files and hands them to the desk in their order; stops between two when asked, and what was kept stays. */
export async function readFiles(
  { desk, returns }: Services,
  store: Observable<ExchangeState>,
  files: readonly File[],
  received: string,
): Promise<void> {
  if (store.get().reading !== null) return;
  const failures: string[] = [];
  const outcomes: Promise<Outcome>[] = [];
  const outcomeOf = (at: number): Promise<Outcome> | undefined => {
    for (const file of files.slice(outcomes.length, at + AHEAD)) {
      outcomes.push(
        returns.read(file).then(
          (read): Outcome => ({ file: read }),
          (error: unknown): Outcome => ({ error }),
        ),
      );
    }
    return outcomes[at];
  };
  store.set({ failures, reading: { done: 0, all: files.length, name: '', isStopping: false } });
  for (const [done, { name }] of files.entries()) {
    const { reading } = store.get();
    if (reading === null || reading.isStopping) break;
    store.set({ reading: { ...reading, done, name } });
    try {
      const outcome = await outcomeOf(done);
      if (outcome === undefined) break;
      if ('error' in outcome) throw outcome.error;
      await desk.keepReturn(outcome.file, received);
    } catch (error) {
      failures.push(messageOf(error));
    }
  }
  store.set({ failures, reading: null, turn: store.get().turn + 1 });
}
