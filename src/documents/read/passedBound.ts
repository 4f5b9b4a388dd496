import type { DocumentTree } from './documentTree';

/** Columns of a table; no notice has more than a few dozen, and what looks for headings takes its time for each. */
export const MOST_COLUMNS = 1_000;

/** Whether a table has more columns than any document: a stray cell far out, or a line of nothing but tabs. */
export const tooWide = ({ blocks }: DocumentTree): boolean =>
  blocks.some((block) => block.type === 'table' && block.rows.some(({ cells }) => cells.length > MOST_COLUMNS));
