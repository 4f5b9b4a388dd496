import type { UnitEntry } from '../../../app/desk/desk';
import { UNIT_FIELDS } from './unitFields';

/** What is to change in one unit of the workbook. */
export interface UnitEdit {
  /** The unit as the workbook held it when the edit began. */
  readonly was: UnitEntry;
  readonly fields: Partial<UnitEntry>;
}

export interface AddedUnit {
  readonly id: number;
  readonly entry: UnitEntry;
}

/** Changes of the roster that are not in the workbook yet; units by their names there, choices by their phrases. */
export interface RosterDraft {
  readonly edits: ReadonlyMap<string, UnitEdit>;
  readonly removed: ReadonlySet<string>;
  readonly added: readonly AddedUnit[];
  readonly choices: ReadonlyMap<string, { readonly was: string; readonly choice: string }>;
}

export const NO_CHANGES: RosterDraft = { edits: new Map(), removed: new Set(), added: [], choices: new Map() };

/** How many units and 责任主体 differ from the workbook. */
export const changesIn = ({ edits, removed, added, choices }: RosterDraft): number =>
  [...edits.keys()].filter((name) => !removed.has(name)).length + removed.size + added.length + choices.size;

/** Enters fields of a unit of the workbook; what equals the workbook is no change. */
export function editUnit(draft: RosterDraft, now: UnitEntry, fields: Partial<UnitEntry>): RosterDraft {
  const before = draft.edits.get(now.name);
  const wanted = { ...before?.fields, ...fields };
  const kept = UNIT_FIELDS.flatMap(({ key }) => {
    const value = wanted[key];
    return value === undefined || value === now[key] ? [] : [[key, value] as const];
  });
  const edits = new Map(draft.edits);
  if (kept.length === 0) edits.delete(now.name);
  else edits.set(now.name, { was: before?.was ?? now, fields: Object.fromEntries(kept) });
  return { ...draft, edits };
}

/** Forgets what was changed in a unit of the workbook, its removal included. */
export function restoreUnit(draft: RosterDraft, name: string): RosterDraft {
  const edits = new Map(draft.edits);
  edits.delete(name);
  return { ...draft, edits, removed: new Set([...draft.removed].filter((other) => other !== name)) };
}

export const removeUnit = (draft: RosterDraft, name: string): RosterDraft => ({
  ...draft,
  removed: new Set([...draft.removed, name]),
});

/** The id that a new unit of the draft gets. */
export const nextId = ({ added }: RosterDraft): number => Math.max(0, ...added.map(({ id }) => id)) + 1;

export const addUnit = (draft: RosterDraft, entry: UnitEntry): RosterDraft => ({
  ...draft,
  added: [...draft.added, { id: nextId(draft), entry }],
});

export const editAdded = (draft: RosterDraft, id: number, fields: Partial<UnitEntry>): RosterDraft => ({
  ...draft,
  added: draft.added.map((unit) => (unit.id === id ? { id, entry: { ...unit.entry, ...fields } } : unit)),
});

export const dropAdded = (draft: RosterDraft, id: number): RosterDraft => ({
  ...draft,
  added: draft.added.filter((unit) => unit.id !== id),
});

/** Decides what a phrase stands for; `was` is what the workbook says. */
export function choose(draft: RosterDraft, phrase: string, was: string, choice: string): RosterDraft {
  const choices = new Map(draft.choices);
  if (choice === was) choices.delete(phrase);
  else choices.set(phrase, { was: choices.get(phrase)?.was ?? was, choice });
  return { ...draft, choices };
}
