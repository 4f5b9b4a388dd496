import type { Cell } from '../../../assessment/model/assessment';
import { cellText, dayIn, numberIn } from '../../../assessment/scoring/cells';
import { decimal } from '../../../shared/decimal';
import { isoDateOf } from '../../../shared/serialDate';

/** A date as 2017-06-30; anything else as it stands. */
export function dateText(cell: Cell): string {
  const day = dayIn(cell);
  return (day === null ? null : isoDateOf(day)) ?? cellText(cell);
}

/** A fraction as 60%; anything else as it stands. */
export function percentText(cell: Cell): string {
  const fraction = numberIn(cell);
  return fraction === null ? cellText(cell) : `${decimal(fraction).times(100).toFixed()}%`;
}
