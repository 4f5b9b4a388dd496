import type { Cell } from '../../assessment/model/assessment';
import { cellText, isBlank, numberIn } from '../../assessment/scoring/cells';
import { decimal, settle } from '../../shared/decimal';

const DIGITS = 15;

/** V3: at 15 digits, then ROUND(x, 8): as spreadsheets write a number that they save again. */
const numberKey = (value: number): string =>
  Number.isSafeInteger(value) ? String(value) : settle(decimal(value.toPrecision(DIGITS))).toFixed();

/** V1–V3: two cells hold the same when their keys are equal. */
export function cellKey(cell: Cell): string {
  if (isBlank(cell)) return '';
  const number = numberIn(cell);
  if (number !== null) return `n${numberKey(number)}`;
  return `${typeof cell === 'string' ? 't' : 'b'}${cellText(cell).replaceAll('\r\n', '\n')}`;
}

export const isSameCell = (a: Cell, b: Cell): boolean => a === b || cellKey(a) === cellKey(b);
