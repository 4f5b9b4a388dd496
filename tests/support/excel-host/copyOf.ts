import { PLAIN } from './model/Format';

/** Known by being the one and only. */
const SHARED: readonly unknown[] = [PLAIN];

/** A copy of a workbook with everything below it, each object of its own class; functions are the same ones. */
export const copyOf = <T>(original: T): T => copied(original, new Map(SHARED.map((one) => [one, one])));

function copied<T>(original: T, done: Map<unknown, unknown>): T {
  if (typeof original !== 'object' || original === null) return original;
  const known = done.get(original);
  if (known !== undefined) return known as T;
  if (original instanceof Map) {
    const map = new Map<unknown, unknown>();
    done.set(original, map);
    for (const [key, value] of original) map.set(copied(key, done), copied(value, done));
    return map as T;
  }
  if (original instanceof Set) {
    const set = new Set<unknown>();
    done.set(original, set);
    for (const value of original) set.add(copied(value, done));
    return set as T;
  }
  const copy = (Array.isArray(original) ? [] : Object.create(Object.getPrototypeOf(original) as object)) as T & object;
  done.set(original, copy);
  for (const key of Reflect.ownKeys(original)) {
    Reflect.set(copy, key, copied(Reflect.get(original, key) as unknown, done));
  }
  return copy;
}
