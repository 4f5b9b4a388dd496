import type { DocumentTree } from './documentTree';

/** No notice has more than a few dozen columns, and what looks for headings takes its time for each. */
const MOST_COLUMNS = 1_000;
/** Five times the largest breakdown that is measured; beyond it a file is no notice, and reading it fills the memory. */
const MOST_ROWS = 100_000;

/** The bound that the tables of a document pass, in words; null when they are within all. */
export function passedBound({ blocks }: DocumentTree): string | null {
  let count = 0;
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    count += block.rows.length;
    if (count > MOST_ROWS) return `表格${MOST_ROWS}行`;
    if (block.rows.some(({ cells }) => cells.length > MOST_COLUMNS)) return `表格${MOST_COLUMNS}列`;
  }
  return null;
}
