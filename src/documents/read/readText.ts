import type { Block, DocumentTree, Row } from './documentTree';
import { spanOf } from './spanOf';

const BLANK = /^[\s\u200B-\u200D\u2060\uFEFF]*$/;
const LINE_END = /\r\n|\n|\r/g;

const isBlank = (line: string): boolean => BLANK.test(line);

function rowOf(line: string, number: number): Row {
  const at = { line: number, endLine: number };
  return { cells: line.split('\t').map((text) => ({ type: 'cell', text, at })), at };
}

/** A line is a table row when a tab stands between or before its texts, not when it is only indented by one. */
const isRow = (line: string): boolean => line.includes('\t') && (line.trim().includes('\t') || /^\t\S/.test(line));

class TextBlocks {
  private readonly blocks: Block[] = [];
  private rows: Row[] = [];
  private rowsBlanks = 0;
  private blanks = 0;
  private number = 0;

  add(line: string): void {
    this.number += 1;
    if (isBlank(line)) this.blanks += 1;
    else if (isRow(line)) this.addRow(line);
    else this.addParagraph(line);
  }

  finish(name: string): DocumentTree {
    this.closeTable();
    return { format: 'text', name, blocks: this.blocks, blanksAfter: this.blanks };
  }

  private addRow(line: string): void {
    if (this.blanks > 0) this.closeTable();
    if (this.rows.length === 0) this.rowsBlanks = this.blanks;
    this.rows.push(rowOf(line, this.number));
    this.blanks = 0;
  }

  private addParagraph(text: string): void {
    this.closeTable();
    const at = { line: this.number, endLine: this.number };
    this.blocks.push({ type: 'paragraph', text, blanksBefore: this.blanks, at });
    this.blanks = 0;
  }

  private closeTable(): void {
    const [first, last] = [this.rows[0], this.rows.at(-1)];
    if (!first || !last) return;
    this.blocks.push({ type: 'table', rows: this.rows, blanksBefore: this.rowsBlanks, at: spanOf(first.at, last.at) });
    this.rows = [];
  }
}

/** Text as a tree: tab-separated lines are rows of tables, other lines paragraphs. */
export function readText(name: string, text: string): DocumentTree {
  const blocks = new TextBlocks();
  let start = 0;
  for (const end of text.matchAll(LINE_END)) {
    blocks.add(text.slice(start, end.index));
    start = end.index + end[0].length;
  }
  if (start < text.length) blocks.add(text.slice(start));
  return blocks.finish(name);
}
