import type { EntryField, RowEntry, ScoringRow } from '../../../app/desk/desk';

/** Text typed and not written yet, and what the sheet held when the typing began. */
interface Draft {
  readonly text: string;
  readonly base: string;
}

export type Drafts = Partial<Readonly<Record<EntryField, Draft>>>;
export type Texts = Partial<Readonly<Record<EntryField, string>>>;

export const isEmpty = (fields: Drafts | Texts): boolean => Object.keys(fields).length === 0;

const fieldsOf = (fields: Drafts): EntryField[] => Object.keys(fields) as EntryField[];

export function without<Fields extends Drafts | Texts>(fields: Fields, field: EntryField): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== field)) as Fields;
}

export function type(drafts: Drafts, field: EntryField, text: string, entry: RowEntry): Drafts {
  return { ...drafts, [field]: { text, base: drafts[field]?.base ?? entry[field] } };
}

/** What has to be written so that the row says what was typed. */
export function textsOf(drafts: Drafts, entry: RowEntry): Texts {
  const changed = Object.entries(drafts).filter(([field, { text }]) => text.trim() !== entry[field as EntryField]);
  return Object.fromEntries(changed.map(([field, { text }]) => [field, text]));
}

/** Something was typed that the row does not say yet. */
export const hasUnwritten = ({ row, drafts }: { readonly row: ScoringRow | null; readonly drafts: Drafts }): boolean =>
  row !== null && !isEmpty(textsOf(drafts, row.entry));

/** What is still to be written after `written` was; typed on meanwhile means typed on what now stands there. */
export function afterWriting(drafts: Drafts, written: Texts, entry: RowEntry): Drafts {
  const left = Object.entries(drafts).filter(([field, { text }]) => {
    const done = written[field as EntryField];
    return done === undefined ? text.trim() !== entry[field as EntryField] : text !== done;
  });
  return Object.fromEntries(left.map(([field, { text }]) => [field, { text, base: entry[field as EntryField] }]));
}

/** Fields that someone else changed in the sheet while they were being typed here. */
export function overtaken(drafts: Drafts, entry: RowEntry): EntryField[] {
  return fieldsOf(drafts).filter((field) => {
    const draft = drafts[field];
    return draft !== undefined && draft.base !== entry[field] && draft.text.trim() !== entry[field];
  });
}
