import type { Source } from '../../../assessment/model/breakdown';
import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import type { Cell, Merged, Row } from '../documentTree';
import { columnsOf, type Edges } from './columns';
import type { RawCell, RawRow, RawTable } from './rawBlocks';
import { textOf } from './textOf';

interface Grid {
  readonly rows: readonly Row[];
  readonly issues: readonly Issue<DocumentIssueCode>[];
}

function edgesOf({ before, cells }: RawRow): Edges {
  const edges = [before];
  for (const { span } of cells) edges.push((edges.at(-1) ?? 0) + span);
  return edges;
}

const EXCERPT = 40;

/** Fills the grid row by row; remembers which merged cells reach into the next row. */
class GridRows {
  readonly issues: Issue<DocumentIssueCode>[] = [];
  private open = new Map<number, Cell>();

  row(raw: RawRow, columns: Edges, at: Source): Row {
    const cells: Cell[] = [];
    const open = new Map<number, Cell>();
    const first = columns[0] ?? 0;
    while (cells.length < first) cells.push({ type: 'cell', text: '', at });
    let left: Cell | null = null;
    for (const [index, cell] of raw.cells.entries()) {
      const start = cells.length;
      const end = columns[index + 1] ?? start;
      const above = cell.vertical === 'continue' ? (this.open.get(start) ?? null) : null;
      const merged: Merged | null = above
        ? { from: 'above', anchor: above }
        : cell.horizontal && left
          ? { from: 'left', anchor: left }
          : null;
      const anchor: Cell = merged?.anchor ?? { type: 'cell', text: textOf(cell.blocks), at };
      if (merged) this.reportCovered(cell, anchor, at, start);
      const covered: Cell = { type: 'cell', text: '', at, merged: merged ?? { from: 'left', anchor } };
      cells.push(merged ? covered : anchor);
      while (cells.length < end) cells.push({ ...covered });
      if (cell.vertical !== null) open.set(start, anchor);
      left = anchor;
    }
    this.open = open;
    return { cells, at };
  }

  /** Word does not show what stands in a covered cell. */
  private reportCovered({ blocks }: RawCell, anchor: Cell, at: Source, column: number): void {
    const text = textOf(blocks);
    if (text.trim() === '' || text === anchor.text) return;
    const place = { ...at, column: column + 1 };
    this.issues.push(documentIssue('coveredText', place, { text: text.slice(0, EXCERPT) }));
  }
}

/** A stored table as a grid: one cell per column, covered cells where a merged cell stretches. */
export function tableGrid({ rows, widths }: RawTable, table: number): Grid {
  const columns = columnsOf(rows.map(edgesOf), widths);
  const grid = new GridRows();
  const made = rows.map((row, index) => grid.row(row, columns[index] ?? [], { table, row: index + 1 }));
  return { rows: made, issues: grid.issues };
}
