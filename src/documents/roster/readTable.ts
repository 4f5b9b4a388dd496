import Papa from 'papaparse';
import type { Result } from '../../shared/issue';
import { rosterIssue, type RosterIssue, type RosterIssueCode } from './issues';

/** A row that holds something, and where in the file it begins. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const DELIMITERS = [',', '\t', ';', '，'] as const;

/** Longest piece of a damaged row that a sentence shows. */
const EXCERPT = 30;

const count = (text: string, part: string): number => text.split(part).length - 1;

/** The one that parts the header most often. */
function delimiterOf(text: string): string {
  const header = text.trimStart().split('\n', 1)[0] ?? '';
  return DELIMITERS.reduce((best, next) => (count(header, next) > count(header, best) ? next : best));
}

const excerpt = (text: string): string => {
  const shown = text.replaceAll('\n', ' ').trim();
  return shown.length > EXCERPT ? `${shown.slice(0, EXCERPT)}……` : shown;
};

/** Rows of a CSV text; one whose quotes do not pair is reported and left out: other rows may hide in it. */
export function readTable(text: string): Result<readonly TableRow[], RosterIssueCode> {
  const lines = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter: delimiterOf(lines), newline: '\n' });
  const unclosed = new Set(errors.filter(({ code }) => code === 'MissingQuotes').map(({ row }) => row));
  const damaged = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  const rows: TableRow[] = [];
  const issues: RosterIssue[] = [];
  let line = 1;
  data.forEach((cells, index) => {
    const whole = cells.join(',');
    if (damaged.has(index)) {
      const code = unclosed.has(index) ? 'rosterQuoteUnclosed' : 'rosterQuoteMisplaced';
      const endLine = line + count(whole.trimEnd(), '\n');
      issues.push(rosterIssue(code, { line, endLine }, { value: excerpt(whole) }));
    } else if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    line += count(whole, '\n') + 1;
  });
  return { value: rows, issues };
}
