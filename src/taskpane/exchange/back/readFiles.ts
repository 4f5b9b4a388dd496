import type { Desk } from '../../../app/desk/desk';
import { bytesOf } from '../../file/bytesOf';
import { messageOf } from '../../parts/messageOf';
import type { ExchangeState } from '../exchangeStore';
import type { Observable } from '../../scoring/flow/observable';

/** Hands files to the desk one after the other; stops between two files when asked, and what was read stays. */
export async function readFiles(
  desk: Pick<Desk, 'addReturn'>,
  store: Observable<ExchangeState>,
  files: readonly File[],
  received: string,
): Promise<void> {
  if (store.get().reading !== null) return;
  const failures: string[] = [];
  store.set({ failures, reading: { done: 0, all: files.length, name: '', isStopping: false } });
  for (const [done, file] of files.entries()) {
    const { reading } = store.get();
    if (reading === null || reading.isStopping) break;
    store.set({ reading: { ...reading, done, name: file.name } });
    try {
      const modified = new Date(file.lastModified).toISOString();
      await desk.addReturn({ name: file.name, bytes: await bytesOf(file), modified }, received);
    } catch (error) {
      failures.push(messageOf(error));
    }
  }
  store.set({ failures, reading: null, turn: store.get().turn + 1 });
}
