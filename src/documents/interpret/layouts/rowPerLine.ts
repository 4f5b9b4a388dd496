import type { Atom, Block, Cell, DocumentTree, Paragraph, Row, Table } from '../../read/documentTree';
import { isFurniture, isPartHeading } from '../headings';
import type { LayoutReading, Use } from '../sections';
import { trimmed } from '../text';
import { linesWithHeaders } from './findHeaders';
import type { FoundHeader } from './foundHeader';
import { tables } from './tables';

const WIDE_SPACE = /[ \u3000\u00A0]{2,}|\t/;
const ANY_SPACE = /[\s\u3000\u00A0]+/;
/** At least this share of the lines below a heading row are rows; the others are whole lines of text between them. */
const SHARE = 0.6;

type Splitter = (text: string) => string[];

const splitterOf = (separator: RegExp): Splitter => {
  return (text) => trimmed(text).split(separator);
};

/** The lines below a heading row that are rows: not titles of parts, not page numbers. */
const rowsBelow = (lines: readonly Paragraph[], from: number, to: number): Paragraph[] =>
  lines.slice(from, to).filter(({ text }) => !isFurniture(text) && !isPartHeading(text));

/** Wide spaces where they do it; single spaces only where every line splits alike. */
function splitterFor(header: Paragraph, rows: readonly Paragraph[], width: number): Splitter | null {
  if (rows.length === 0) return null;
  const [wide, any] = [splitterOf(WIDE_SPACE), splitterOf(ANY_SPACE)];
  const lengths = rows.map(({ text }) => wide(text).length);
  const full = lengths.filter((length) => length === width).length;
  const isWide = wide(header.text).length === width && lengths.every((length) => length === width || length === 1);
  if (isWide && full >= rows.length * SHARE) return wide;
  return rows.every(({ text }) => any(text).length === width) ? any : null;
}

function rowOf(line: Paragraph, split: Splitter): Row {
  const { at } = line;
  return { cells: split(line.text).map((text): Cell => ({ type: 'cell', text, at })), at };
}

/** Every heading row of the document stands in one line, and the lines below split as it does. */
function splitters(lines: readonly Paragraph[], headers: readonly FoundHeader[]): Map<number, Splitter> | null {
  const found = new Map<number, Splitter>();
  for (const [index, { start, end, inOneLine, columns }] of headers.entries()) {
    const header = lines[start];
    const rows = rowsBelow(lines, end, headers[index + 1]?.start ?? lines.length);
    const split = header && inOneLine ? splitterFor(header, rows, columns.length) : null;
    if (!split) return null;
    found.set(start, split);
  }
  return found;
}

class GridTree {
  readonly blocks: Block[] = [];
  readonly lines = new Map<Atom, Paragraph>();
  private rows: Row[] = [];

  add(block: Block, split: Splitter | null): void {
    const isText = block.type !== 'paragraph' || isFurniture(block.text) || isPartHeading(block.text);
    const row = block.type === 'paragraph' && split && !isText ? rowOf(block, split) : null;
    if (!row || block.type !== 'paragraph' || row.cells.length < 2) {
      this.close();
      this.blocks.push(block);
      return;
    }
    for (const cell of row.cells) this.lines.set(cell, block);
    this.rows.push(row);
  }

  close(): void {
    const [first] = this.rows;
    if (!first) return;
    const table: Table = { type: 'table', rows: this.rows, blanksBefore: 1, at: first.at };
    this.blocks.push(table);
    this.rows = [];
  }

  /** Cells back to the lines they were cut from. A line counts as used when all its cells were. */
  usesOf(uses: readonly Use[]): Use[] {
    const open = new Map<Paragraph, number>();
    for (const [cell, line] of this.lines) if (trimmed(cell.text) !== '') open.set(line, (open.get(line) ?? 0) + 1);
    return uses.flatMap(({ atom, role }): Use[] => {
      const line = this.lines.get(atom);
      if (!line) return [{ atom, role }];
      const left = (open.get(line) ?? 0) - 1;
      open.set(line, left);
      return left === 0 ? [{ atom: line, role }] : [];
    });
  }
}

/** One row per line, cells apart by spaces: a copy out of a PDF that kept its layout. */
export function rowPerLine(tree: DocumentTree): LayoutReading | null {
  const { lines, headers } = linesWithHeaders(tree);
  const [first] = headers;
  const found = first?.inOneLine === true ? splitters(lines, headers) : null;
  if (!found) return null;
  const starts = new Map([...found].map(([start, split]) => [lines[start], split]));
  const grid = new GridTree();
  let split: Splitter | null = null;
  for (const block of tree.blocks) {
    if (block.type === 'paragraph') split = starts.get(block) ?? split;
    grid.add(block, split);
  }
  grid.close();
  const reading = tables({ ...tree, blocks: grid.blocks });
  if (!reading) return null;
  const preamble = tree.blocks.findIndex((block) => block === lines[first?.start ?? 0]);
  return { ...reading, uses: grid.usesOf(reading.uses), preamble };
}
