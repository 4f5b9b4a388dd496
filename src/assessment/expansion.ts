import type { Assessment, Role } from './model/assessment';
import type { Result } from '../shared/issue';
import { choiceIssues } from './expansion/choiceIssues';
import { ownerIssues } from './expansion/ownerIssues';
import { OwnerResolver, type Owner } from './expansion/ownerResolver';
import { ownerUses, type OwnedTask, type OwnerField, type OwnerUse } from './expansion/ownerUses';
import { raise, type AssessmentIssue, type AssessmentIssueCode } from './issues';
import { nameKey } from './scoring/cells';
import { firstByName } from './scoring/firstByName';

export interface Assignment {
  readonly unit: string;
  readonly taskId: string;
  readonly role: Role;
}

/** Strongest first. */
const roleOf = { lead: '牵头', responsible: '责任', cooperating: '配合' } as const satisfies Record<OwnerField, Role>;

/** Tasks, and all that decides who gets which of them. */
export type Ownership = Pick<Assessment, 'units' | 'choices'> & { readonly tasks: readonly OwnedTask[] };

/** Every printed owner with what it stands for, by first appearance. */
export function resolvedOwners({ tasks, units, choices }: Ownership): {
  readonly use: OwnerUse;
  readonly owner: Owner;
}[] {
  const resolver = new OwnerResolver(units, choices);
  return ownerUses(tasks).uses.map((use) => ({ use, owner: resolver.resolve(use.phrase) }));
}

/** Who gets which row (DESIGN section 4): one per unit and task with the strongest role, by roster, then by task. */
export function expandOwners({ tasks, units, choices }: Ownership): Result<Assignment[], AssessmentIssueCode> {
  const resolver = new OwnerResolver(units, choices);
  const { uses, mentions } = ownerUses(tasks);
  const ownerOf = new Map(uses.map((use) => [use, resolver.resolve(use.phrase)]));

  /** Role of each unit in each task; a task names its stronger roles first. */
  const roles = tasks.map(() => new Map<string, Role>());
  for (const { index, field, use } of mentions) {
    const owner = ownerOf.get(use);
    if (owner === undefined || owner.kind === 'ambiguous') continue;
    for (const { name } of owner.units) {
      const key = nameKey(name);
      const inTask = roles[index];
      if (inTask?.has(key) === false) inTask.set(key, roleOf[field]);
    }
  }

  const rowsOf = new Map(units.map(({ name }) => [nameKey(name), [] as Assignment[]]));
  const nameOf = firstByName(units, ({ name }) => name);
  tasks.forEach(({ id }, index) => {
    for (const [key, role] of roles[index] ?? []) {
      rowsOf.get(key)?.push({ unit: nameOf.get(key)?.name ?? '', taskId: id, role });
    }
  });
  const unowned = tasks.flatMap((task, index): AssessmentIssue[] =>
    roles[index]?.size === 0
      ? [raise('taskWithoutOwner', { record: 'tasks', index, field: 'responsible' }, { taskId: task.id })]
      : [],
  );
  const ofOwners = [...ownerOf].flatMap(([use, owner]) => ownerIssues(use, owner));
  return {
    value: [...rowsOf.values()].flat(),
    issues: [...choiceIssues(choices, uses, resolver), ...ofOwners, ...unowned],
  };
}
