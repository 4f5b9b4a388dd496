import type { Cell } from '../model/assessment';
import { nameKey } from '../scoring/cells';

/** First position of each name in a list (C5). */
export class NameIndex {
  private readonly positions = new Map<string, number>();

  constructor(names: readonly string[]) {
    names.forEach((name, index) => {
      const key = nameKey(name);
      if (!this.positions.has(key)) this.positions.set(key, index);
    });
  }

  positionOf(name: Cell): number | null {
    return typeof name === 'string' ? (this.positions.get(nameKey(name)) ?? null) : null;
  }

  has(name: Cell): boolean {
    return this.positionOf(name) !== null;
  }
}
