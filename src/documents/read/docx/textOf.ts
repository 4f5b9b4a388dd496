import type { RawBlock, RawTable } from './rawBlocks';

const rowsText = ({ rows }: RawTable): string =>
  rows.map(({ cells }) => cells.map(({ blocks }) => textOf(blocks).replaceAll('\n', ' ')).join('\t')).join('\n');

/** Blocks of a cell as lines; a table inside is one line a row. */
export function textOf(blocks: readonly RawBlock[]): string {
  const lines = blocks.map((block) => (block.type === 'paragraph' ? block.text : rowsText(block)));
  return lines
    .join('\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
}
