import { raise } from '../../workbook/issues';
import { editGrid } from '../../workbook/live/editGrid';
import { recalculated } from '../../workbook/live/recalculate';
import { carryOwn } from '../../workbook/own/carryOwn';
import { gridOf } from '../../workbook/planGrid';
import type { LiveWorkbook, WorkbookGrid, WorkbookPlan } from '../../workbook/port';
import { rowsBeyondSheets } from '../../workbook/write/planWorkbookRows';
import { readOwned } from './readOwned';
import { writeWorkbook } from './writeWorkbook';

/** A workbook in memory that becomes an .xlsx only when its bytes are asked for. */
export interface LiveFile extends LiveWorkbook {
  /** The file as it stands now; the given bytes as long as nothing was changed. */
  bytes(): Promise<Uint8Array>;
  /** Tells states apart: an undone change gives the number from before it. */
  version(): number;
}

/** The workbook between two changes. */
interface State {
  readonly version: number;
  readonly grid: WorkbookGrid;
  /** What the grid was made from; null where the results of formulas have yet to follow what was filled in. */
  readonly plan: WorkbookPlan | null;
  /** The file that says the same, as far as there is one. */
  readonly bytes: Uint8Array | null;
}

/** Changes that can be taken back. */
const MOST_UNDONE = 100;

const NOTHING: WorkbookGrid = { date1904: false, sheets: [] };

/** Opens a file, or a new one without sheets. The original is never changed. */
export function liveFile(file?: Uint8Array): LiveFile {
  let state: State | null = file === undefined ? { version: 0, grid: NOTHING, plan: null, bytes: null } : null;
  let past: State[] = [];
  let versions = 0;

  const become = (next: Omit<State, 'version'>): void => {
    if (state !== null) past = [...past.slice(1 - MOST_UNDONE), state];
    versions += 1;
    state = { ...next, version: versions };
  };

  /** As a spreadsheet does after an entry: all results anew. */
  const calculated = (current: State): State => {
    if (current.plan !== null || current.bytes !== null) return current;
    const plan = recalculated(current.grid);
    if (plan === null) return current;
    state = { ...current, plan, grid: gridOf(plan) };
    return state;
  };

  const opened = async () => {
    if (state !== null) return { value: state, issues: [] };
    const bytes = file ?? new Uint8Array();
    const { value: grid, issues } = await readOwned(bytes);
    if (grid !== null) state ??= { version: 0, grid, plan: null, bytes };
    return { value: state, issues };
  };

  return {
    read: async () => {
      const { value, issues } = await opened();
      return { value: value && calculated(value).grid, issues };
    },
    apply: async (plan) => {
      const { value, issues } = await opened();
      if (value === null) return issues;
      const tooLong = rowsBeyondSheets(plan);
      if (tooLong.length > 0) return tooLong;
      const carried = carryOwn(value.grid, plan);
      become({ grid: gridOf(carried), plan: carried, bytes: null });
      return [];
    },
    write: async (edits) => {
      const { value, issues } = await opened();
      if (value === null) return issues;
      const edited = editGrid(value.grid, edits);
      if (edited.issues.length === 0) become({ grid: edited.grid, plan: null, bytes: null });
      return edited.issues;
    },
    undo: () => {
      const before = past.pop();
      if (before === undefined) return Promise.resolve([raise('nothingToUndo', null)]);
      state = before;
      return Promise.resolve([]);
    },
    undoable: () => Promise.resolve(past.length),
    version: () => state?.version ?? 0,
    bytes: async () => {
      const { value } = await opened();
      if (value?.bytes) return value.bytes;
      const { plan } = value === null ? { plan: null } : calculated(value);
      if (plan === null) throw new Error('nothing to write');
      const bytes = await writeWorkbook(plan);
      if (state?.plan === plan) state = { ...state, bytes };
      return bytes;
    },
  };
}
