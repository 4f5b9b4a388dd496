import { textWidth } from '../../../shared/textWidth';
import type { PaperRow } from './paperSheet';

/** Half-width characters of a title that a line of A4 portrait holds. */
const LONGEST_LINE = 56;

/** A title over columns `from` to `to`; one too long for a line is set smaller and wraps. */
export const paperTitle = (title: string, from: number, to: number): PaperRow => ({
  cells: [{ from, to, value: title, style: textWidth(title) <= LONGEST_LINE ? 'title' : 'paperOpenWord' }],
  air: 8,
});
