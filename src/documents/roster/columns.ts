import { rosterIssue, type RosterIssue } from './issues';
import type { TableRow } from './readTable';

/** Headers a roster may have. */
const HEADERS = ['单位', '组别', '考核总分', '政务公开分值', '别名', '邮箱', '备注'] as const;
export type Header = (typeof HEADERS)[number];
const REQUIRED: readonly Header[] = ['单位', '组别'];

const isKnown = (text: string): text is Header => HEADERS.some((header) => header === text);

/** Where each header stands. */
export interface Columns {
  readonly at: ReadonlyMap<Header, number>;
  /** Texts of the header, one a column; blank where a column has none. */
  readonly texts: readonly string[];
}

/** Reads the header; null when the columns that must be there are not. Spaces in it do not count: 单 位. */
export function readColumns({ line, cells }: TableRow): {
  readonly columns: Columns | null;
  readonly issues: readonly RosterIssue[];
} {
  const texts = cells.map((cell) => cell.replaceAll(/\s/g, ''));
  const at = new Map<Header, number>();
  const issues: RosterIssue[] = [];
  texts.forEach((text, index) => {
    if (text === '') return;
    if (!isKnown(text)) issues.push(rosterIssue('rosterColumnUnknown', { line }, { column: text }));
    else if (at.has(text)) issues.push(rosterIssue('rosterHeaderRepeated', { line }, { column: text }));
    else at.set(text, index);
  });
  const missing = REQUIRED.filter((header) => !at.has(header));
  if (missing.length === 0) return { columns: { at, texts }, issues };
  return { columns: null, issues: [rosterIssue('rosterHeaderMissing', { line }, { columns: missing.join('、') })] };
}
