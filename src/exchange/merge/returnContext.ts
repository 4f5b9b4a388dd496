import type { Task } from '../../assessment/model/assessment';
import { nameKey } from '../../assessment/scoring/cells';
import { firstByName } from '../../assessment/scoring/firstByName';
import { oncePer } from './oncePer';
import type { UnitReturn } from './unitReturn';

/** A returned file, indexed. */
export interface ReturnContext extends UnitReturn {
  readonly taskOf: (taskId: string) => Task | undefined;
  /** The text of a cell that could not be read; undefined where it could. */
  readonly unreadable: (index: number, field: string) => string | undefined;
  /** Whether the column is gone from the file. */
  readonly isGone: (field: string) => boolean;
}

const tasksById = oncePer((tasks: readonly Task[]) => firstByName(tasks, ({ id }) => id));

const cellAt = (index: number, field: string): string => `${index} ${field}`;

export function returnContext(returned: UnitReturn): ReturnContext {
  const tasks = tasksById(returned.hub.tasks);
  const gone = new Set<string>((returned.content.gone ?? []).map(({ field }) => field));
  const unreadable = new Map(returned.content.unreadable.map((cell) => [cellAt(cell.index, cell.field), cell.text]));
  return {
    ...returned,
    taskOf: (taskId) => tasks.get(nameKey(taskId)),
    // Almost always there is none, and every cell is asked for.
    unreadable: (index, field) => (unreadable.size > 0 ? unreadable.get(cellAt(index, field)) : undefined),
    isGone: (field) => gone.has(field),
  };
}
