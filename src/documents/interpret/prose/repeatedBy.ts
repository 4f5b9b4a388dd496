import type { TaskDraft } from '../taskDraft';

const WIDTH = 6;
const SHORTEST_ITEM = 5;
const LEAST_SHARE = 0.6;

const normalised = (text: string): string => text.replace(/[^\p{L}]/gu, '');

function* shingles(text: string): Generator<string> {
  const last = Math.max(0, text.length - WIDTH);
  for (let start = 0; start <= last; start += 1) yield text.slice(start, start + WIDTH);
}

/** How much of a text stands in the table too, from 0 to 1. */
function shareIn(text: string, known: ReadonlySet<string>): number {
  let [all, found] = [0, 0];
  for (const shingle of shingles(text)) {
    all += 1;
    if (known.has(shingle)) found += 1;
  }
  return all === 0 ? 0 : found / all;
}

/** The tasks of the text that a table under it lists again: the same item, or mostly the same words. */
export function repeatedBy(proseDrafts: readonly TaskDraft[], tableDrafts: readonly TaskDraft[]): TaskDraft[] {
  const items = new Set<string>();
  const known = new Set<string>();
  for (const { item, requirement } of tableDrafts) {
    const [itemKey, text] = [normalised(item ?? ''), normalised(requirement)];
    for (const key of [itemKey, text]) if (key.length >= SHORTEST_ITEM) items.add(key);
    for (const shingle of shingles(itemKey + text)) known.add(shingle);
  }
  return proseDrafts.filter(({ item, requirement }) => {
    const [itemKey, text] = [normalised(item ?? ''), normalised(requirement)];
    return items.has(itemKey) || items.has(text) || shareIn(text, known) >= LEAST_SHARE;
  });
}
