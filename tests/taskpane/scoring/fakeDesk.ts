import type { Desk, EntryResult, Overview, RowEntry, RowLine, ScoringRow } from '../../../src/app/desk/desk';
import type { RowName } from '../../../src/workbook/port';

export const EMPTY_ENTRY: RowEntry = {
  conclusion: '',
  rate: '',
  deduction: '',
  deductionReason: '',
  override: '',
  overrideReason: '',
  assessor: '',
  appealVerdict: '',
  appealAnswer: '',
};

export const nameOf = (taskId: string): RowName => ({
  table: 'tblEvidence',
  key: ['大东区政府', taskId],
  occurrence: 0,
});

export const OVERVIEW: Overview = {
  state: 'open',
  title: '考核',
  file: '考核.xlsx',
  isUnsaved: false,
  undoable: 0,
  tasks: 3,
  units: 1,
  groups: [],
  rows: { all: 3, submitted: 0, assessed: 0, remarked: 0, stale: 0, appeals: 0 },
  weights: { met: 0, unmet: 0, unverifiable: 1 },
  openOwners: 0,
  exchange: { sent: 0, returned: 0, dues: [] },
  notes: { error: 0, warning: 0, info: 0 },
  next: 'score',
  pack: null,
};

const rowOf = (taskId: string, position: number): ScoringRow => ({
  name: nameOf(taskId),
  at: { sheet: '证据评分', row: position + 4, column: 16 },
  unit: '大东区政府',
  group: '区县(市)',
  taskId,
  item: `事项${taskId}`,
  requirement: '要求',
  role: '责任',
  channel: '',
  deadlineText: '',
  deadline: '',
  rubric: '',
  measures: '',
  source: '',
  points: '10',
  requiredCount: '',
  submitted: { progress: '', evidence: '', publishedOn: '', count: '', selfScore: '' },
  entry: EMPTY_ENTRY,
  overdueDays: 0,
  score: null,
  final: null,
  hints: [],
  isAssessed: false,
  review: null,
  appeal: null,
});

const lineOf = ({ name, unit, taskId, item, entry, final }: ScoringRow): RowLine => ({
  name,
  unit,
  taskId,
  title: item,
  conclusion: entry.conclusion,
  final,
  isSubmitted: false,
  hints: 0,
  isStale: false,
  appeal: null,
});

/**
 * Rows of one unit that ask for 扣分理由, for tests of the walk through them. `slow` holds every answer back until `answer`.
 */
export function fakeDesk(taskIds: readonly string[]) {
  const rows = new Map(taskIds.map((taskId, position) => [taskId, rowOf(taskId, position)]));
  const entered: [string, Partial<RowEntry>][] = [];
  const confirmed: string[] = [];
  const held: (() => void)[] = [];
  const world = { isSlow: false, breaks: false };
  const at = ({ key }: RowName): ScoringRow | undefined => rows.get(key[1] ?? '');

  const hold = (): Promise<void> => (world.isSlow ? new Promise((resolve) => held.push(resolve)) : Promise.resolve());

  async function enter(name: RowName, change: Partial<RowEntry>): Promise<EntryResult> {
    await hold();
    if (world.breaks) throw new Error('后台停止了');
    const row = at(name);
    if (row === undefined) {
      const notes = [{ severity: 'error', code: 'rowGone', message: '行不在了', place: '', at: null }] as const;
      return { row: null, problems: {}, notes, overview: OVERVIEW };
    }
    const entry = { ...row.entry, ...change };
    if (entry.deduction !== '' && entry.deductionReason === '') {
      return { row, problems: { deductionReason: '有扣分，请写扣分理由。' }, notes: [], overview: OVERVIEW };
    }
    entered.push([row.taskId, change]);
    const isAssessed = entry.conclusion !== '';
    const next = { ...row, entry, isAssessed, final: isAssessed ? '10.00' : null };
    rows.set(row.taskId, next);
    return { row: next, problems: {}, notes: [], overview: { ...OVERVIEW } };
  }

  const desk: Pick<Desk, 'row' | 'rows' | 'nextOpen' | 'enter' | 'confirmScore'> = {
    row: async (name) => {
      await hold();
      return at(name) ?? null;
    },
    rows: async () => {
      await hold();
      return { rows: [...rows.values()].map(lineOf), all: rows.size, assessed: 0 };
    },
    nextOpen: async (_, name) => {
      await hold();
      const all = [...rows.values()];
      const here = name === null ? -1 : all.findIndex(({ taskId }) => taskId === name.key[1]);
      const open = [...all.slice(here + 1), ...all.slice(0, here + 1)].find(({ isAssessed }) => !isAssessed);
      return open?.name ?? null;
    },
    enter,
    confirmScore: async (name) => {
      await hold();
      const row = at(name);
      if (row === undefined) return { row: null, problems: {}, notes: [], overview: OVERVIEW };
      const next = { ...row, review: null };
      rows.set(row.taskId, next);
      confirmed.push(row.taskId);
      return { row: next, problems: {}, notes: [], overview: { ...OVERVIEW } };
    },
  };

  return {
    desk,
    world,
    /** What was written, in order. */
    entered,
    /** Rows whose scores were confirmed. */
    confirmed,
    /** The row's evidence has changed since it was scored. */
    makeStale: (taskId: string) => {
      const row = rows.get(taskId);
      if (row !== undefined) rows.set(taskId, { ...row, review: { changes: [] } });
    },
    /** Somebody changes or deletes a row in the sheet. */
    change: (taskId: string, entry: Partial<RowEntry>) => {
      const row = rows.get(taskId);
      if (row !== undefined) rows.set(taskId, { ...row, entry: { ...row.entry, ...entry } });
    },
    remove: (taskId: string) => {
      rows.delete(taskId);
    },
    /** Lets the oldest held answer go. */
    answer: async () => {
      held.shift()?.();
      await Promise.resolve();
    },
  };
}
