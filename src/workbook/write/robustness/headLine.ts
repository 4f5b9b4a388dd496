import { PRINTED, textLine } from './columns';
import type { PaperLine } from './paperLines';

const HEADING_HEIGHT = 30;
const HEAD_HEIGHT = 26;

export const headingLine = (text: string): PaperLine => textLine(text, 'paperHeading', HEADING_HEIGHT);

/** Heads of the columns; one that is missing is covered by the one before. */
export const headLine = (heads: readonly (string | null)[]): PaperLine => ({
  height: HEAD_HEIGHT,
  cells: heads.flatMap((value, index) => {
    const column = PRINTED.first + index;
    if (value === null) return [];
    const covered = heads[index + 1] === null ? 1 : 0;
    return [{ column, to: column + covered, value, style: 'paperHead' as const }];
  }),
});
