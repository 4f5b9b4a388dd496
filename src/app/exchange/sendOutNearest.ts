import type { Unit } from '../../assessment/model/assessment';
import { nameKey } from '../../assessment/scoring/cells';

/** Letters to add, drop or change from one text to the other. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [row, letter] of Array.from(one).entries()) {
    const line = [row + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const change = (above[column - 1] ?? 0) + (other[column - 1] === letter ? 0 : 1);
      line.push(Math.min(change, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[other.length] ?? 0;
}

/** Further away than this share of the longer name, it is another name. */
const FARTHEST = 0.6;

/** The unit of the roster that was probably meant, by its name or an alias; null when none is near. */
export function nearestUnit(name: string, units: readonly Unit[]): string | null {
  let nearest: { readonly unit: string; readonly share: number } | null = null;
  for (const unit of units) {
    for (const known of [unit.name, ...unit.aliases]) {
      const [one, other] = [nameKey(name), nameKey(known)];
      const share = distance(one, other) / Math.max(one.length, other.length, 1);
      if (share <= FARTHEST && share < (nearest?.share ?? Infinity)) nearest = { unit: unit.name, share };
    }
  }
  return nearest?.unit ?? null;
}
