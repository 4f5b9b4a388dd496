import Papa from 'papaparse';
import type { Cell, Unit } from '../../assessment/model/assessment';
import type { Issue, Result } from '../../shared/issue';
import { decodeText } from '../read/decodeText';
import { rosterIssue, type RosterIssueCode } from './issues';

/** Units of a roster file, and what it says about their weights. */
export interface Roster {
  readonly units: readonly Unit[];
  readonly weights: readonly { readonly unit: string; readonly total: Cell; readonly points: Cell }[];
}

/** Headers a roster may have; the first two must be there. */
const HEADERS = ['单位', '组别', '考核总分', '政务公开分值', '别名', '邮箱', '备注'] as const;
type Header = (typeof HEADERS)[number];
const REQUIRED: readonly Header[] = ['单位', '组别'];

const ALIAS_SEPARATORS = /[；;|]/;

/** A number as people type it into a table: plain digits, perhaps full-width; null when it is none. */
function numberOf(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Reads units.csv: 单位,组别,考核总分,政务公开分值[,别名,邮箱,备注]; comma, tab or semicolon, in any usual encoding. */
export function readRoster(bytes: Uint8Array): Result<Roster | null, RosterIssueCode> {
  const decoded = decodeText(bytes);
  const isText = !bytes.includes(0) && decoded !== null && decoded.text.trim() !== '';
  if (!isText) return { value: null, issues: [rosterIssue('rosterUnreadable', null)] };
  const { data } = Papa.parse<string[]>(decoded.text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: [',', '\t', ';', '，'],
  });
  const head = (data[0] ?? []).map((text) => text.trim());
  const missing = REQUIRED.filter((header) => !head.includes(header));
  if (missing.length > 0) {
    return { value: null, issues: [rosterIssue('rosterHeaderMissing', { line: 1 }, { columns: missing.join('、') })] };
  }
  const issues: Issue<RosterIssueCode>[] = head
    .filter((header) => header !== '' && !HEADERS.some((known) => known === header))
    .map((column) => rosterIssue('rosterColumnUnknown', { line: 1 }, { column }));
  const units: Unit[] = [];
  const weights: Roster['weights'][number][] = [];
  const names = new Set<string>();

  data.slice(1).forEach((row, index) => {
    const at = { line: index + 2 };
    const text = (header: Header): string => (row[head.indexOf(header)] ?? '').trim();
    const number = (header: Header): Cell => {
      const entered = text(header);
      if (entered === '') return null;
      const value = numberOf(entered);
      if (value === null) issues.push(rosterIssue('rosterNumberUnreadable', at, { column: header, value: entered }));
      return value ?? entered;
    };
    if (row.every((cell) => cell.trim() === '')) return;
    const name = text('单位');
    if (name === '') {
      issues.push(rosterIssue('rosterUnitMissing', at, { value: row.join(',') }));
      return;
    }
    if (names.has(name)) {
      issues.push(rosterIssue('rosterUnitRepeated', at, { unit: name }));
      return;
    }
    names.add(name);
    if (text('组别') === '') issues.push(rosterIssue('rosterGroupMissing', at, { unit: name }));
    units.push({
      name,
      group: text('组别'),
      aliases: text('别名')
        .split(ALIAS_SEPARATORS)
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ''),
      email: text('邮箱'),
      note: text('备注'),
    });
    weights.push({ unit: name, total: number('考核总分'), points: number('政务公开分值') });
  });
  if (units.length === 0) issues.push(rosterIssue('rosterNoUnits', null));
  return { value: { units, weights }, issues };
}
