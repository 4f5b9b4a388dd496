import { settle, ZERO, type Decimal } from '../../shared/decimal';
import type { Task } from '../model/assessment';
import { CONCLUSION } from '../model/words';
import { nameKey } from '../scoring/cells';
import { firstByName } from '../scoring/firstByName';
import { isLoss, rowsByName, type CountedRow } from './countedRows';

/** What one task cost all units together. */
export interface TaskLoss {
  readonly taskId: string;
  readonly item: string;
  readonly requirement: string;
  /** Rows that are assessed and have P; of these, those that lost something, that are 未完成. */
  readonly assessed: number;
  readonly losing: number;
  readonly undone: number;
  /** Σ of what they lost. */
  readonly lost: Decimal;
}

function taskLoss({ id, item, requirement }: Task, rows: readonly CountedRow[]): TaskLoss {
  const assessed = rows.filter(({ lost }) => lost !== null);
  return {
    taskId: id,
    item,
    requirement,
    assessed: assessed.length,
    losing: assessed.filter(isLoss).length,
    undone: assessed.filter(({ conclusion }) => conclusion === CONCLUSION.undone).length,
    lost: settle(assessed.reduce((sum, { lost }) => sum.plus(lost ?? ZERO), ZERO)),
  };
}

/** D3: the tasks that lost anything, the costliest first, equals in the order of 任务分解. */
export function taskLosses(tasks: readonly Task[], rows: readonly CountedRow[]): TaskLoss[] {
  const rowsOf = rowsByName(rows, ({ row }) => row.taskId);
  return [...firstByName(tasks, ({ id }) => id).values()]
    .map((task) => taskLoss(task, rowsOf.get(nameKey(task.id)) ?? []))
    .filter(({ lost }) => lost.gt(ZERO))
    .sort((a, b) => b.lost.cmp(a.lost));
}
