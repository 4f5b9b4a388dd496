import { ownerKey } from '../../../assessment/expansion/ownerKey';
import { ownerUses } from '../../../assessment/expansion/ownerUses';
import type { Assessment, Unit } from '../../../assessment/model/assessment';
import { nameKey } from '../../../assessment/scoring/cells';
import type { RosterChange } from '../desk';

/** New names by the keys of the old ones. */
export type Renames = ReadonlyMap<string, string>;

export function renamesOf(change: Pick<RosterChange, 'units'>): Renames {
  const renames = new Map<string, string>();
  for (const { was, entry } of change.units) {
    const name = entry.name.trim();
    if (was !== null && was !== name && !renames.has(nameKey(was))) renames.set(nameKey(was), name);
  }
  return renames;
}

export const renamed = (name: string, renames: Renames): string => renames.get(nameKey(name)) ?? name;

/** The same round with units under their new names, wherever they stand. */
export function withRenames(assessment: Assessment, renames: Renames): Assessment {
  if (renames.size === 0) return assessment;
  const of = (name: string): string => renamed(name, renames);
  return {
    ...assessment,
    units: assessment.units.map((unit) => ({ ...unit, name: of(unit.name) })),
    weights: assessment.weights.map((entry) => ({ ...entry, unit: of(entry.unit) })),
    evidence: assessment.evidence.map((row) => ({ ...row, unit: of(row.unit) })),
    adjustments: assessment.adjustments.map((row) => ({
      ...row,
      unit: typeof row.unit === 'string' ? of(row.unit) : row.unit,
    })),
    choices: assessment.choices.map((choice) => ({ ...choice, units: choice.units.map(of) })),
  };
}

/**
 * The old name of a renamed unit as an alias, where the notice prints it: tasks would lose their unit otherwise. Null where
 * none is needed, or the name now belongs to another unit.
 */
export function neededAlias(
  { tasks }: Pick<Assessment, 'tasks'>,
  unit: Unit,
  was: string,
  names: ReadonlySet<string>,
): string | null {
  const key = ownerKey(was);
  if (names.has(nameKey(was)) || [unit.name, ...unit.aliases].some((name) => ownerKey(name) === key)) return null;
  return ownerUses(tasks).uses.some(({ phrase }) => ownerKey(phrase) === key) ? was : null;
}
