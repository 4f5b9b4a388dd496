import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/app/desk/desk';
import type { ReturnedFile } from '../../../src/exchange/model';
import { exchangeStore } from '../../../src/taskpane/exchange/exchangeStore';
import { readFiles } from '../../../src/taskpane/exchange/back/readFiles';

type Keeping = Pick<Desk, 'keepReturn'>;

const READ: ReturnedFile = {
  name: '',
  digest: '',
  modified: null,
  modifiedBy: null,
  content: null,
  reason: '',
  remarks: [],
};

const FILES = ['甲.xlsx', '乙.xlsx', '丙.xlsx'].map((name) => new File(['x'], name, { lastModified: 0 }));

/** A desk that keeps files, telling each first; readers of which the later ones are the faster; the state of a page on them. */
function page(onFile: (name: string) => void, unreadable = '') {
  const taken: string[] = [];
  const begun: string[] = [];
  const desk: Keeping = {
    keepReturn: ({ name }, received) => {
      onFile(name);
      taken.push(`${name} ${received}`);
      return Promise.resolve(name);
    },
  };
  const returns = {
    read: async ({ name }: File): Promise<ReturnedFile> => {
      begun.push(name);
      await new Promise((resolve) => setTimeout(resolve, 10 * (FILES.length - begun.length)));
      if (name === unreadable) throw new Error(`读不出“${name}”。`);
      return { ...READ, name };
    },
  };
  return { services: { desk, returns }, taken, begun, store: exchangeStore(desk as Desk, '考核') };
}

describe('reading returned files', () => {
  it('hands them over in their order, however fast each was read, with the day received, and says how far it is', async () => {
    const seen: string[] = [];
    const { services, taken, begun, store } = page(() => {
      const { reading } = store.get();
      seen.push(`${reading?.done ?? ''}/${reading?.all ?? ''} ${reading?.name ?? ''}`);
    });
    await readFiles(services, store, FILES, '2026-12-31');
    expect(seen).toEqual(['0/3 甲.xlsx', '1/3 乙.xlsx', '2/3 丙.xlsx']);
    expect(taken).toEqual(['甲.xlsx 2026-12-31', '乙.xlsx 2026-12-31', '丙.xlsx 2026-12-31']);
    expect(begun).toHaveLength(3);
    expect(store.get()).toMatchObject({ reading: null, turn: 1, failures: [] });
  });

  it('stops between two files when asked; what was read stays', async () => {
    const { services, taken, store } = page((name) => {
      const { reading } = store.get();
      if (name === '乙.xlsx' && reading !== null) store.set({ reading: { ...reading, isStopping: true } });
    });
    await readFiles(services, store, FILES, '2026-12-31');
    expect(taken).toHaveLength(2);
    expect(store.get().reading).toBeNull();
  });

  it('goes on after a file that cannot be read, and names it', async () => {
    const { services, taken, store } = page(() => undefined, '甲.xlsx');
    await readFiles(services, store, FILES, '2026-12-31');
    expect(taken).toHaveLength(2);
    expect(store.get().failures).toEqual(['读不出“甲.xlsx”。']);
  });
});
