import type { Source } from '../../../assessment/model/breakdown';

export type Lines = Extract<Source, { line: number }>;

export interface Field {
  readonly text: string;
  readonly at: Lines;
}

export interface TextRecord {
  readonly fields: readonly Field[];
  readonly at: Lines;
  /** As it stands in the text, without its line end. */
  readonly raw: string;
}

/** needed: quotes are taken off only where a spreadsheet had to put them: around line ends, separators and quotes. */
export type Quoting = 'always' | 'needed';

/** More than any cell of a spreadsheet holds; a quote that ends later never opened a cell. */
const LONGEST = 100_000;
const LINE_END = /\r\n|\n|\r/g;

/** Where a character comes next; each is looked for only once however often it is asked. */
function finder(text: string, char: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) found = text.indexOf(char, from);
    if (found < 0) found = text.length;
    return found;
  };
}

/** Place of the quote that closes the cell opened at `start`, or -1. */
function closingQuote(text: string, start: number, delimiter: string): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at < 0 || at - start > LONGEST) return -1;
  const next = text[at + 1];
  return next === undefined || next === delimiter || next === '\n' || next === '\r' ? at : -1;
}

/** Records of separated cells. A quote that opens or closes nothing is text; every place is a line of the file. */
export function* records(text: string, delimiter: string, quoting: Quoting): Generator<TextRecord> {
  const nextDelimiter = finder(text, delimiter);
  const [nextLf, nextCr] = [finder(text, '\n'), finder(text, '\r')];
  const lineEnd = (from: number): number => Math.min(nextLf(from), nextCr(from));
  const quotedEnd = (start: number): number => {
    const end = text[start] === '"' ? closingQuote(text, start, delimiter) : -1;
    if (end < 0 || quoting === 'always') return end;
    const [hasLines, hasDelimiter] = [lineEnd(start) < end, nextDelimiter(start) < end];
    // Both at once: two cells of a lone " (ditto), not one cell over several rows.
    if (hasLines && hasDelimiter) return -1;
    return hasLines || hasDelimiter || text.slice(start + 1, end).includes('"') ? end : -1;
  };

  let line = 1;
  const readField = (start: number, withQuotes: boolean): { field: Field; end: number } => {
    const first = line;
    const close = withQuotes ? quotedEnd(start) : -1;
    if (close >= 0) {
      const value = text
        .slice(start + 1, close)
        .replaceAll('""', '"')
        .replace(LINE_END, '\n');
      line += value.split('\n').length - 1;
      return { field: { text: value, at: { line: first, endLine: line } }, end: close + 1 };
    }
    const end = Math.min(nextDelimiter(start), lineEnd(start));
    return { field: { text: text.slice(start, end), at: { line, endLine: line } }, end };
  };
  const readRecord = (start: number, withQuotes: boolean): { record: TextRecord; end: number } => {
    const first = line;
    const fields: Field[] = [];
    let end = start - 1;
    do {
      const read = readField(end + 1, withQuotes);
      fields.push(read.field);
      end = read.end;
    } while (text[end] === delimiter);
    return { record: { fields, at: { line: first, endLine: line }, raw: text.slice(start, end) }, end };
  };

  for (let start = 0; start < text.length; line += 1) {
    const first = line;
    let { record, end } = readRecord(start, true);
    if (quoting === 'needed' && record.fields.length === 1 && text[start] === '"') {
      line = first;
      ({ record, end } = readRecord(start, false));
    }
    yield record;
    start = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  }
}
