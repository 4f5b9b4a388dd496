import type { RosterChange, RosterView } from '../../../app/desk/desk';
import { draftUnits } from './draftUnits';
import type { RosterDraft } from './rosterDraft';

/** The roster that the workbook gets: every unit that stays, and every choice as it will be. */
export const rosterChange = (view: RosterView, draft: RosterDraft): RosterChange => ({
  units: draftUnits(view, draft)
    .filter(({ state }) => state !== 'removed')
    .map(({ base, entry }) => ({ was: base?.entry.name ?? null, entry: { ...entry, name: entry.name.trim() } })),
  choices: view.owners.map(({ phrase, choice }) => ({ phrase, choice: draft.choices.get(phrase)?.choice ?? choice })),
});
