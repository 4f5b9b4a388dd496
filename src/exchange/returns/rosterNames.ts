import type { Assessment } from '../../assessment/model/assessment';
import { nameKey } from '../../assessment/scoring/cells';

/** Units a round knows: those of the roster, and those that still have rows. */
export interface RosterNames {
  readonly all: readonly string[];
  /** The unit as the round writes it; by an alias where nobody has that name. Null for a stranger. */
  readonly find: (name: string) => string | null;
}

export function rosterNames({ units, evidence }: Assessment): RosterNames {
  const byKey = new Map<string, string>();
  for (const name of [...units.map((unit) => unit.name), ...evidence.map((row) => row.unit)]) {
    if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), name);
  }
  const byAlias = new Map<string, string | null>();
  for (const { name, aliases } of units) {
    for (const alias of aliases) byAlias.set(nameKey(alias), byAlias.has(nameKey(alias)) ? null : name);
  }
  return {
    all: [...byKey.values()],
    find: (name) => byKey.get(nameKey(name)) ?? byAlias.get(nameKey(name)) ?? null,
  };
}
