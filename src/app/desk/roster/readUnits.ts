import { nameKey } from '../../../assessment/scoring/cells';
import { firstByName } from '../../../assessment/scoring/firstByName';
import { importRoster } from '../../importRoster';
import type { Note, UnitEntry } from '../desk';
import { notesOf } from '../note';
import { unitEntry } from './unitEntry';

/** Reads a table of units from a file or the clipboard. */
export function readUnits(bytes: Uint8Array): {
  readonly units: readonly UnitEntry[];
  readonly notes: readonly Note[];
} {
  const { roster, issues } = importRoster(bytes);
  const weightOf = firstByName(roster?.weights ?? [], ({ unit }) => unit);
  const units = (roster?.units ?? []).map((unit) => {
    const weight = weightOf.get(nameKey(unit.name));
    return unitEntry(unit, weight === undefined ? null : { ...weight, document: null, clause: null });
  });
  return { units, notes: notesOf(issues) };
}
