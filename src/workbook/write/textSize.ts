import { textWidth } from '../../shared/textWidth';

/** Lines a text takes when wrapped into a column of `columnWidth` characters. */
export function wrappedLines(text: string, columnWidth: number): number {
  const room = Math.max(columnWidth - 1, 2);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}

/** Excel's greatest row height, in points. */
const TALLEST = 409;

/** Height in points for that many lines of a font of `size` points, with air above and below. */
export const rowHeight = (lines: number, size: number): number =>
  Math.min(TALLEST, Math.round(lines * size * 1.35 + 6));
