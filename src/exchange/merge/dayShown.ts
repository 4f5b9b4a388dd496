import type { Cell } from '../../assessment/model/assessment';
import { dayIn } from '../../assessment/scoring/cells';
import { isoDateOf } from '../../shared/serialDate';
import type { Headings } from './headings';

/** A day as people read it, 2026-12-31; every other value of a cell as it stands. */
export function dayShown(cell: Cell, column: string | null, { isDay }: Pick<Headings, 'isDay'>): Cell {
  const day = column !== null && isDay(column) ? dayIn(cell) : null;
  return day === null || day !== cell ? cell : (isoDateOf(day) ?? cell);
}
