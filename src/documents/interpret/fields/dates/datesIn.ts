import { endOfMonth, isoDate } from '../../dates';
import { halfWidth, numeralValue } from '../../numerals';
import { DATE_PATTERNS, type DateParts, type Period } from './datePatterns';

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** The last day of what is printed; null when there is no such day or its year is unknown. */
  readonly date: string | null;
  readonly isPossible: boolean;
  readonly period: Period;
}

interface Located extends DateParts {
  readonly start: number;
  readonly end: number;
}

function located(plain: string): Located[] {
  const found = DATE_PATTERNS.flatMap(({ pattern, parts }) =>
    [...plain.matchAll(pattern)].map((match) => ({
      ...parts(match.groups ?? {}),
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((date) => {
    const free = date.start >= end;
    if (free) end = date.end;
    return free;
  });
}

/** A year of two or four digits, in any numerals; 0 when it is unknown. */
function printedYear(text: string): number {
  const value = numeralValue(text) ?? 0;
  return value > 0 && value < 100 ? 2000 + value : value;
}

/** Every date printed in a text, in order; one without a year lies in the year printed before it, else in `year`. */
export function datesIn(text: string, year: number): FoundDate[] {
  let current = year;
  return located(halfWidth(text)).map(({ start, end, year: printed, isNextYear, month, day, period }) => {
    if (printed !== undefined) current = printedYear(printed);
    const on = isNextYear && year > 0 ? Math.max(current, year) + 1 : current;
    const dateIn = (some: number): string | null =>
      day === undefined ? endOfMonth(some, month) : isoDate(some, month, day);
    return { start, end, date: dateIn(on), isPossible: dateIn(on === 0 ? 2000 : on) !== null, period };
  });
}
