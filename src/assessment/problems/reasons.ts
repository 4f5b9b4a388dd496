import type { Cell } from '../model/assessment';
import { cellText, nameKey } from '../scoring/cells';

/** One 扣分理由 among those of a cell. */
export interface Reason {
  /** As the assessor put it, without numbering and points. */
  readonly wording: string;
  /** Wordings with one key are one reason. */
  readonly key: string;
}

const APART = /[；;。\r\n]+/;
const NUMBERING = /^(?:[（(]\d{1,2}[）)]|\d{1,2}(?:[、)）]|[.．](?!\d))|[①-⑳])/;
const POINTS = String.raw`扣(?:除|减)?\d+(?:\.\d+)?分`;
const POINTS_IN_FRONT = new RegExp(`^${POINTS}[:：,，]?`);
const POINTS_BEHIND = new RegExp(`[,，、]?[（(]?${POINTS}[）)]?$`);
const SPACES = /[\s\u3000]+/g;
const EDGES = /^[,，、:：.·-]+|[,，、:：.!！]+$/g;

const wordingOf = (text: string): string =>
  text
    .replace(SPACES, '')
    .replace(NUMBERING, '')
    .replace(POINTS_IN_FRONT, '')
    .replace(POINTS_BEHIND, '')
    .replace(EDGES, '');

/** G2: the different reasons that stand in a cell, in their order. */
export function reasonsIn(cell: Cell): Reason[] {
  const wordings = cellText(cell)
    .split(APART)
    .map(wordingOf)
    .filter((wording) => wording !== '');
  const byKey = new Map<string, Reason>();
  for (const wording of wordings) {
    const key = nameKey(wording.normalize('NFKC'));
    if (!byKey.has(key)) byKey.set(key, { wording, key });
  }
  return [...byKey.values()];
}
