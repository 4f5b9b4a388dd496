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
const LONGEST_KNOWN = 20;

/** Whether cells stand on lines of their own with a blank line between, or without. */
export type Spacing = 'blankLines' | 'tight';

const isKnown = (text: string): boolean => text.length < LONGEST_KNOWN && fieldsOfWord(text).length > 0;

/**
 * A heading word, possibly broken over lines; the longest known reading wins. Without blank lines two whole words are
 * two headings.
 */
function wordAt(lines: readonly Paragraph[], index: number, spacing: Spacing): Word | null {
  for (let count = MOST_LINES; count >= 1; count -= 1) {
    const part = lines.slice(index, index + count);
    const direct = part.slice(1).every(({ blanksBefore }) => blanksBefore === 0);
    const texts = part.map((line) => compact(line.text));
    const apart = spacing === 'tight' && count > 1 && texts.every(isKnown);
    const text = texts.join('');
    if (part.length === count && direct && !apart && isKnown(text)) return { text, end: index + count, known: true };
  }
  const text = compact(lines[index]?.text ?? '');
  const short =
    text !== '' && text.length <= LONGEST_UNKNOWN && bareNumber(text) === null && !/[、,，。;；:：]/.test(text);
  return short ? { text, end: index + 1, known: false } : null;
}

/** Known heading words in a row; an unknown one counts only between known ones. */
function headerAt(lines: readonly Paragraph[], start: number, spacing: Spacing): FoundHeader | null {
  const words: Word[] = [];
  for (let word = wordAt(lines, start, spacing); word; word = wordAt(lines, word.end, spacing)) {
    if (!word.known && (words.length === 0 || words.at(-1)?.known === false)) break;
    words.push(word);
  }
  while (words.at(-1)?.known === false) words.pop();
  const columns = columnsOf(words.map(({ text }) => text));
  const end = words.at(-1)?.end ?? start;
  const apart = words.slice(1).filter(({ end: next }) => (lines[next - 1]?.blanksBefore ?? 0) > 0).length;
  const fits = spacing === 'tight' ? apart * 2 < words.length - 1 : apart * 2 >= words.length - 1;
  return isHeader(columns) && fits ? { start, end, columns } : null;
}

/** Every heading row printed one cell per line. */
export function findHeaders(lines: readonly Paragraph[], spacing: Spacing): FoundHeader[] {
  const found: FoundHeader[] = [];
  let index = 0;
  while (index < lines.length) {
    const header = headerAt(lines, index, spacing);
    if (header) found.push(header);
    index = header ? header.end : index + 1;
  }
  return found;
}
