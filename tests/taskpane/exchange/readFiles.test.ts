import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/app/desk/desk';
import type { ReturnLine } from '../../../src/app/desk/exchange/exchangeDesk';
import { exchangeStore } from '../../../src/taskpane/exchange/exchangeStore';
import { readFiles } from '../../../src/taskpane/exchange/back/readFiles';

type Adding = Pick<Desk, 'addReturn'>;

const LINE: ReturnLine = {
  file: '',
  unit: null,
  status: 'ok',
  lacksColumns: false,
  details: [],
  modified: null,
  modifiedBy: null,
  applied: 0,
  cleared: 0,
  conflicts: 0,
  rejected: 0,
};

const FILES = ['甲.xlsx', '乙.xlsx', '丙.xlsx'].map((name) => new File(['x'], name, { lastModified: 0 }));

/** A desk that takes files, telling each first; and the state of a page on it. */
function page(onFile: (name: string) => void) {
  const taken: string[] = [];
  const desk: Adding = {
    addReturn: ({ name, modified }, received) => {
      onFile(name);
      taken.push(`${name} ${modified ?? ''} ${received}`);
      return Promise.resolve({ ...LINE, file: name });
    },
  };
  return { desk, taken, store: exchangeStore(desk as Desk, '考核') };
}

describe('reading returned files', () => {
  it('hands them over one by one with their time and the day received, and says how far it is', async () => {
    const seen: string[] = [];
    const { desk, taken, store } = page(() => {
      const { reading } = store.get();
      seen.push(`${reading?.done ?? ''}/${reading?.all ?? ''} ${reading?.name ?? ''}`);
    });
    await readFiles(desk, store, FILES, '2026-12-31');
    expect(seen).toEqual(['0/3 甲.xlsx', '1/3 乙.xlsx', '2/3 丙.xlsx']);
    expect(taken[0]).toBe('甲.xlsx 1970-01-01T00:00:00.000Z 2026-12-31');
    expect(store.get()).toMatchObject({ reading: null, turn: 1, failures: [] });
  });

  it('stops between two files when asked; what was read stays', async () => {
    const { desk, taken, store } = page((name) => {
      const { reading } = store.get();
      if (name === '乙.xlsx' && reading !== null) store.set({ reading: { ...reading, isStopping: true } });
    });
    await readFiles(desk, store, FILES, '2026-12-31');
    expect(taken).toHaveLength(2);
    expect(store.get().reading).toBeNull();
  });

  it('goes on after a file that cannot be read, and names it', async () => {
    const { desk, taken, store } = page((name) => {
      if (name === '甲.xlsx') throw new Error('读不出“甲.xlsx”。');
    });
    await readFiles(desk, store, FILES, '2026-12-31');
    expect(taken).toHaveLength(2);
    expect(store.get().failures).toEqual(['读不出“甲.xlsx”。']);
  });
});
