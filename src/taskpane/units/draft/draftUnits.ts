import type { UnitEntry, UnitView } from '../../../app/desk/desk';
import type { RosterDraft } from './rosterDraft';
import { UNIT_FIELDS } from './unitFields';

/** A unit as it will be once the draft is written. */
export interface DraftUnit {
  readonly key: string;
  /** The unit in the workbook, null for a new one. */
  readonly base: UnitView | null;
  /** Of a new unit. */
  readonly id: number | null;
  readonly entry: UnitEntry;
  readonly state: 'same' | 'changed' | 'added' | 'removed';
}

function draftOf(base: UnitView, { edits, removed }: RosterDraft): DraftUnit {
  const { name } = base.entry;
  const entry = { ...base.entry, ...edits.get(name)?.fields };
  const isChanged = UNIT_FIELDS.some(({ key }) => entry[key] !== base.entry[key]);
  const state = removed.has(name) ? 'removed' : isChanged ? 'changed' : 'same';
  return { key: `unit:${name}`, base, id: null, entry, state };
}

/** The units of the workbook in their order, with what the draft makes of them, then the new ones. */
export const draftUnits = (units: readonly UnitView[], draft: RosterDraft): readonly DraftUnit[] => [
  ...units.map((base) => draftOf(base, draft)),
  ...draft.added.map(({ id, entry }): DraftUnit => ({ key: `new:${id}`, base: null, id, entry, state: 'added' })),
];
