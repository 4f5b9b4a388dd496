import { useCallback, useSyncExternalStore } from 'react';
import { useRound } from '../../services/roundContext';
import { draftStore } from './draftStore';
import type { RosterDraft } from './rosterDraft';

export type ChangeDraft = (change: (draft: RosterDraft) => RosterDraft) => void;

/** The changes of the open round that are not written yet, and the way to change them. */
export function useRosterDraft(): readonly [RosterDraft, ChangeDraft] {
  const { title } = useRound().overview;
  const draft = useSyncExternalStore(draftStore.subscribe, () => draftStore.get(title));
  const change = useCallback<ChangeDraft>(
    (by) => {
      draftStore.change(title, by);
    },
    [title],
  );
  return [draft, change];
}
