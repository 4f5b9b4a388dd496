import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../src/taskpane/exchange/exchangeStore';
import { saveBatch } from '../../../src/taskpane/exchange/send/saveBatch';

/** A folder of the browser that keeps files in memory; `full` refuses the contents of the file of that name, as a full disk does. */
function folder(full: string): { readonly handle: FileSystemDirectoryHandle; readonly files: Map<string, string> } {
  const files = new Map<string, string>();
  const aborted = new Set<string>();
  const writable = (name: string) => ({
    write: async (blob: Blob) => {
      if (name === full) throw new DOMException('no room', 'QuotaExceededError');
      files.set(name, await blob.text());
    },
    close: () => Promise.resolve(),
    abort: () => Promise.resolve(aborted.add(name)),
  });
  const target = {
    getFileHandle: (name: string) => {
      files.set(name, '');
      return Promise.resolve({ createWritable: () => Promise.resolve(writable(name)) });
    },
    removeEntry: (name: string) => {
      // Edge and Chrome refuse to remove a file that is still being written.
      if (!aborted.has(name)) return Promise.reject(new DOMException('locked', 'NoModificationAllowedError'));
      return Promise.resolve(files.delete(name));
    },
  };
  const handle = { getDirectoryHandle: () => Promise.resolve(target) };
  return { handle: handle as unknown as FileSystemDirectoryHandle, files };
}

const batch = {
  madeOn: '2026-11-22 09:30',
  request: { kind: 'evidence' },
  files: ['甲局.xlsx', '乙局.xlsx', '丙局.xlsx'].map((name) => ({ name, bytes: new TextEncoder().encode(name) })),
  archive: null,
  leaks: [],
} as unknown as Batch;

describe('files to be mailed, saved into a folder', () => {
  it('leaves no empty file where the disk was full, goes on with the others and names the one that is missing', async () => {
    const { handle, files } = folder('乙局.xlsx');
    expect(await saveBatch(batch, handle)).toEqual({ folder: '下发20261122-0930', failed: ['乙局.xlsx'] });
    expect([...files]).toEqual([
      ['甲局.xlsx', '甲局.xlsx'],
      ['丙局.xlsx', '丙局.xlsx'],
    ]);
  });
});
