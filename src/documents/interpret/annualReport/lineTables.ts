import type { Atom, Cell, DocumentTree, Paragraph, Row } from '../../read/documentTree';
import { spanOf } from '../../read/spanOf';
import { compact } from '../text';
import { headingLevel } from './headingLevel';
import { nationalTable } from './nationalTables';
import { cellValue } from './tableCells';

/** A table that a copy has broken into one cell per line. */
export interface LineTable {
  /** Index of its first block. */
  readonly block: number;
  readonly rows: readonly Row[];
  readonly lines: readonly Atom[];
}

const LONGEST_CELL = 45;
const MOST_WORDS = 60;
const FIRST_HEADING = /^(?:信息内容|统计指标|指标名称|指标|项目|内容|类别|名称)$/;

const cellOf = ({ text, at }: Paragraph): Cell => ({ type: 'cell', text, at });

function rowOf(lines: readonly Paragraph[], cells: readonly Cell[]): Row | null {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? { cells, at: spanOf(first.at, last.at) } : null;
}

/** Rows out of short lines: words, then numbers, then the next row's words. */
class LineRows {
  readonly rows: Row[] = [];
  readonly lines: Paragraph[] = [];
  private words: Paragraph[] = [];
  private numbers: Paragraph[] = [];
  /** Heading words of the table so far, and how many numbers they stand over. */
  private headings: Paragraph[] = [];
  private width = 0;

  add(line: Paragraph): void {
    if (cellValue(line.text)) this.numbers.push(line);
    else {
      if (this.numbers.length > 0) this.close();
      this.words.push(line);
    }
  }

  close(): void {
    if (this.numbers.length > 0) this.row();
    this.words = [];
    this.numbers = [];
  }

  private row(): void {
    const firstLabel = this.words.findLastIndex(({ text }) => headingLevel(compact(text)) === 0) + 1;
    const national = nationalTable(
      [...this.headings, ...this.words].map(({ text }) => compact(text)),
      this.numbers.length,
    );
    const numbered = firstLabel < this.words.length;
    const from = numbered ? firstLabel : this.words.length - (national?.labelled === false ? 0 : 1);
    const [heads, labels] = [this.words.slice(0, from), this.words.slice(Math.max(0, from))];
    const known = national ? this.national(heads) : this.plain(heads, labels.length);
    if (!known) return;
    const lines = [...labels, ...this.numbers];
    this.push(lines, lines.map(cellOf));
  }

  private push(lines: readonly Paragraph[], cells: readonly Cell[]): void {
    const row = rowOf(lines, cells);
    if (row) this.rows.push(row);
    this.lines.push(...lines);
  }

  private national(heads: readonly Paragraph[]): boolean {
    const [first, ...rest] = heads;
    if (!first) return true;
    this.headings = [...this.headings, ...heads].slice(-MOST_WORDS);
    this.push(heads, [cellOf(first), { ...cellOf(first), text: rest.map(({ text }) => compact(text)).join('') }]);
    return true;
  }

  /** 信息内容, 本年制发件数, 本年废止件数 …: as many headings as numbers, or the table goes on. */
  private plain(heads: readonly Paragraph[], labels: number): boolean {
    if (heads.length === 0) return labels > 0 && this.width === this.numbers.length;
    const start = heads.findLastIndex(({ text }) => FIRST_HEADING.test(compact(text)));
    const [first, ...columns] = heads.slice(Math.max(0, start));
    this.width = 0;
    if (start < 0 || !first || columns.length !== this.numbers.length) return false;
    this.width = columns.length;
    this.headings = [];
    const padding = Array.from({ length: labels - 1 }, () => ({ ...cellOf(first), text: '' }));
    this.push([first, ...columns], [cellOf(first), ...padding, ...columns.map(cellOf)]);
    return true;
  }
}

/** Tables printed one cell per line, where the number of cells in a row is certain. */
export function lineTables(tree: DocumentTree): LineTable[] {
  const found: LineTable[] = [];
  let run = new LineRows();
  let start = 0;
  const close = (next: number): void => {
    run.close();
    if (run.rows.length > 0) found.push({ block: start, rows: run.rows, lines: run.lines });
    run = new LineRows();
    start = next;
  };
  for (const [index, block] of tree.blocks.entries()) {
    const isCell =
      block.type === 'paragraph' && compact(block.text).length <= LONGEST_CELL && !/[。;；]$/.test(compact(block.text));
    if (isCell) run.add(block);
    else close(index + 1);
  }
  close(tree.blocks.length);
  return found;
}
