/** The body of a Word document as it is stored: paragraphs and tables, with merged cells still marked as in the file. */
export type RawBlock = RawParagraph | RawTable;

export interface RawParagraph {
  readonly type: 'paragraph';
  /** Line breaks are \n; the label of an automatic number comes first. */
  readonly text: string;
  /** In a text box: it has no place of its own in the order of paragraphs. */
  readonly boxed: boolean;
}

export interface RawTable {
  readonly type: 'table';
  /** Widths of the columns of the grid, in twentieths of a point; [] when not given. */
  readonly widths: readonly number[];
  readonly rows: readonly RawRow[];
}

export interface RawRow {
  /** Columns of the grid left free before the first cell. */
  readonly before: number;
  readonly cells: readonly RawCell[];
}

export interface RawCell {
  readonly span: number;
  readonly vertical: 'restart' | 'continue' | null;
  /** Continues the cell to its left (the old way of merging). */
  readonly horizontal: boolean;
  readonly blocks: readonly RawBlock[];
}
