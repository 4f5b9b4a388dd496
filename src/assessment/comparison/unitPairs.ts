import type { Unit } from '../model/assessment';
import { nameKey } from '../scoring/cells';

export interface UnitPair {
  readonly old: Unit | null;
  readonly next: Unit | null;
}

const namesOf = ({ name, aliases }: Unit): string[] => [name, ...aliases].map(nameKey);

/** Y1: units of the new round in roster order, then those that only the old one has. Each stands in one pair. */
export function unitPairs(old: readonly Unit[], next: readonly Unit[]): UnitPair[] {
  const waiting = new Set(old);
  const found = new Map<Unit, Unit>();
  const pair = (isSame: (one: Unit, other: Unit) => boolean): void => {
    for (const unit of next) {
      if (found.has(unit)) continue;
      const before = [...waiting].find((other) => isSame(other, unit));
      if (before === undefined) continue;
      waiting.delete(before);
      found.set(unit, before);
    }
  };
  pair((one, other) => nameKey(one.name) === nameKey(other.name));
  pair((one, other) => namesOf(other).includes(nameKey(one.name)) || namesOf(one).includes(nameKey(other.name)));
  return [
    ...next.map((unit): UnitPair => ({ old: found.get(unit) ?? null, next: unit })),
    ...[...waiting].map((unit): UnitPair => ({ old: unit, next: null })),
  ];
}
