import { proxy, type ProxyMarked, type Remote } from 'comlink';
import type { LiveWorkbook } from '../../workbook/port';
import { packGrid, unpackGrid, type PackedGrid } from './packedGrid';

type Read = Awaited<ReturnType<LiveWorkbook['read']>>;

/** A live workbook as it is called from the worker. */
export interface WorkbookEnd extends Omit<LiveWorkbook, 'read'> {
  read(): Promise<{ readonly value: PackedGrid | null; readonly issues: Read['issues'] }>;
}

/** The page's workbook, to be handed to the worker. */
export const workbookEnd = (workbook: LiveWorkbook): WorkbookEnd & ProxyMarked =>
  proxy({
    read: async () => {
      const { value, issues } = await workbook.read();
      return { value: value === null ? null : packGrid(value), issues };
    },
    apply: (plan) => workbook.apply(plan),
    write: (edits) => workbook.write(edits),
    undo: () => workbook.undo(),
    undoable: () => workbook.undoable(),
  } satisfies WorkbookEnd);

/** The page's workbook, as the worker uses it. */
export const distantWorkbook = (end: Remote<WorkbookEnd>): LiveWorkbook => ({
  read: async () => {
    const { value, issues } = await end.read();
    return { value: value === null ? null : unpackGrid(value), issues };
  },
  apply: (plan) => end.apply(plan),
  write: (edits) => end.write(edits),
  undo: () => end.undo(),
  undoable: () => end.undoable(),
});
