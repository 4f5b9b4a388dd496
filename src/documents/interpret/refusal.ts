import type { Issue } from '../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../issues';
import type { Atom, DocumentTree, Row } from '../read/documentTree';
import { type Field, fieldsOfWord } from './header';
import { headsAnyTable } from './header/words';
import { scatteredHeadings } from './scatteredHeadings';
import { compact, trimmed } from './text';

const LONGEST_WORD = 10;
const SHORTEST_RUN = 3;
/** Heading words stand at the beginning of a text. */
const LOOKED_AT = 80;
const LONGEST_CELL = 20;
const SAYS: readonly Field[] = ['lead', 'responsible', 'cooperating', 'deadline', 'channel'];

/** Heading words at the beginning of a text, one directly after the other. */
function runOfWords(text: string): Field[] {
  const plain = compact(text.slice(0, LOOKED_AT));
  const found: Field[] = [];
  let start = 0;
  for (let length = LONGEST_WORD; length >= 2; length -= 1) {
    const [field] = fieldsOfWord(plain.slice(start, start + length));
    if (field === undefined || start + length > plain.length) continue;
    found.push(field);
    start += length;
    length = LONGEST_WORD + 1;
  }
  return found;
}

const isRun = (fields: readonly Field[]): boolean =>
  new Set(fields).size >= SHORTEST_RUN && fields.some((field) => SAYS.includes(field));

const isUnseparated = ({ text }: Atom): boolean =>
  trimmed(text)
    .split('\n')
    .some((line) => isRun(runOfWords(line)));

/** All cells in one column: their heading words follow each other downwards. */
function isOneColumn(rows: readonly Row[]): boolean {
  const texts = rows.flatMap(({ cells }) => cells.filter(({ text }) => trimmed(text) !== ''));
  if (rows.some(({ cells }) => cells.filter(({ text }) => trimmed(text) !== '').length > 1)) return false;
  let run: Field[] = [];
  return texts
    .flatMap(({ text }) => trimmed(text).split('\n'))
    .some((line) => {
      const [field] = fieldsOfWord(line);
      run = field === undefined ? [] : [...run, field];
      return isRun(run);
    });
}

/** Headings of a table that names owners or deadlines but no tasks. */
function headingsWithoutTask({ cells }: Row): string | null {
  const words = cells.map(({ text }) => compact(text)).filter(Boolean);
  const fields = words.map((word) => fieldsOfWord(word)[0]);
  const known = fields.filter((field) => field !== undefined && field !== 'note');
  const says = known.some((field) => SAYS.includes(field));
  const short = words.every((word) => word.length <= LONGEST_CELL);
  const most = words.filter(headsAnyTable).length * 2 >= words.length;
  return short && most && says && known.length >= 2 ? words.join('、') : null;
}

/** Why a document in which no layout is found gives no tasks. */
export function reasonToRefuse({ name, blocks }: DocumentTree): Issue<DocumentIssueCode> {
  for (const block of blocks) {
    const rows = block.type === 'table' ? block.rows : [];
    const atoms: readonly Atom[] = block.type === 'table' ? rows.flatMap(({ cells }) => cells) : [block];
    const at = atoms.find(isUnseparated)?.at ?? (isOneColumn(rows) ? block.at : null);
    if (at) return documentIssue('noSeparators', at, { file: name });
    for (const row of rows) {
      const headings = headingsWithoutTask(row);
      if (headings !== null) return documentIssue('noTaskColumn', row.at, { file: name, headings });
    }
  }
  const scattered = scatteredHeadings(blocks);
  return scattered
    ? documentIssue('tableScrambled', scattered.at, { file: name, headings: scattered.words })
    : documentIssue('noTable', null, { file: name });
}
