import { settle, ZERO, type Decimal } from '../../shared/decimal';
import { CONCLUSION } from '../model/words';
import { nameKey } from '../scoring/cells';
import { isLoss, type CountedRow } from './countedRows';

/** What one task cost all units together. */
export interface TaskLoss {
  readonly taskId: string;
  readonly item: string;
  readonly requirement: string;
  /** Units' rows that are assessed, that lost something, that are 未完成. */
  readonly assessed: number;
  readonly losing: number;
  readonly undone: number;
  /** Σ of what they lost. */
  readonly lost: Decimal;
}

function taskLoss(rows: readonly CountedRow[]): TaskLoss {
  const [first] = rows;
  return {
    taskId: first?.task?.id ?? first?.row.taskId ?? '',
    item: first?.task?.item ?? '',
    requirement: first?.task?.requirement ?? '',
    assessed: rows.filter(({ lost }) => lost !== null).length,
    losing: rows.filter(isLoss).length,
    undone: rows.filter(({ conclusion }) => conclusion === CONCLUSION.undone).length,
    lost: settle(rows.reduce((sum, row) => (isLoss(row) ? sum.plus(row.lost ?? ZERO) : sum), ZERO)),
  };
}

/** D3: the tasks that lost anything, the costliest first, equals in the order of their first row. */
export function taskLosses(rows: readonly CountedRow[]): TaskLoss[] {
  const byTask = new Map<string, CountedRow[]>();
  for (const row of rows) {
    const key = nameKey(row.row.taskId);
    const known = byTask.get(key);
    if (known) known.push(row);
    else byTask.set(key, [row]);
  }
  return [...byTask.values()]
    .map(taskLoss)
    .filter(({ losing }) => losing > 0)
    .sort((a, b) => b.lost.cmp(a.lost));
}
