import type { Role, Task, Unit } from './model/assessment';
import type { Result } from '../shared/issue';
import { OwnerResolver } from './expansion/ownerResolver';
import { ownerIssues, type OwnerUse } from './expansion/ownerIssues';
import { ownerPhrases } from './expansion/ownerPhrases';
import { raise, type AssessmentIssue, type AssessmentIssueCode } from './issues';
import { nameKey } from './scoring/cells';

export interface Assignment {
  readonly unit: string;
  readonly taskId: string;
  readonly role: Role;
}

type OwnedTask = Pick<Task, 'id' | 'lead' | 'responsible' | 'cooperating'>;

/** Strongest first. */
const columns = [
  ['牵头', 'lead'],
  ['责任', 'responsible'],
  ['配合', 'cooperating'],
] as const satisfies readonly (readonly [Role, keyof OwnedTask])[];

/** Who gets which row (DESIGN section 4): one per unit and task with the strongest role, by roster, then by task. */
export function expandOwners(
  tasks: readonly OwnedTask[],
  units: readonly Unit[],
): Result<Assignment[], AssessmentIssueCode> {
  const resolver = new OwnerResolver(units);
  const uses = new Map<string, OwnerUse>();

  /** Role of each unit in one task. */
  function rolesIn(task: OwnedTask, index: number): Map<string, Role> {
    const found = new Map<string, Role>();
    for (const [role, field] of columns) {
      for (const phrase of task[field].flatMap(ownerPhrases)) {
        const use = uses.get(phrase) ?? {
          phrase,
          owner: resolver.resolve(phrase),
          at: { record: 'tasks', index, field },
          taskIds: new Set<string>(),
        };
        uses.set(phrase, use);
        use.taskIds.add(task.id);
        if (use.owner.kind === 'ambiguous') continue;
        for (const unit of use.owner.units) {
          const key = nameKey(unit.name);
          if (!found.has(key)) found.set(key, role);
        }
      }
    }
    return found;
  }

  const roles = tasks.map(rolesIn);
  const value = distinct(units).flatMap(({ name }) =>
    tasks.flatMap((task, index) => {
      const role = roles[index]?.get(nameKey(name));
      return role ? [{ unit: name, taskId: task.id, role }] : [];
    }),
  );
  const unowned = tasks.flatMap((task, index): AssessmentIssue[] =>
    roles[index]?.size === 0
      ? [raise('taskWithoutOwner', { record: 'tasks', index, field: 'responsible' }, { taskId: task.id })]
      : [],
  );
  return { value, issues: [...[...uses.values()].flatMap(ownerIssues), ...unowned] };
}

function distinct(units: readonly Unit[]): Unit[] {
  const seen = new Set<string>();
  return units.filter(({ name }) => {
    const key = nameKey(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
