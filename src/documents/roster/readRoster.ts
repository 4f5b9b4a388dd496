import type { Cell, Unit } from '../../assessment/model/assessment';
import { nameKey } from '../../assessment/scoring/cells';
import type { Result } from '../../shared/issue';
import { readColumns, type Columns } from './columns';
import { decodedTable } from './decodedTable';
import { rosterIssue, type RosterIssue, type RosterIssueCode } from './issues';
import type { TableRow } from './readTable';
import { ROSTER_SHAPE, type RosterHeader } from './rosterShape';

/** Units of a roster file, and what it says about their weights. */
export interface Roster {
  readonly units: readonly Unit[];
  readonly weights: readonly { readonly unit: string; readonly total: Cell; readonly points: Cell }[];
}

const ALIAS_SEPARATORS = /[；;|｜]/;

/** A number as people type it into a table: plain digits, perhaps full-width; null when it is none. */
function numberOf(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '')
    .trim();
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

interface Entry {
  readonly unit: Unit;
  readonly weight: Roster['weights'][number];
}

/** One row as a unit; null without a name. */
function readEntry(
  { line, cells }: TableRow,
  { at, texts }: Columns<RosterHeader>,
): { entry: Entry | null; issues: RosterIssue[] } {
  const issues: RosterIssue[] = [];
  const raise = (code: RosterIssueCode, facts: RosterIssue['facts']): void => {
    issues.push(rosterIssue(code, { line }, facts));
  };
  const text = (header: RosterHeader): string => (cells[at.get(header) ?? -1] ?? '').trim();
  const number = (header: RosterHeader): Cell => {
    const entered = text(header);
    if (entered === '') return null;
    const value = numberOf(entered);
    if (value === null) raise('rosterNumberUnreadable', { column: header, value: entered });
    return value ?? entered;
  };
  const outside = cells.filter((cell, index) => cell.trim() !== '' && (texts[index] ?? '') === '');
  if (outside.length > 0) raise('rosterCellOutside', { value: outside.map((cell) => cell.trim()).join('、') });
  const name = text('单位');
  if (name === '') {
    raise('rosterUnitMissing', { value: cells.join(',') });
    return { entry: null, issues };
  }
  const group = text('组别');
  if (group === '') raise('rosterGroupMissing', { unit: name });
  const aliases = text('别名')
    .split(ALIAS_SEPARATORS)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
  const unit = { name, group, aliases, email: text('邮箱'), note: text('备注') };
  return { entry: { unit, weight: { unit: name, total: number('考核总分'), points: number('政务公开分值') } }, issues };
}

/** Reads units.csv: 单位,组别,考核总分,政务公开分值[,别名,邮箱,备注]; comma, tab or semicolon, in any usual encoding. */
export function readRoster(bytes: Uint8Array): Result<Roster | null, RosterIssueCode> {
  const table = decodedTable(bytes);
  if (table === null) return { value: null, issues: [rosterIssue('rosterUnreadable', null)] };
  const [head = { line: 1, cells: [] }, ...rows] = table.value;
  const { columns, issues: headIssues } = readColumns(head, ROSTER_SHAPE);
  if (columns.missing.length > 0) {
    const facts = { columns: columns.missing.join('、') };
    return { value: null, issues: [...table.issues, rosterIssue('rosterHeaderMissing', { line: head.line }, facts)] };
  }
  const issues: RosterIssue[] = [...table.issues, ...headIssues];

  const entries = new Map<string, Entry>();
  for (const row of rows) {
    const { entry, issues: rowIssues } = readEntry(row, columns);
    const key = nameKey(entry?.unit.name ?? '');
    if (entry !== null && entries.has(key)) {
      issues.push(rosterIssue('rosterUnitRepeated', { line: row.line }, { unit: entry.unit.name }));
      continue;
    }
    issues.push(...rowIssues);
    if (entry !== null) entries.set(key, entry);
  }
  if (entries.size === 0) issues.push(rosterIssue('rosterNoUnits', null));
  const read = [...entries.values()];
  return { value: { units: read.map(({ unit }) => unit), weights: read.map(({ weight }) => weight) }, issues };
}
