import type { Paragraph } from '../../read/documentTree';
import { type Column, columnsOf, fieldsOfWord, isHeader } from '../header';
import { bareNumber } from '../numerals';
import { compact } from '../text';

export interface FoundHeader {
  /** Index of the first line of the heading row, and of the line after it. */
  readonly start: number;
  readonly end: number;
  readonly columns: readonly Column[];
}

interface Word {
  readonly text: string;
  readonly end: number;
  readonly known: boolean;
}

const MOST_LINES = 3;
const LONGEST_UNKNOWN = 8;

/** A heading word, possibly broken over lines; the longest known reading wins. */
function wordAt(lines: readonly Paragraph[], index: number): Word | null {
  for (let count = MOST_LINES; count >= 1; count -= 1) {
    const part = lines.slice(index, index + count);
    const direct = part.slice(1).every(({ blanksBefore }) => blanksBefore === 0);
    const text = part.map((line) => compact(line.text)).join('');
    if (part.length === count && direct && text.length < 20 && fieldsOfWord(text).length > 0)
      return { text, end: index + count, known: true };
  }
  const text = compact(lines[index]?.text ?? '');
  const short =
    text !== '' && text.length <= LONGEST_UNKNOWN && bareNumber(text) === null && !/[、,，。;；:：]/.test(text);
  return short ? { text, end: index + 1, known: false } : null;
}

/** Known heading words in a row; an unknown one counts only between known ones. */
function headerAt(lines: readonly Paragraph[], start: number): FoundHeader | null {
  const words: Word[] = [];
  for (let word = wordAt(lines, start); word; word = wordAt(lines, word.end)) {
    if (!word.known && (words.length === 0 || words.at(-1)?.known === false)) break;
    words.push(word);
  }
  while (words.at(-1)?.known === false) words.pop();
  const columns = columnsOf(words.map(({ text }) => text));
  const end = words.at(-1)?.end ?? start;
  const apart = words.slice(1).filter(({ end: next }) => (lines[next - 1]?.blanksBefore ?? 0) > 0).length;
  return isHeader(columns) && apart * 2 >= words.length - 1 ? { start, end, columns } : null;
}

/** Every heading row printed one cell per line, cells apart by blank lines. */
export function findHeaders(lines: readonly Paragraph[]): FoundHeader[] {
  const found: FoundHeader[] = [];
  let index = 0;
  while (index < lines.length) {
    const header = headerAt(lines, index);
    if (header) found.push(header);
    index = header ? header.end : index + 1;
  }
  return found;
}
