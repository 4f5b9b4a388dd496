import type { RosterDraft } from './rosterDraft';

const left = <Key, Value>(now: ReadonlyMap<Key, Value>, written: ReadonlyMap<Key, Value>): ReadonlyMap<Key, Value> =>
  new Map([...now].filter(([key, value]) => written.get(key) !== value));

/** What of a draft is still to be written, after it stood as `written` when the writing began. */
export const afterWriting = (now: RosterDraft, written: RosterDraft): RosterDraft => ({
  edits: left(now.edits, written.edits),
  removed: new Set([...now.removed].filter((name) => !written.removed.has(name))),
  added: now.added.filter((unit) => !written.added.includes(unit)),
  choices: left(now.choices, written.choices),
});
