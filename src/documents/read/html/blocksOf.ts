import type { Block, Cell, Row } from '../documentTree';
import { type DataTable, type FlowItem, flattened, type GridCell } from './flow';

function rowOf(cells: readonly GridCell[], at: Row['at'], made: Map<GridCell, Cell>): Row {
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

function tableOf({ rows, blanks }: DataTable, table: number): Block {
  const made = new Map<GridCell, Cell>();
  return {
    type: 'table',
    rows: rows.map((cells, index) => rowOf(cells, { table, row: index + 1 }, made)),
    blanksBefore: blanks,
    at: { table, row: 1 },
  };
}

/** Paragraphs and tables, each counted from 1. */
export function blocksOf(items: readonly FlowItem[]): Block[] {
  const blocks: Block[] = [];
  let tables = 0;
  let lines = 0;
  for (const item of flattened(items, false)) {
    if (item.kind === 'table') {
      tables += 1;
      blocks.push(tableOf(item, tables));
      continue;
    }
    lines += 1;
    blocks.push({
      type: 'paragraph',
      text: item.text,
      blanksBefore: item.blanks,
      at: { line: lines, endLine: lines },
    });
  }
  return blocks;
}
