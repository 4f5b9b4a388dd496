import { emptyEvidence } from './creation/emptyEvidence';
import { expandOwners, type Assignment } from './expansion';
import type { Assessment, EvidenceRow, LogEntry, Role, Task } from './model/assessment';
import { hasEntries, rowKey } from './rowEntries';
import { nameKey } from './scoring/cells';
import { firstByName } from './scoring/firstByName';

/** How 证据评分 differs from what tasks, roster and choices ask for. */
export interface Reassignment {
  /** Rows that are asked for and not there. */
  readonly added: readonly Assignment[];
  /** Rows that nobody asks for, without any entry. */
  readonly removed: readonly EvidenceRow[];
  /** Rows that nobody asks for but hold entries: they stay. */
  readonly kept: readonly EvidenceRow[];
  /** Rows that stay with another role. */
  readonly roles: readonly { readonly row: EvidenceRow; readonly role: Role }[];
}

const ACTION = '重新分配';

/** What a changed choice, roster or owner would change; rows of unknown units and tasks are left alone. */
export function reassignment(assessment: Assessment): Reassignment {
  const { tasks, units, evidence } = assessment;
  const asked = expandOwners(assessment).value;
  const roleOf = new Map(asked.map(({ unit, taskId, role }) => [rowKey(unit, taskId), role]));
  const present = new Set(evidence.map(({ unit, taskId }) => rowKey(unit, taskId)));
  const taskOf = firstByName(tasks, ({ id }) => id);
  const unitOf = firstByName(units, ({ name }) => name);
  const surplus = evidence.flatMap((row) => {
    const task = taskOf.get(nameKey(row.taskId));
    const isKnown = task !== undefined && unitOf.has(nameKey(row.unit));
    return isKnown && !roleOf.has(rowKey(row.unit, row.taskId)) ? [{ row, task }] : [];
  });
  const isFilledIn = ({ row, task }: { row: EvidenceRow; task: Task }): boolean => hasEntries(row, task);
  return {
    added: asked.filter(({ unit, taskId }) => !present.has(rowKey(unit, taskId))),
    removed: surplus.filter((one) => !isFilledIn(one)).map(({ row }) => row),
    kept: surplus.filter(isFilledIn).map(({ row }) => row),
    roles: evidence.flatMap((row) => {
      const role = roleOf.get(rowKey(row.unit, row.taskId));
      return role === undefined || role === row.role ? [] : [{ row, role }];
    }),
  };
}

/** Items by the key of their unit, in order. */
function byUnit<T extends { readonly unit: string }>(items: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = nameKey(item.unit);
    const own = found.get(key) ?? [];
    found.set(key, own);
    own.push(item);
  }
  return found;
}

/** One line a unit: the tasks it lost and those it got. */
function logOf({ added, removed }: Reassignment, time: string): LogEntry[] {
  const lost = byUnit(removed);
  const got = byUnit(added);
  const names = new Map([...removed, ...added].map(({ unit }) => [nameKey(unit), unit]));
  const idsOf = (rows: readonly { readonly taskId: string }[] = []): string =>
    rows.map(({ taskId }) => taskId).join('、');
  return [...names].map(([key, unit]) => ({
    ...{ time, action: ACTION, subject: unit, source: '责任主体' },
    from: idsOf(lost.get(key)),
    to: idsOf(got.get(key)),
  }));
}

/** The rows of each unit together, new ones behind its others; units that had none come last. */
function merged(rows: readonly EvidenceRow[], fresh: readonly EvidenceRow[]): EvidenceRow[] {
  const freshOf = byUnit(fresh);
  const lastOf = new Map(rows.map((row, index) => [nameKey(row.unit), index]));
  const result = rows.flatMap((row, index) => {
    const key = nameKey(row.unit);
    return lastOf.get(key) === index ? [row, ...(freshOf.get(key) ?? [])] : [row];
  });
  return [...result, ...fresh.filter((row) => !lastOf.has(nameKey(row.unit)))];
}

/** Carries a reassignment out: nothing that a person entered goes. `time` is written into the log as given. */
export function reassign(assessment: Assessment, time: string): Assessment {
  const changes = reassignment(assessment);
  const taskOf = firstByName(assessment.tasks, ({ id }) => id);
  const removed = new Set(changes.removed);
  const roleOf = new Map(changes.roles.map(({ row, role }) => [row, role]));
  const staying = assessment.evidence
    .filter((row) => !removed.has(row))
    .map((row) => ({ ...row, role: roleOf.get(row) ?? row.role }));
  const fresh = changes.added.flatMap((assignment) => {
    const task = taskOf.get(nameKey(assignment.taskId));
    return task ? [emptyEvidence(assignment, task)] : [];
  });
  return {
    ...assessment,
    evidence: merged(staying, fresh),
    log: [...assessment.log, ...logOf(changes, time)],
  };
}
