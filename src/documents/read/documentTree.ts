import type { Source } from '../../assessment/model/breakdown';

export type DocumentFormat = 'text' | 'csv' | 'markdown' | 'html' | 'docx' | 'xlsx';

/** A document as plain data: what it looks like, with no idea of what it means. */
export interface DocumentTree {
  readonly format: DocumentFormat;
  readonly name: string;
  readonly blocks: readonly Block[];
  /** Blank lines after the last block: they may be empty cells. */
  readonly blanksAfter: number;
}

export type Block = Paragraph | Table;

/** One line of text, outer white space and all. Where a format has no lines, `line` counts paragraphs from 1. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: string;
  readonly blanksBefore: number;
  readonly at: Source;
}

export interface Table {
  readonly type: 'table';
  readonly rows: readonly Row[];
  readonly blanksBefore: number;
  readonly at: Source;
}

/** One cell per column of the grid: a merged cell leaves covered cells in the places it stretches over. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly at: Source;
}

export interface Cell {
  readonly type: 'cell';
  /** Lines of one cell are apart by \n; '' for a covered cell. */
  readonly text: string;
  readonly at: Source;
  /** The document itself shows that this place belongs to a merged cell. */
  readonly merged?: Merged;
}

export interface Merged {
  /** above: the merged cell began in a row above; left: in this row. */
  readonly from: 'above' | 'left';
  readonly anchor: Cell;
}

/** The smallest piece that is used or reported: a line outside tables, a cell inside. */
export type Atom = Paragraph | Cell;
