import type { Block, Cell, DocumentTree } from '../../src/documents/read/documentTree';

const cell = ({ text, merged }: Cell): string =>
  merged === undefined ? text.replaceAll('\n', '⏎') : merged.from === 'above' ? '^' : '<';

function lines(block: Block): string[] {
  if (block.type === 'table') return block.rows.map(({ cells }) => cells.map(cell).join('|'));
  return [block.text];
}

/** A tree as one line for a paragraph or a row: cells apart by |, covered ones as ^ (from above) and < (from the left). */
export const showTree = (tree: DocumentTree | null): string[] => tree?.blocks.flatMap(lines) ?? [];
