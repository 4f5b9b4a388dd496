import type { Cell } from '../model/assessment';

const FIRST_DAY = 1;
const AFTER_LAST_DAY = 2958466;

const BLANK_TEXT = /^[ \u3000]*$/;

/** C1 */
export const isBlank = (cell: Cell): boolean => cell === null || (typeof cell === 'string' && BLANK_TEXT.test(cell));

/** C2; a negative zero is a zero. */
export function numberIn(cell: Cell): number | null {
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return null;
  return cell === 0 ? 0 : cell;
}

/** C3: the serial day. */
export function dayIn(cell: Cell): number | null {
  const serial = numberIn(cell);
  return serial !== null && serial >= FIRST_DAY && serial < AFTER_LAST_DAY ? Math.floor(serial) : null;
}

/** C5: two names are the same when their keys are. */
export const nameKey = (name: string): string => name.toLowerCase();

export const isUnreadableNumber = (cell: Cell): boolean => !isBlank(cell) && numberIn(cell) === null;

export const isUnreadableDate = (cell: Cell): boolean => !isBlank(cell) && dayIn(cell) === null;

/** The value as a person sees it in the cell. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}
