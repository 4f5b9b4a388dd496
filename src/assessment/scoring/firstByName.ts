import { nameKey } from './cells';

/** C5: items by their name's key; where a name repeats, the first counts. */
export function firstByName<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const item of items) {
    const key = nameKey(nameOf(item));
    if (!found.has(key)) found.set(key, item);
  }
  return found;
}
