import type { Task } from '../model/assessment';
import { matchTasks } from './matchTasks';
import { textKey } from './similarity';

/** Texts of a task that a new notice can change, as 任务分解 names them. */
export const COMPARED = {
  item: '任务事项',
  requirement: '工作要求',
  channel: '公开载体',
  deadlineText: '完成时限',
  lead: '牵头单位',
  responsible: '责任单位',
  cooperating: '配合单位',
} as const satisfies Partial<Record<keyof Task, string>>;

export type ComparedField = keyof typeof COMPARED;

export interface FieldChange {
  readonly field: ComparedField;
  readonly from: string;
  readonly to: string;
}

/** What a new notice does to one task; `old` and `next` are the ids before and after. */
export type TaskComparison =
  | { readonly status: 'same'; readonly old: string; readonly next: string }
  | {
      readonly status: 'changed';
      readonly old: string;
      readonly next: string;
      readonly changes: readonly FieldChange[];
    }
  | { readonly status: 'new'; readonly next: string }
  | { readonly status: 'gone'; readonly old: string };

const FIELDS = Object.keys(COMPARED) as ComparedField[];

const shown = (value: Task[ComparedField]): string => (typeof value === 'string' ? value : value.join('；'));

/** Order of names and punctuation do not matter. */
const keyOf = (value: Task[ComparedField]): string =>
  typeof value === 'string' ? textKey(value) : value.map(textKey).sort().join('\n');

const changesOf = (old: Task, next: Task): FieldChange[] =>
  FIELDS.filter((field) => keyOf(old[field]) !== keyOf(next[field])).map((field) => ({
    field,
    from: shown(old[field]),
    to: shown(next[field]),
  }));

/** Task by task: the new notice's tasks in its order, then what it no longer has. A new number alone is no change. */
export function compareNotice(old: readonly Task[], next: readonly Task[]): TaskComparison[] {
  const pairs = matchTasks(old, next);
  const oldIdOf = new Map(pairs.map((pair) => [pair.next, pair.old]));
  const oldTask = new Map(old.map((task) => [task.id, task]));
  const goesOn = new Set(pairs.map((pair) => pair.old));
  const compared = next.map((task): TaskComparison => {
    const before = oldTask.get(oldIdOf.get(task.id) ?? '');
    if (!before) return { status: 'new', next: task.id };
    const changes = changesOf(before, task);
    const ids = { old: before.id, next: task.id };
    return changes.length === 0 ? { status: 'same', ...ids } : { status: 'changed', ...ids, changes };
  });
  const gone = old.filter(({ id }) => !goesOn.has(id)).map(({ id }): TaskComparison => ({ status: 'gone', old: id }));
  return [...compared, ...gone];
}
