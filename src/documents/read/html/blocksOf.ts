import type { Source } from '../../../assessment/model/breakdown';
import type { Block, Cell, Row } from '../documentTree';
import { type DataTable, type FlowItem, flattened, type GridCell } from './flow';

function rowOf(cells: readonly GridCell[], at: Source, made: Map<GridCell, Cell>): Row {
  return {
    at,
    cells: cells.map((cell) => {
      const anchor = cell.merged && made.get(cell.merged.anchor);
      const done: Cell = {
        type: 'cell',
        text: cell.text,
        at,
        ...(cell.merged && anchor ? { merged: { from: cell.merged.from, anchor } } : {}),
      };
      made.set(cell, done);
      return done;
    }),
  };
}

function tableOf({ rows, blanks }: DataTable, table: number, place: Source | undefined): Block {
  const made = new Map<GridCell, Cell>();
  return {
    type: 'table',
    rows: rows.map((cells, index) => rowOf(cells, place ?? { table, row: index + 1 }, made)),
    blanksBefore: blanks,
    at: place ?? { table, row: 1 },
  };
}

/** Paragraphs and tables, each counted from 1; or all at one place of a larger text. */
export function blocksOf(items: readonly FlowItem[], place?: Source): Block[] {
  const blocks: Block[] = [];
  let tables = 0;
  let lines = 0;
  for (const item of flattened(items, false)) {
    if (item.kind === 'table') {
      tables += 1;
      blocks.push(tableOf(item, tables, place));
      continue;
    }
    lines += 1;
    blocks.push({
      type: 'paragraph',
      text: item.text,
      blanksBefore: item.blanks,
      at: place ?? { line: lines, endLine: lines },
    });
  }
  return blocks;
}
