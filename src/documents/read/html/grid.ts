import { type Flow, flattened, type GridCell } from './flow';

export interface PageCell {
  readonly flow: Flow;
  readonly colspan: number;
  /** 0: down to the end of its group of rows. */
  readonly rowspan: number;
}

export interface PageRow {
  readonly cells: readonly PageCell[];
  /** thead, tbody and tfoot are groups; merged cells end with theirs. */
  readonly group: number;
}

interface Cover {
  readonly anchor: GridCell;
  rowsLeft: number;
}

const MOST_COLUMNS = 1000;
/** A cell alone in its row may stretch a little over the table, not a hundred thousand columns. */
const SURPLUS = 50;

/** The lines of one cell, those of a table inside it row by row. */
export function cellText(flow: Flow): string {
  const lines: string[] = [];
  for (const item of flattened(flow.items, true)) {
    if (item.kind === 'line') lines.push(item.text);
    else for (const row of item.rows) lines.push(row.map(({ text }) => text).join(' '));
  }
  return lines.join('\n');
}

const spanned = ({ cells }: PageRow): number => cells.reduce((sum, { colspan }) => sum + colspan, 0);

class Grid {
  readonly rows: GridCell[][] = [];
  private covers: (Cover | undefined)[] = [];
  private row: GridCell[] = [];
  private group = -1;

  /** `room`: covered cells that may still be made, so that a small page cannot make a huge grid. */
  constructor(
    private readonly widest: number,
    private room: number,
  ) {}

  add({ cells, group }: PageRow): void {
    if (group !== this.group) this.covers = [];
    this.group = group;
    this.row = [];
    for (const cell of cells) {
      this.fillCovered();
      this.place(cell);
    }
    this.fillToTheEnd();
    this.rows.push(this.row);
  }

  private fillCovered(): boolean {
    let any = false;
    for (let cover = this.coverAt(this.row.length); cover; cover = this.coverAt(this.row.length)) {
      cover.rowsLeft -= 1;
      this.row.push({ text: '', merged: { from: 'above', anchor: cover.anchor } });
      this.room -= 1;
      any = true;
    }
    return any;
  }

  private coverAt(column: number): Cover | undefined {
    const cover = this.covers[column];
    return cover && cover.rowsLeft > 0 && this.room > 0 ? cover : undefined;
  }

  private place({ flow, colspan, rowspan }: PageCell): void {
    const anchor: GridCell = { text: cellText(flow) };
    const rowsLeft = rowspan === 0 ? Infinity : rowspan - 1;
    const width = Math.min(colspan, MOST_COLUMNS, this.widest);
    for (let column = 0; column < width; column += 1) {
      const at = this.row.length;
      if (column > 0 && (this.coverAt(at) || this.room <= 0)) break;
      this.row.push(column === 0 ? anchor : { text: '', merged: { from: 'left', anchor } });
      if (column > 0) this.room -= 1;
      if (rowsLeft > 0 || this.covers[at]) this.covers[at] = { anchor, rowsLeft };
    }
  }

  /** Cells merged from above behind the last cell of the row. */
  private fillToTheEnd(): void {
    while (this.covers.length > 0 && !this.coverAt(this.covers.length - 1)) this.covers.pop();
    while (this.row.length < this.covers.length) if (!this.fillCovered()) this.row.push({ text: '' });
  }
}

/** Rows of cells with spans → one cell per column; rows keep their own lengths where the page leaves cells out. */
export function gridOf(rows: readonly PageRow[]): GridCell[][] {
  const widest = rows.reduce((most, row) => (row.cells.length > 1 ? Math.max(most, spanned(row)) : most), SURPLUS);
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  const grid = new Grid(widest, 100_000 + 20 * cells);
  for (const row of rows) grid.add(row);
  return grid.rows;
}
