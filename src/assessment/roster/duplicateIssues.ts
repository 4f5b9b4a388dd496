import { resolvedOwners, type Ownership } from '../expansion';
import { raise, type AssessmentIssue } from '../issues';
import { nameKey } from '../scoring/cells';
import type { Place } from '../../shared/issue';
import { nearDuplicates, type UsedName } from './nearDuplicates';

/**
 * Names of the tasks and of the roster that may be one body, as suggestions. `isGiven`: the office gave the roster, so
 * that its names are kept; otherwise the name used more.
 */
export function duplicateIssues(ownership: Ownership, isGiven: boolean): AssessmentIssue[] {
  const places = new Map<string, Place>();
  const tasksOf = new Map<string, Set<string>>();
  const strangers: UsedName[] = [];
  for (const { use, owner } of resolvedOwners(ownership)) {
    if (owner.kind === 'unknown') {
      places.set(use.phrase, use.at);
      strangers.push({ name: use.phrase, tasks: use.taskIds.size, isUnit: false });
    } else if (owner.kind === 'unit') {
      for (const { name } of owner.units) {
        tasksOf.set(nameKey(name), new Set([...(tasksOf.get(nameKey(name)) ?? []), ...use.taskIds]));
      }
    }
  }
  const units = ownership.units.map(({ name }, index): UsedName => {
    places.set(name, { record: 'units', index, field: 'name' });
    return { name, tasks: tasksOf.get(nameKey(name))?.size ?? 0, isUnit: isGiven };
  });
  return nearDuplicates([...units, ...strangers]).map(({ main, other, reason }) =>
    raise('ownerNearDuplicate', places.get(other.name) ?? null, {
      ...{ name: main.name, tasks: main.tasks },
      ...{ other: other.name, otherTasks: other.tasks, reason },
    }),
  );
}
