import type { DocumentTree } from '../../read/documentTree';
import type { Field } from '../header';
import { isFullBlock, isTaskBlock, type KeyValueBlock, keyValueBlocks } from '../keyValue/blocks';
import { KeyValueDrafts } from '../keyValue/keyValueDrafts';
import { beginsWithTaskLabel, isCard, type KeyValueRow, keyValueRows } from '../keyValue/rows';
import { proseLines } from '../prose/proseLines';
import type { LayoutReading, Use } from '../sections';
import { prose } from './prose';

/** Blocks that all begin with a number are numbered prose with labels. */
const isProse = (blocks: readonly KeyValueBlock[]): boolean =>
  blocks.every(({ rows }) => rows[0]?.type === 'opener' && rows.every((row) => row.type !== 'labels' || !row.inTable));

const KNOWN: readonly Field[] = ['number', 'item', 'requirement', 'lead', 'responsible', 'cooperating', 'deadline'];

const labelsOf = (row: KeyValueRow | undefined): string[] =>
  row?.type === 'labels' ? row.parts.map(({ label }) => label) : [];

/** The first known label, with the labels, the number and the title of the part that open its block. */
function beginOf(rows: readonly KeyValueRow[]): number {
  let begin = rows.findIndex(
    (row) =>
      row.type === 'labels' && row.parts.some(({ fields: [field] }) => field !== undefined && KNOWN.includes(field)),
  );
  const later = new Set(rows.slice(Math.max(0, begin)).flatMap(labelsOf));
  // 存在问题：… before 整改措施：… is not ours, but every block begins with it.
  while (labelsOf(rows[begin - 1]).some((label) => later.has(label))) begin -= 1;
  if (rows[begin - 1]?.type === 'opener') begin -= 1;
  if (rows[begin - 1]?.type === 'section') begin -= 1;
  return begin;
}

/** Quick look: a card, or a label of what must be done at the beginning of a line. */
const mayHaveLabels = ({ blocks }: DocumentTree): boolean =>
  blocks.some((block) => (block.type === 'table' ? isCard(block) : beginsWithTaskLabel(block.text)));

/** 任务名称：…, 责任单位：… as lines or as cards: one block a task. */
export function keyValue(tree: DocumentTree): LayoutReading | null {
  if (!mayHaveLabels(tree)) return null;
  const all = keyValueRows(tree);
  const begin = beginOf(all);
  const preamble = all[begin]?.block;
  if (preamble === undefined) return null;
  const rows = all.slice(begin);
  const blocks = keyValueBlocks(rows);
  const tasks = blocks.filter(isTaskBlock);
  const first = tasks[0];
  if (!first || !(tasks.length > 1 || isFullBlock(first))) return null;
  if (isProse(tasks)) return prose(tree);
  const made = new KeyValueDrafts(tasks);
  const sections = new Set(tasks.map(({ section }) => section));
  const headings = rows.flatMap(({ type, text, atoms }): Use[] => {
    const role = sections.has(text) ? 'cell' : 'heading';
    return type === 'section' ? atoms.map((atom) => ({ atom, role })) : [];
  });
  const after = new Set(tree.blocks.slice(preamble).flatMap((block) => (block.type === 'paragraph' ? block : [])));
  const furniture = proseLines(tree).furniture.filter((atom) => atom.type === 'cell' || after.has(atom));
  return {
    drafts: made.drafts,
    uses: [...made.uses, ...headings, ...furniture.map((atom) => ({ atom, role: 'furniture' as const }))],
    issues: made.issues,
    preamble,
  };
}
