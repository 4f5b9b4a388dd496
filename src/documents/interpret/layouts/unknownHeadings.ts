import type { Paragraph } from '../../read/documentTree';
import { alignmentCost } from '../align/alignCells';
import { type CellSpacing, SPACED } from '../align/spacing';
import { TightSpacing } from '../align/tightSpacing';
import { emptyTokens, textToken, type Token } from '../align/tokens';
import { type Column, columnsOf } from '../header';
import { bareNumber } from '../numerals';
import { compact } from '../text';
import type { FoundHeader } from './foundHeader';

const LONGEST_HEADING = 8;
const MOST_UNKNOWN = 2;
/** Lines below the heading row that are tried. */
const SAMPLE = 80;
/** Another column must explain the rows better by this much. */
const GAIN = 4;
/** Fewer rows show no regularity. */
const LEAST_ROWS = 2;

const canBeHeading = (line: Paragraph | undefined): boolean => {
  const word = compact(line?.text ?? '');
  return word !== '' && word.length <= LONGEST_HEADING && bareNumber(word) === null && !/[、,，。;；:：]/.test(word);
};

function tokensOf(lines: readonly Paragraph[], spacing: FoundHeader['spacing']): Token[] {
  return lines.flatMap((line) => [
    ...(spacing === 'blankLines' ? emptyTokens(line.blanksBefore - 1) : []),
    textToken(line),
  ]);
}

/** How a heading row goes on beyond its known words. */
interface Extension {
  /** Unknown words before it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const NOTHING: Extension = { before: [], after: [] };

const textsOf = (lines: readonly Paragraph[]): string[] => lines.map(({ text }) => compact(text));

function extended(header: FoundHeader, { before, after }: Extension): FoundHeader {
  const words = [...before, ...header.columns.map(({ word }) => word), ...after];
  const [start, end] = [header.start - before.length, header.end + after.length];
  return before.length + after.length === 0 ? header : { ...header, start, end, columns: columnsOf(words) };
}

/** The words around a heading row with which the rows below are most regular. */
function extensionOf(header: FoundHeader, lines: readonly Paragraph[], end: number): Extension {
  const { spacing, columns } = header;
  const last = Math.min(end, header.end + SAMPLE);
  if (header.inOneLine || last - header.end < LEAST_ROWS * columns.length) return NOTHING;
  const above = lines[header.start - 1];
  const afters: string[][] = [[]];
  while (afters.length <= MOST_UNKNOWN && canBeHeading(lines[header.end + afters.length - 1]))
    afters.push(textsOf(lines.slice(header.end, header.end + afters.length)));
  const befores = canBeHeading(above) ? [[], textsOf(lines.slice(header.start - 1, header.start))] : [[]];
  const candidates = befores.flatMap((before) => afters.map((after): Extension => ({ before, after })));
  if (candidates.length === 1) return NOTHING;
  const costs = spacing === 'blankLines' ? SPACED : new TightSpacing([]);
  let best = { extension: NOTHING, cost: Infinity };
  for (const extension of candidates) {
    const found = extended(header, extension);
    const rows = tokensOf(lines.slice(found.end, last), spacing);
    const cost = alignmentCost(rows, found.columns, costs) + GAIN * (extension.before.length + extension.after.length);
    if (cost < best.cost) best = { extension, cost };
  }
  return best.extension;
}

const same = (words: readonly string[], lines: readonly Paragraph[]): boolean =>
  words.every((word, index) => word === compact(lines[index]?.text ?? ''));

/**
 * Heading rows with unknown words after them, or one before them, where the rows below are more regular with them. Heading
 * rows that a page break repeats have the words of the first.
 */
export function withUnknownHeadings(headers: readonly FoundHeader[], lines: readonly Paragraph[]): FoundHeader[] {
  const known = new Map<string, Extension>();
  return headers.map((header, index) => {
    const key = header.columns.map(({ word }) => word).join(' ');
    const extension = known.get(key) ?? extensionOf(header, lines, headers[index + 1]?.start ?? lines.length);
    known.set(key, extension);
    const { before, after } = extension;
    const fits = same(before, lines.slice(header.start - before.length)) && same(after, lines.slice(header.end));
    return fits ? extended(header, extension) : header;
  });
}

const UNKNOWN = '';
/** A table whose rows have one more cell than its heading row fits this much better with another column. */
const LOST_GAIN = 20;

/** Whether the rows below look as if a heading were lost: with one more column, in whatever place, they fit far better. */
export function lacksHeading(tokens: readonly Token[], columns: readonly Column[], costs: CellSpacing): boolean {
  const sample = tokens.slice(0, SAMPLE);
  if (sample.length < LEAST_ROWS * columns.length) return false;
  const here = alignmentCost(sample, columns, costs);
  if (here < LOST_GAIN) return false;
  return columns.concat(columns.slice(0, 1)).some((_, place) => {
    const more = columns.toSpliced(place, 0, { word: UNKNOWN, field: 'unknown', grouping: false });
    return alignmentCost(sample, more, costs) < here - LOST_GAIN;
  });
}
