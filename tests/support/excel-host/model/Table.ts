import { lastRow, type Area } from './area';
import type { Sheet } from './Sheet';

export interface TableColumn {
  readonly id: number;
  name: string;
}

export class Table {
  style = 'TableStyleMedium2';
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  /** Words shown per column (from 0); other rows are hidden. */
  filters = new Map<number, readonly string[]>();

  constructor(
    readonly id: string,
    public name: string,
    readonly sheet: Sheet,
    /** With the row of headers. */
    public area: Area,
    public columns: TableColumn[],
  ) {}

  get body(): Area {
    return { ...this.area, row: this.area.row + 1, rows: this.area.rows - 1 };
  }

  get header(): Area {
    return { ...this.area, rows: 1 };
  }

  isLastRow(row: number): boolean {
    return row === lastRow(this.area);
  }
}
