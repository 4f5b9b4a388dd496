import type { Flow } from './flow';
import type { PageCell, PageRow } from './grid';

type Section = 'thead' | 'tbody' | 'tfoot';

interface OpenRow extends PageRow {
  readonly cells: PageCell[];
}

const MOST_ROWS = 1_000_000;

/** A number of an attribute, as a browser reads it: the digits at its start. */
function span(value: string | undefined, least: number, most: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return number >= least ? Math.min(number, most) : 1;
}

/** A table while the page is read. */
export class PageTable {
  readonly caption: Flow[] = [];
  private readonly sections: Readonly<Record<Section, OpenRow[]>> = { thead: [], tbody: [], tfoot: [] };
  private section: Section = 'tbody';
  private group = 0;

  constructor(readonly blanks: number) {}

  /** The head is shown first and the foot last, wherever they stand. */
  get rows(): readonly PageRow[] {
    return [...this.sections.thead, ...this.sections.tbody, ...this.sections.tfoot];
  }

  startSection(name: string): void {
    this.section = name === 'thead' || name === 'tfoot' ? name : 'tbody';
    this.group += 1;
  }

  endSection(): void {
    this.section = 'tbody';
    this.group += 1;
  }

  startRow(): void {
    this.sections[this.section].push({ cells: [], group: this.group });
  }

  addCell(flow: Flow, colspan: string | undefined, rowspan: string | undefined): void {
    this.sections[this.section]
      .at(-1)
      ?.cells.push({ flow, colspan: span(colspan, 1, 100_000), rowspan: span(rowspan, 0, MOST_ROWS) });
  }
}
