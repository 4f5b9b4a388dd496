import type { Block, Cell, DocumentTree, Row } from '../../../src/documents/read/documentTree';

function cellOf(text: string, at: Row['at'], left: Cell | undefined, above: Cell | undefined): Cell {
  const anchorOf = (cell: Cell | undefined): Cell | undefined => cell?.merged?.anchor ?? cell;
  const anchor = text === '<' ? anchorOf(left) : text === '^' ? anchorOf(above) : undefined;
  if (!anchor) return { type: 'cell', text: text.replaceAll('⏎', '\n'), at };
  const from = text === '^' || left?.merged?.from === 'above' ? 'above' : 'left';
  return { type: 'cell', text: '', at, merged: { from, anchor } };
}

function tableOf(lines: readonly string[], table: number): Block {
  const rows: Row[] = [];
  lines.forEach((line, index) => {
    const at = { table, row: index + 1 };
    const cells: Cell[] = [];
    line.split('|').forEach((text, column) => {
      cells.push(cellOf(text.trim(), at, cells.at(-1), rows.at(-1)?.cells[column]));
    });
    rows.push({ cells, at });
  });
  return { type: 'table', rows, blanksBefore: 0, at: { table, row: 1 } };
}

/**
 * A document in a small notation: lines with | are rows of a table, other lines paragraphs, an empty line parts two
 * tables. ^ belongs to the cell above, < to the cell on the left, ⏎ is a line break in a cell.
 */
export function treeOf(text: string): DocumentTree {
  const blocks: Block[] = [];
  let rows: string[] = [];
  let tables = 0;
  const close = (): void => {
    if (rows.length === 0) return;
    tables += 1;
    blocks.push(tableOf(rows, tables));
    rows = [];
  };
  text.split('\n').forEach((line, index) => {
    if (line.includes('|')) {
      rows.push(line);
      return;
    }
    close();
    const at = { line: index + 1, endLine: index + 1 };
    if (line.trim() !== '') blocks.push({ type: 'paragraph', text: line, blanksBefore: 0, at });
  });
  close();
  return { format: 'html', name: 'test.html', blocks, blanksAfter: 0 };
}
