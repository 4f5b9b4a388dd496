import type { Source } from '../../../assessment/model/breakdown';
import type { Atom, Block } from '../../read/documentTree';
import { spanOf } from '../../read/spanOf';
import type { PlacedCell } from '../sections';
import { joinLines, trimmed } from '../text';

interface PrintedCell extends PlacedCell {
  readonly atoms: readonly Atom[];
}

/** A row of a table, or a line of text between tables as a row of one cell. */
export interface PrintedLine {
  readonly isRow: boolean;
  readonly cells: readonly PrintedCell[];
  readonly blanksBefore: number;
  readonly at: Source;
}

function cellOf(atom: Atom): PrintedCell {
  const text = trimmed(atom.text);
  return { text, at: text === '' ? null : atom.at, rebuilt: false, atoms: text === '' ? [] : [atom] };
}

export function printedLines(blocks: readonly Block[]): PrintedLine[] {
  return blocks.flatMap((block): PrintedLine[] =>
    block.type === 'paragraph'
      ? [{ isRow: false, cells: [cellOf(block)], blanksBefore: block.blanksBefore, at: block.at }]
      : block.rows.map(({ cells, at }, index) => ({
          isRow: true,
          cells: cells.map(cellOf),
          blanksBefore: index === 0 ? block.blanksBefore : 0,
          at,
        })),
  );
}

/** Two lines as one row: the first cell of the second goes on in the last cell of the first. */
export function joinedLine(
  first: PrintedLine,
  second: PrintedLine,
): { readonly line: PrintedLine; readonly broken: string } {
  const [end, start] = [first.cells.at(-1), second.cells[0]];
  if (!end || !start) return { line: first, broken: '' };
  const text = joinLines(end.text, start.text);
  const at = end.at && start.at ? spanOf(end.at, start.at) : (end.at ?? start.at);
  const rebuilt = end.text !== '' && start.text !== '';
  const cell: PrintedCell = { text, at, rebuilt, atoms: [...end.atoms, ...start.atoms] };
  const cells = [...first.cells.slice(0, -1), cell, ...second.cells.slice(1)];
  return { line: { ...first, cells, at: spanOf(first.at, second.at) }, broken: text };
}
