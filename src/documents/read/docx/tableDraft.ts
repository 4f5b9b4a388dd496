import type { RawCell, RawRow, RawTable } from './rawBlocks';
import { Story } from './story';

interface CellDraft {
  span: number;
  vertical: RawCell['vertical'];
  horizontal: boolean;
  readonly story: Story;
}

interface RowDraft {
  before: number;
  /** A tracked deletion of the whole row. */
  deleted: boolean;
  readonly cells: RawCell[];
}

/** A table while it is read. */
export class TableDraft {
  readonly widths: number[] = [];
  row: RowDraft | null = null;
  cell: CellDraft | null = null;
  private readonly rows: RawRow[] = [];

  openRow(): void {
    this.row = { before: 0, deleted: false, cells: [] };
  }

  openCell(): Story {
    this.cell = { span: 1, vertical: null, horizontal: false, story: new Story(false) };
    return this.cell.story;
  }

  closeCell(): void {
    if (this.cell === null || this.row === null) return;
    const { story, ...properties } = this.cell;
    story.finish();
    this.row.cells.push({ ...properties, blocks: story.blocks });
    this.cell = null;
  }

  closeRow(): void {
    if (this.row !== null && !this.row.deleted) this.rows.push({ before: this.row.before, cells: this.row.cells });
    this.row = null;
  }

  close(): RawTable {
    return { type: 'table', widths: this.widths, rows: this.rows };
  }
}
