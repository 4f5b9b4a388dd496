import type { Source } from '../../../../assessment/model/breakdown';
import type { Atom, Block, Cell } from '../../../read/documentTree';
import { spanOf } from '../../../read/spanOf';
import type { PlacedCell } from '../../sections';
import { joinLines, trimmed } from '../../text';

export interface GridCell extends PlacedCell {
  readonly atoms: readonly Atom[];
  /** Covered by a merged cell that began in a row above, or further left in this row. */
  readonly covered: 'above' | 'left' | null;
  readonly anchor: Cell | null;
}

/** A row of a table, or a line of text between tables as a row of one cell. */
export interface GridLine {
  readonly isRow: boolean;
  /** Index of its block in the tree. */
  readonly block: number;
  /** First row of its table. */
  readonly opensTable: boolean;
  readonly cells: readonly GridCell[];
  readonly blanksBefore: number;
  readonly at: Source;
}

function ownCell(atom: Atom): GridCell {
  const text = trimmed(atom.text);
  const anchor = atom.type === 'cell' ? atom : null;
  const found = text === '' ? { at: null, atoms: [] } : { at: atom.at, atoms: [atom] };
  return { text, rebuilt: false, covered: null, anchor, ...found };
}

/** The text of a merged cell stands in every row it covers; further columns of a row stay empty. */
function cellOf(cell: Cell, left: GridCell | undefined): GridCell {
  const { merged } = cell;
  if (!merged) return ownCell(cell);
  const { anchor } = merged;
  const covered = merged.from === 'left' || left?.anchor === anchor ? 'left' : 'above';
  const own = ownCell(cell);
  if (own.text !== '') return { ...own, covered: null };
  const text = covered === 'above' ? trimmed(anchor.text) : '';
  return {
    text,
    at: null,
    rebuilt: false,
    atoms: [],
    covered,
    anchor,
    ...(covered === 'above' ? { merged: true } : {}),
  };
}

function cellsOf(cells: readonly Cell[]): GridCell[] {
  const found: GridCell[] = [];
  for (const cell of cells) found.push(cellOf(cell, found.at(-1)));
  return found;
}

export const gridLines = (blocks: readonly Block[]): GridLine[] =>
  blocks.flatMap((block, position): GridLine[] =>
    block.type === 'paragraph'
      ? [
          {
            isRow: false,
            block: position,
            opensTable: false,
            cells: [ownCell(block)],
            blanksBefore: block.blanksBefore,
            at: block.at,
          },
        ]
      : block.rows.map(({ cells, at }, index) => ({
          isRow: true,
          block: position,
          opensTable: index === 0,
          cells: cellsOf(cells),
          blanksBefore: index === 0 ? block.blanksBefore : 0,
          at,
        })),
  );

/** Cells with a text that begins in this row. */
export const ownCells = ({ cells }: GridLine): GridCell[] => cells.filter(({ atoms }) => atoms.length > 0);

export const lineText = (line: GridLine): string =>
  ownCells(line)
    .map(({ text }) => text)
    .join('');

/** Two lines as one row: the first cell of the second goes on in the last cell of the first. */
export function joinedLine(first: GridLine, second: GridLine): { readonly line: GridLine; readonly broken: string } {
  const [end, start] = [first.cells.at(-1), second.cells[0]];
  if (!end || !start) return { line: first, broken: '' };
  const text = joinLines(end.text, start.text);
  const at = end.at && start.at ? spanOf(end.at, start.at) : (end.at ?? start.at);
  const rebuilt = end.text !== '' && start.text !== '';
  const cell: GridCell = { ...end, text, at, rebuilt, atoms: [...end.atoms, ...start.atoms] };
  const cells = [...first.cells.slice(0, -1), cell, ...second.cells.slice(1)];
  return { line: { ...first, cells, at: spanOf(first.at, second.at) }, broken: text };
}
