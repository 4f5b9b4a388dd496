import type { Area, CellPlan, ChartPlan, ConditionalFormatPlan } from '../../port';

/** A row of a printed table; its cells follow from the row it comes to stand in. */
type PaperLine = (row: number) => readonly CellPlan[];

export interface PaperTable {
  /** Stands above the head on every page the table goes over. */
  readonly title: PaperLine;
  readonly head: PaperLine;
  readonly headHeight: number;
  readonly lines: readonly PaperLine[];
  readonly lineHeight: number;
  /** Lines after the others, not parted from the last of them. */
  readonly tail?: readonly PaperLine[];
  /** Room for so many lines more is kept on every page. */
  readonly spare?: number;
}

const TITLE_HEIGHT = 30;
const GAP = 14;

/** Lays a printed sheet out from the top, block by block, and says where its pages end. */
export class Paper {
  readonly cells: CellPlan[] = [];
  readonly merges: Area[] = [];
  readonly charts: ChartPlan[] = [];
  readonly conditionalFormats: ConditionalFormatPlan[] = [];
  readonly rowHeights = new Map<number, number>();
  readonly breaksAfter: number[] = [];
  private row = 0;
  private used = 0;
  private isPageDue = false;

  /** `pageHeight` in points, at the scale at which the sheet is printed. */
  constructor(readonly pageHeight: number) {}

  get lastRow(): number {
    return this.row;
  }

  /** Points left on this page. */
  get room(): number {
    return this.isPageDue ? this.pageHeight : this.pageHeight - this.used;
  }

  /** What comes next stands on a new page. */
  newPage(): void {
    this.isPageDue = this.used > 0;
  }

  /** Takes up one more row. */
  line(height: number, cells: PaperLine = () => []): number {
    if (this.isPageDue) {
      this.breaksAfter.push(this.row);
      this.isPageDue = false;
      this.used = 0;
    }
    this.row += 1;
    this.used += height;
    this.rowHeights.set(this.row, height);
    this.cells.push(...cells(this.row));
    return this.row;
  }

  /** Begins a page where less is left, else keeps a distance to what stands above. */
  private need(height: number): void {
    if (this.room < height + GAP) this.newPage();
    else if (this.used > 0 && !this.isPageDue) this.line(GAP);
  }

  /** Lays a table out over as many pages as it takes, about as many lines on each; the rows of its lines by page. */
  table({ title, head, headHeight, lines, lineHeight, tail = [], spare = tail.length }: PaperTable): number[][] {
    const top = TITLE_HEIGHT + headHeight;
    const onePage = Math.max(1, Math.floor((this.pageHeight - top) / lineHeight) - spare);
    const pages = Math.max(1, Math.ceil(lines.length / onePage));
    const size = Math.ceil(lines.length / pages);
    if (pages > 1) this.newPage();
    else this.need(top + (lines.length + tail.length) * lineHeight);
    const rows = Array.from({ length: pages }, (_, page) => {
      if (page > 0) this.newPage();
      this.line(TITLE_HEIGHT, title);
      this.line(headHeight, head);
      return lines.slice(page * size, (page + 1) * size).map((line) => this.line(lineHeight, line));
    });
    for (const line of tail) this.line(lineHeight, line);
    return rows;
  }

  /** Keeps a space of about `height` points free for charts; its rows. */
  space(height: number, rowHeight: number): { readonly top: number; readonly bottom: number } {
    const rows = Math.max(1, Math.floor(height / rowHeight));
    const [top] = Array.from({ length: rows }, () => this.line(rowHeight));
    return { top: top ?? this.row, bottom: this.row };
  }
}
