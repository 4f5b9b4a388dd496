import type { Atom, Block, DocumentTree } from '../../read/documentTree';
import { trimmed } from '../text';
import type { LayoutReading } from '../sections';

const atomsOf = (block: Block): Atom[] =>
  block.type === 'paragraph'
    ? [block]
    : block.rows.flatMap(({ cells }) => cells.filter(({ text }) => trimmed(text) !== ''));

/** What stands after the last task and belongs to no task: signature, date, attachments, copies, foot of the page. */
export function closingBlocks({ blocks }: DocumentTree, { uses, preamble }: LayoutReading): Block[] {
  const ofTasks = new Set(uses.flatMap(({ atom, role }) => (role === 'furniture' || role === 'meta' ? [] : atom)));
  const used = new Set(uses.map(({ atom }) => atom));
  const last = blocks.findLastIndex((block) => atomsOf(block).some((atom) => ofTasks.has(atom)));
  if (last < 0) return [];
  return blocks.slice(Math.max(last + 1, preamble)).filter((block) => !atomsOf(block).some((atom) => used.has(atom)));
}
