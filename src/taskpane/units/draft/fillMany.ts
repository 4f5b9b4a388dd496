import type { UnitEntry } from '../../../app/desk/desk';
import type { DraftUnit } from './draftUnits';
import { editAdded, editUnit, type RosterDraft } from './rosterDraft';

export type Filling = Partial<Pick<UnitEntry, 'total' | 'points' | 'group'>>;

/** What of the filling a unit takes: only its empty fields, when those alone are wanted. */
function takenBy({ entry }: DraftUnit, filling: Filling, isOnlyEmpty: boolean): Filling {
  const wanted = Object.entries(filling) as [keyof Filling, string][];
  return Object.fromEntries(
    wanted.filter(([field, value]) => entry[field] !== value && (!isOnlyEmpty || entry[field] === '')),
  );
}

/** Enters the same values for many units. */
export function fillMany(
  draft: RosterDraft,
  units: readonly DraftUnit[],
  filling: Filling,
  isOnlyEmpty: boolean,
): { readonly draft: RosterDraft; readonly filled: number } {
  let filled = 0;
  let next = draft;
  for (const unit of units) {
    const fields = takenBy(unit, filling, isOnlyEmpty);
    if (Object.keys(fields).length === 0) continue;
    filled += 1;
    if (unit.id !== null) next = editAdded(next, unit.id, fields);
    else if (unit.base !== null) next = editUnit(next, unit.base.entry, fields);
  }
  return { draft: next, filled };
}
