import type { Block, Paragraph, Row } from '../documentTree';
import { spanOf } from '../spanOf';

/** Fewer columns set apart by tabs may be a table of contents or a signature. */
const FEWEST_COLUMNS = 3;

const fieldsOf = ({ text }: Paragraph): string[] => text.split('\t');

const rowOf = (paragraph: Paragraph): Row => ({
  cells: fieldsOf(paragraph).map((text) => ({ type: 'cell', text, at: paragraph.at })),
  at: paragraph.at,
});

/** How many paragraphs from `start` on are lines of one table set with tabs; 0 when there is none. */
function tableLength(blocks: readonly Block[], start: number): number {
  const first = blocks[start];
  if (first?.type !== 'paragraph' || fieldsOf(first).length < FEWEST_COLUMNS) return 0;
  let end = start + 1;
  for (; end < blocks.length; end += 1) {
    const block = blocks[end];
    if (block?.type !== 'paragraph' || block.blanksBefore > 0 || !block.text.includes('\t')) break;
    if (end === start + 1 && fieldsOf(block).length !== fieldsOf(first).length) break;
  }
  return end - start > 1 ? end - start : 0;
}

/** Lines of a table that was typed or pasted with tabs become one; they keep their places as paragraphs. */
export function withTabTables(blocks: readonly Block[]): Block[] {
  const made: Block[] = [];
  for (let start = 0; start < blocks.length;) {
    const length = tableLength(blocks, start);
    const lines = blocks.slice(start, start + length).flatMap((block) => (block.type === 'paragraph' ? [block] : []));
    const [first, last] = [lines[0], lines.at(-1)];
    const plain = blocks[start];
    if (first && last) {
      const at = spanOf(first.at, last.at);
      made.push({ type: 'table', rows: lines.map(rowOf), blanksBefore: first.blanksBefore, at });
    } else if (plain) made.push(plain);
    start += Math.max(length, 1);
  }
  return made;
}
