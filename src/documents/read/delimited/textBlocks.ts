import type { Block, Row } from '../documentTree';
import { spanOf } from '../spanOf';
import type { Field, Lines, TextRecord } from './records';

const cellOf = ({ text, at }: Field) => ({ type: 'cell', text, at }) as const;

/** Collects blocks of a text line by line; blank lines and paragraphs end a table. */
export class TextBlocks {
  readonly blocks: Block[] = [];
  private rows: Row[] = [];
  private rowsBlanks = 0;
  private blanks = 0;

  addBlank(lines = 1): void {
    this.blanks += lines;
  }

  addRow({ fields, at }: Pick<TextRecord, 'fields' | 'at'>): void {
    if (this.blanks > 0) this.closeTable();
    if (this.rows.length === 0) this.rowsBlanks = this.blanks;
    this.rows.push({ cells: fields.map(cellOf), at });
    this.blanks = 0;
  }

  addParagraph(text: string, at: Lines): void {
    this.closeTable();
    this.blocks.push({ type: 'paragraph', text, blanksBefore: this.blanks, at });
    this.blanks = 0;
  }

  addBlocks(blocks: readonly Block[]): void {
    this.closeTable();
    for (const block of blocks) {
      this.blocks.push({ ...block, blanksBefore: block.blanksBefore + this.blanks });
      this.blanks = 0;
    }
  }

  /** Blank lines at the end. */
  finish(): number {
    this.closeTable();
    return this.blanks;
  }

  private closeTable(): void {
    const [first, last] = [this.rows[0], this.rows.at(-1)];
    if (!first || !last) return;
    this.blocks.push({ type: 'table', rows: this.rows, blanksBefore: this.rowsBlanks, at: spanOf(first.at, last.at) });
    this.rows = [];
  }
}
