import { NUMERAL, numeralValue } from './numerals';

const two = (value: number): string => String(value).padStart(2, '0');

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** ISO date, or null when there is no such day or the year is unknown. */
export function isoDate(year: number, month: number, day: number): string | null {
  const known = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return known ? `${year}-${two(month)}-${two(day)}` : null;
}

export const endOfMonth = (year: number, month: number): string | null => isoDate(year, month, daysIn(year, month));

const FULL_DATE = new RegExp(
  `([0-9０-９]{4}|[二〇○零一三四五六七八九]{4})\\s*[年.．/-]\\s*(${NUMERAL})\\s*[月.．/-]\\s*(${NUMERAL})\\s*日?`,
);

/** The first full date printed in a text, as ISO. */
export function printedDate(text: string): string | null {
  const match = FULL_DATE.exec(text.replaceAll('○', '〇'));
  if (!match) return null;
  const [year, month, day] = match.slice(1, 4).map(numeralValue);
  return isoDate(year ?? 0, month ?? 0, day ?? 0);
}

/** Whether a text is a full date and nothing else. */
export const isOnlyDate = (text: string): boolean =>
  text.length <= 20 && text.replace(FULL_DATE, '').trim() === '' && printedDate(text) !== null;
