import type { RosterView, UnitEntry, UnitView } from '../../../app/desk/desk';
import { weigh, type WeightView } from '../../../app/desk/roster/weigh';
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
  /** On the numbers that are to be written. */
  readonly weight: WeightView;
  readonly state: 'same' | 'changed' | 'added' | 'removed';
}

function draftOf(base: UnitView, { edits, removed }: RosterDraft, limit: string): DraftUnit {
  const { name } = base.entry;
  const entry = { ...base.entry, ...edits.get(name)?.fields };
  const isChanged = UNIT_FIELDS.some(({ key }) => entry[key] !== base.entry[key]);
  const state = removed.has(name) ? 'removed' : isChanged ? 'changed' : 'same';
  const isSameWeight = base.entry.total === entry.total && base.entry.points === entry.points;
  const weight = isSameWeight ? base : weigh(entry.total, entry.points, limit);
  return { key: `unit:${name}`, base, id: null, entry, weight, state };
}

/** The units of the workbook in their order, with what the draft makes of them, then the new ones. */
export const draftUnits = (
  { units, limit }: Pick<RosterView, 'units' | 'limit'>,
  draft: RosterDraft,
): readonly DraftUnit[] => [
  ...units.map((base) => draftOf(base, draft, limit)),
  ...draft.added.map(({ id, entry }): DraftUnit => {
    const weight = weigh(entry.total, entry.points, limit);
    return { key: `new:${id}`, base: null, id, entry, weight, state: 'added' };
  }),
];
