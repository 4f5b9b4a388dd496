import type { Cell, EvidenceRow, Task } from '../model/assessment';
import { decimal, type Decimal } from '../../shared/decimal';
import { nameKey, numberIn } from './cells';

/** A usable 分值: a number ≥ 0. */
export function pointsIn(cell: Cell): Decimal | null {
  const entered = numberIn(cell);
  return entered !== null && entered >= 0 ? decimal(entered) : null;
}

/** P of an evidence row: what is typed there, or what the first task of that id says. */
export function pointsByRow(tasks: readonly Task[]): (row: EvidenceRow) => Decimal | null {
  const byId = new Map<string, Decimal | null>();
  for (const task of tasks) {
    const key = nameKey(task.id);
    if (!byId.has(key)) byId.set(key, pointsIn(task.points));
  }
  return (row) => (row.points === 'follows' ? (byId.get(nameKey(row.taskId)) ?? null) : pointsIn(row.points.typed));
}
