import { changesIn, NO_CHANGES, type RosterDraft } from './rosterDraft';

/** One draft for each round by its title: it outlives the page, and another file that is opened meanwhile. */
const drafts = new Map<string, RosterDraft>();
const listeners = new Set<() => void>();

const askBeforeLeaving = (event: BeforeUnloadEvent): void => {
  event.preventDefault();
};

const get = (round: string): RosterDraft => drafts.get(round) ?? NO_CHANGES;

/** The drafts of this pane; leaving the page with one asks first. */
export const draftStore = {
  get,
  change: (round: string, change: (draft: RosterDraft) => RosterDraft): void => {
    drafts.set(round, change(get(round)));
    const isAnyLeft = [...drafts.values()].some((draft) => changesIn(draft) > 0);
    window[isAnyLeft ? 'addEventListener' : 'removeEventListener']('beforeunload', askBeforeLeaving);
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
