import type { Area } from '../../../workbook/port';

/** The numbers from `first` to `last`. */
export const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);

/** Consecutive numbers as [first, last]; `mayBridge` lets a run go on over a gap. */
export function runs(
  numbers: readonly number[],
  mayBridge: (from: number, to: number) => boolean = () => false,
): [number, number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last !== undefined && (number === last[1] + 1 || mayBridge(last[1], number))) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

/** Runs of single columns joined to areas where neighbours have the same rows. */
export function blocks(columns: ReadonlyMap<number, readonly (readonly [number, number])[]>): Area[] {
  const open = new Map<string, Area>();
  const done: Area[] = [];
  for (const column of [...columns.keys()].sort((a, b) => a - b)) {
    for (const [top, bottom] of columns.get(column) ?? []) {
      const key = `${top}:${bottom}`;
      const left = open.get(key);
      if (left?.right === column - 1) open.set(key, { ...left, right: column });
      else {
        if (left !== undefined) done.push(left);
        open.set(key, { top, left: column, bottom, right: column });
      }
    }
  }
  return [...done, ...open.values()];
}
