import { rosterIssue, type RosterIssue } from './issues';
import type { TableRow } from './readTable';

/** Headers that a file of one kind may have. */
export interface TableShape<Header extends string> {
  readonly headers: readonly Header[];
  readonly required: readonly Header[];
}

/** Where each header stands. */
export interface Columns<Header extends string> {
  readonly at: ReadonlyMap<Header, number>;
  /** Texts of the header, one a column; blank where a column has none. */
  readonly texts: readonly string[];
  /** Headers that must be there and are not. */
  readonly missing: readonly Header[];
}

/** Reads the header. Spaces in it do not count: 单 位. */
export function readColumns<Header extends string>(
  { line, cells }: TableRow,
  { headers, required }: TableShape<Header>,
): { readonly columns: Columns<Header>; readonly issues: readonly RosterIssue[] } {
  const texts = cells.map((cell) => cell.replaceAll(/\s/g, ''));
  const at = new Map<Header, number>();
  const issues: RosterIssue[] = [];
  texts.forEach((text, index) => {
    if (text === '') return;
    const header = headers.find((known) => known === text);
    if (header === undefined) issues.push(rosterIssue('rosterColumnUnknown', { line }, { column: text }));
    else if (at.has(header)) issues.push(rosterIssue('rosterHeaderRepeated', { line }, { column: text }));
    else at.set(header, index);
  });
  return { columns: { at, texts, missing: required.filter((header) => !at.has(header)) }, issues };
}
