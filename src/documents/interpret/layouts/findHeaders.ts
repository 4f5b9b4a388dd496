import type { DocumentTree, Paragraph } from '../../read/documentTree';
import { columnsOf, fieldsOfWord, isHeader } from '../header';
import { bareNumber } from '../numerals';
import { compact, trimmed } from '../text';
import type { FoundHeader, Spacing } from './foundHeader';
import { withUnknownHeadings } from './unknownHeadings';

interface Word {
  readonly text: string;
  readonly end: number;
  readonly known: boolean;
}

const MOST_LINES = 3;
const LONGEST_UNKNOWN = 8;
const LONGEST_KNOWN = 20;
/** A heading may be printed with its letters apart. */
const LONGEST_LINE = 60;
const DIGITS = /^\s*\d*\s*$/;

class HeaderFinder {
  private readonly words = new Map<string, boolean>();

  constructor(private readonly lines: readonly Paragraph[]) {}

  at(start: number): FoundHeader | null {
    return this.oneLine(start) ?? this.oneWordPerLine(start, 'blankLines') ?? this.oneWordPerLine(start, 'tight');
  }

  /** Known heading words in a row; an unknown one counts only between known ones. */
  private oneWordPerLine(start: number, spacing: Spacing): FoundHeader | null {
    const words: Word[] = [];
    for (let word = this.word(start, spacing); word; word = this.word(word.end, spacing)) {
      if (!word.known && (words.length === 0 || words.at(-1)?.known === false)) break;
      words.push(word);
    }
    while (words.at(-1)?.known === false) words.pop();
    if (words.length < MOST_LINES) return null;
    const columns = columnsOf(words.map(({ text }) => text));
    const end = words.at(-1)?.end ?? start;
    const apart = words.slice(1).filter(({ end: next }) => (this.lines[next - 1]?.blanksBefore ?? 0) > 0).length;
    const fits = spacing === 'tight' ? apart * 2 < words.length - 1 : apart * 2 >= words.length - 1;
    return isHeader(columns) && fits ? { start, end, columns, spacing, inOneLine: false } : null;
  }

  /** 序号  工作任务  具体要求  牵头单位: every word is known but one. */
  private oneLine(start: number): FoundHeader | null {
    const words = trimmed(this.lines[start]?.text ?? '').split(/\s+/);
    if (words.length < MOST_LINES || words.filter((word) => !this.isKnown(word)).length > 1) return null;
    const columns = columnsOf(words);
    return isHeader(columns) ? { start, end: start + 1, columns, spacing: 'tight', inOneLine: true } : null;
  }

  private isKnown(text: string): boolean {
    if (text.length >= LONGEST_KNOWN || /[:：]$/.test(text)) return false;
    const known = this.words.get(text) ?? fieldsOfWord(text).length > 0;
    this.words.set(text, known);
    return known;
  }

  /**
   * A heading word, possibly broken over lines; the longest known reading wins. Without blank lines two whole words are
   * two headings.
   */
  private word(index: number, spacing: Spacing): Word | null {
    const line = this.lines[index];
    if (!line || line.text.length > LONGEST_LINE) return null;
    const first = compact(line.text);
    const texts = [first];
    let longest: Word | null = this.isKnown(first) ? { text: first, end: index + 1, known: true } : null;
    for (let next = index + 1; next < index + MOST_LINES; next += 1) {
      const follower = this.lines[next];
      if (!follower || follower.blanksBefore > 0 || follower.text.length > LONGEST_LINE) break;
      texts.push(compact(follower.text));
      const text = texts.join('');
      const apart = spacing === 'tight' && texts.every((part) => this.isKnown(part));
      if (!apart && this.isKnown(text)) longest = { text, end: next + 1, known: true };
    }
    if (longest) return longest;
    const short =
      first !== '' && first.length <= LONGEST_UNKNOWN && bareNumber(first) === null && !/[、,，。;；:：]/.test(first);
    return short ? { text: first, end: index + 1, known: false } : null;
  }
}

const canBegin = ({ text }: Paragraph): boolean => text.length <= 2 * LONGEST_LINE && !DIGITS.test(text);

function headersIn(lines: readonly Paragraph[]): FoundHeader[] {
  const finder = new HeaderFinder(lines);
  const found: FoundHeader[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    const header = line && canBegin(line) ? finder.at(index) : null;
    if (header) found.push(header);
    index = header ? header.end : index + 1;
  }
  return found;
}

interface Lines {
  readonly lines: readonly Paragraph[];
  readonly headers: readonly FoundHeader[];
}

/** Every layout of lines asks for them; they are worked out once. */
const known = new WeakMap<DocumentTree, Lines>();

/** The lines of a document outside tables, and every heading row among them. */
export function linesWithHeaders(tree: DocumentTree): Lines {
  const before = known.get(tree);
  if (before) return before;
  const lines = tree.blocks.filter((block) => block.type === 'paragraph');
  const worked = { lines, headers: withUnknownHeadings(headersIn(lines), lines) };
  known.set(tree, worked);
  return worked;
}
