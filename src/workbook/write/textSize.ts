import type { Cell } from '../../assessment/model/assessment';
import { textWidth } from '../../shared/textWidth';
import { STYLES, type StyleName } from '../layout/styles';

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

/** Column widths are measured in characters of this size. */
const MEASURED_SIZE = 10.5;

/** Counted as narrow, but as wide as a character in Chinese fonts. */
const WIDE_MARKS = /[“”‘’…—·]/g;

/** Height in points that a cell needs when printed in a column of `columnWidth` characters. */
export function cellHeight(value: Cell, columnWidth: number, style: StyleName): number {
  const { size, wrap } = STYLES[style];
  const room = columnWidth * (MEASURED_SIZE / size);
  return rowHeight(wrap && typeof value === 'string' ? wrappedLines(value.replace(WIDE_MARKS, '　'), room) : 1, size);
}
