import { trimmed } from '../text';
import type { KeyValueRow } from './rows';

/** The lines of one task under the part they belong to. */
export interface KeyValueBlock {
  readonly section: string | null;
  readonly rows: KeyValueRow[];
}

const labelsOf = ({ rows }: KeyValueBlock): string[] =>
  rows.flatMap((row) => (row.type === 'labels' ? row.parts.map(({ label }) => label) : []));

const UNITS = ['lead', 'responsible', 'cooperating'];

/** Fields whose label has a value beside it or on the next line: heading words of a table have none. */
function filledFields({ rows }: KeyValueBlock): Set<string> {
  const filled = new Set<string>();
  rows.forEach((row, index) => {
    if (row.type !== 'labels') return;
    row.parts.forEach(({ fields, text }, place) => {
      const below = place === row.parts.length - 1 && rows[index + 1]?.type === 'text';
      if (trimmed(text) !== '' || below) for (const field of fields) filled.add(field);
    });
  });
  return filled;
}

/** Says what must be done, and who or when. */
export function isTaskBlock(block: KeyValueBlock): boolean {
  const fields = filledFields(block);
  const says = fields.has('requirement') || fields.has('item');
  return says && (UNITS.some((field) => fields.has(field)) || fields.has('deadline')) && labelsOf(block).length > 1;
}

/** Printed in full: names a requirement and a unit under labels. */
export const isFullBlock = (block: KeyValueBlock): boolean =>
  filledFields(block).has('requirement') && UNITS.some((field) => filledFields(block).has(field));

/** Cuts before a number, before a label that the block already has and, if wanted, at white space. */
function cutBlocks(rows: readonly KeyValueRow[], atSpaces: boolean): KeyValueBlock[] {
  const blocks: KeyValueBlock[] = [];
  let section: string | null = null;
  let seen = new Set<string>();
  for (const row of rows) {
    if (row.type === 'section') {
      section = trimmed(row.text);
      blocks.push({ section, rows: [] });
      seen = new Set();
      continue;
    }
    const labels = row.type === 'labels' ? row.parts.map(({ label }) => label) : [];
    const repeats = labels.some((label) => seen.has(label));
    const apart = atSpaces && row.apart && row.type === 'labels' && seen.size > 0;
    if (row.type === 'opener' || repeats || apart || blocks.length === 0) {
      blocks.push({ section, rows: [] });
      seen = new Set();
    }
    for (const label of labels) seen.add(label);
    blocks.at(-1)?.rows.push(row);
  }
  return blocks.filter((block) => block.rows.length > 0);
}

/** The blocks of a document; white space separates them when every piece between is a task. */
export function keyValueBlocks(rows: readonly KeyValueRow[]): KeyValueBlock[] {
  const apart = cutBlocks(rows, true);
  const labelled = apart.filter((block) => labelsOf(block).length > 0);
  return labelled.every(isTaskBlock) ? apart : cutBlocks(rows, false);
}
