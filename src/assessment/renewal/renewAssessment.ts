import type { Assessment, EvidenceRow, LogEntry, Task } from '../model/assessment';
import { hasEntries, rowKey } from '../rowEntries';
import { COMPARED, type TaskComparison } from './compareNotice';

/** How the rows of 证据评分 change. */
export interface RowChanges {
  /** Rows whose entries stay with their task. */
  readonly kept: number;
  readonly added: number;
  /** Rows without any entry that nobody asks for any more. */
  readonly removed: number;
  /** Rows that nobody asks for any more but hold entries: kept, with their task. */
  readonly outdated: readonly { readonly unit: string; readonly taskId: string }[];
}

interface Renewed {
  readonly assessment: Assessment;
  readonly rows: RowChanges;
  /** Tasks that go on under another number: new id → old id. */
  readonly formerIds: ReadonlyMap<string, string>;
}

/** What the office typed over a task stays with it. */
const withOffice = (next: Task, old: Task | undefined): Task =>
  old ? { ...next, points: old.points, rubric: old.rubric } : next;

/** Copies of the task's cells follow the new task unless someone typed over them. */
function carried(row: EvidenceRow, fresh: EvidenceRow, old: Task | undefined): EvidenceRow {
  const follows = (field: 'deadline' | 'requiredCount', of: 'deadlineDate' | 'requiredCount'): boolean =>
    row[field] === old?.[of];
  return {
    ...row,
    unit: fresh.unit,
    taskId: fresh.taskId,
    role: fresh.role,
    deadline: follows('deadline', 'deadlineDate') ? fresh.deadline : row.deadline,
    requiredCount: follows('requiredCount', 'requiredCount') ? fresh.requiredCount : row.requiredCount,
  };
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let copy = 1; ; copy += 1) {
    const candidate = `${id}（旧${copy === 1 ? '' : String(copy)}）`;
    if (!taken.has(candidate)) return candidate;
  }
}

const ACTIONS = { changed: '任务有变', new: '新增任务', gone: '任务取消' } as const;

function logOf(comparison: TaskComparison, time: string, source: string): LogEntry[] {
  if (comparison.status === 'same') return [];
  const entry = { time, action: ACTIONS[comparison.status], from: '', to: '', source };
  if (comparison.status === 'new') return [{ ...entry, subject: comparison.next }];
  if (comparison.status === 'gone') return [{ ...entry, subject: comparison.old }];
  const { next, changes } = comparison;
  return changes.map(({ field, from, to }) => ({ ...entry, subject: `${next} ${COMPARED[field]}`, from, to }));
}

/**
 * The workbook's round with the tasks of a new notice. `fresh` is a new round made from the notice with the workbook's
 * roster. Entries stay with the tasks that go on; a task that is gone stays while a row of it holds entries. Roster,
 * weights, rules, grades, adjustments and log are the workbook's. `time` is written into the log as given.
 */
export function renewAssessment(
  old: Assessment,
  fresh: Assessment,
  comparison: readonly TaskComparison[],
  time: string,
): Renewed {
  const nextIdOf = new Map(comparison.flatMap((one) => ('old' in one && 'next' in one ? [[one.old, one.next]] : [])));
  const oldIdOf = new Map([...nextIdOf].map(([before, after]) => [after, before]));
  const oldTasks = new Map(old.tasks.map((task) => [task.id, task]));
  const oldRows = new Map(old.evidence.map((row) => [rowKey(row.unit, row.taskId), row]));
  const goingOn = new Set<EvidenceRow>();
  const evidence = fresh.evidence.map((row) => {
    const oldId = oldIdOf.get(row.taskId);
    const before = oldId === undefined ? undefined : oldRows.get(rowKey(row.unit, oldId));
    if (!before || oldId === undefined) return row;
    goingOn.add(before);
    return carried(before, row, oldTasks.get(oldId));
  });
  const left = old.evidence.filter((row) => !goingOn.has(row));
  const outdated = left.filter((row) => hasEntries(row, oldTasks.get(row.taskId)));
  const taken = new Set(fresh.tasks.map(({ id }) => id));
  const keptTasks = new Map<string, Task>();
  for (const { taskId } of outdated) {
    const task = oldTasks.get(taskId);
    if (!task || nextIdOf.has(taskId) || keptTasks.has(taskId)) continue;
    const id = freeId(taskId, taken);
    taken.add(id);
    keptTasks.set(taskId, { ...task, id });
  }
  const outdatedRows = outdated.map((row) => ({
    ...row,
    taskId: nextIdOf.get(row.taskId) ?? keptTasks.get(row.taskId)?.id ?? row.taskId,
  }));
  const assessment: Assessment = {
    ...old,
    meta: fresh.meta,
    tasks: [
      ...fresh.tasks.map((task) => withOffice(task, oldTasks.get(oldIdOf.get(task.id) ?? ''))),
      ...keptTasks.values(),
    ],
    evidence: [...evidence, ...outdatedRows],
    log: [...old.log, ...comparison.flatMap((one) => logOf(one, time, fresh.meta.source))],
  };
  const rows = {
    kept: goingOn.size,
    added: fresh.evidence.length - goingOn.size,
    removed: left.length - outdated.length,
    outdated: outdatedRows.map(({ unit, taskId }) => ({ unit, taskId })),
  };
  const kept = [...keptTasks].map(([before, { id }]) => [id, before] as const);
  const formerIds = new Map([...oldIdOf, ...kept].filter(([id, before]) => id !== before));
  return { assessment, rows, formerIds };
}
