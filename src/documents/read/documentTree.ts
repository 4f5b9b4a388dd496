import type { Source } from '../../assessment/model/breakdown';

/** A document as plain data: what it looks like, with no idea of what it means. */
export interface DocumentTree {
  readonly format: 'text';
  readonly name: string;
  readonly blocks: readonly Block[];
  /** Blank lines after the last block: they may be empty cells. */
  readonly blanksAfter: number;
}

export type Block = Paragraph | Table;

/** One line of text, outer white space and all. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: string;
  readonly blanksBefore: number;
  readonly at: Source;
}

interface Table {
  readonly type: 'table';
  readonly rows: readonly Row[];
  readonly blanksBefore: number;
  readonly at: Source;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly at: Source;
}

interface Cell {
  readonly type: 'cell';
  readonly text: string;
  readonly at: Source;
}

/** The smallest piece that is used or reported: a line outside tables, a cell inside. */
export type Atom = Paragraph | Cell;
