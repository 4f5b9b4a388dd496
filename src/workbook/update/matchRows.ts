import type { Cell } from '../../assessment/model/assessment';
import { isBlank, nameKey } from '../../assessment/scoring/cells';

/** What tells a row apart, from the cells of its key columns; empty when they are all blank. */
export const rowKey = (cells: readonly Cell[]): string =>
  cells.every(isBlank) ? '' : cells.map((cell) => nameKey(String(cell ?? '').trim())).join('\u0000');

/** Pairs rows of the same key, the n-th with the n-th: planned row → row that stands there. Rows without a key stay alone. */
export function matchRows(standing: readonly string[], planned: readonly string[]): Map<number, number> {
  const places = new Map<string, number[]>();
  standing.forEach((key, index) => {
    if (key !== '') places.set(key, [...(places.get(key) ?? []), index]);
  });
  const used = new Map<string, number>();
  const pairs = new Map<number, number>();
  planned.forEach((key, index) => {
    const nth = used.get(key) ?? 0;
    const place = places.get(key)?.[nth];
    if (place === undefined) return;
    used.set(key, nth + 1);
    pairs.set(index, place);
  });
  return pairs;
}
