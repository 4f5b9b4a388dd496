import type { Cell } from '../../../assessment/model/assessment';
import type { StyleName } from '../../layout/styles';
import type { CellPlan, Formula } from '../../port';
import { rowHeight, wrappedLines } from '../textSize';

/** Finds the row that a line was given. */
export type RowOf = (line: PaperLine) => number;

export interface PaperCell {
  readonly column: number;
  /** Last column where the cell spans several. */
  readonly to?: number;
  readonly value: Cell;
  readonly formula?: (row: number, rowOf: RowOf) => Formula;
  readonly style: StyleName;
}

/** A line of a printed sheet before it has a row. */
export interface PaperLine {
  /** In points. */
  readonly height: number;
  readonly cells: readonly PaperCell[];
}

/** A table with what stands above it on its first page and on those that follow. */
export interface PaperTable {
  readonly heading: PaperLine;
  readonly headingAgain: PaperLine;
  readonly head: PaperLine;
  readonly lines: readonly PaperLine[];
}

/** What begins on a page of its own. */
export interface PaperBlock {
  readonly lead: readonly PaperLine[];
  readonly tables: readonly PaperTable[];
}

export interface PlacedLine {
  readonly line: PaperLine;
  readonly row: number;
}

/** Lines that stay with the head of their table. */
const FIRST_LINES = 3;

const TEXT_SIZE = 12;
/** Characters of 12 points that fit a column of so many characters of the default font. */
const fitting = (width: number): number => Math.floor(width * 0.85);

/** Height of a line of printed text for the tallest of its cells, given as text and width of its column. */
export const lineHeight = (texts: readonly (readonly [text: string, width: number])[]): number =>
  rowHeight(Math.max(1, ...texts.map(([text, width]) => wrappedLines(text, fitting(width)))), TEXT_SIZE);

const total = (lines: readonly PaperLine[]): number => lines.reduce((sum, { height }) => sum + height, 0);

/**
 * Gives every line a row from `top` on and says after which rows a page ends; `room` is what a page holds, in points, `used`
 * what stands above on the first. No table begins with its head alone, and one that goes on has its head again.
 */
export function layOut(
  blocks: readonly PaperBlock[],
  { top, room, used }: { readonly top: number; readonly room: number; readonly used: number },
): { readonly placed: readonly PlacedLine[]; readonly breaksAfter: readonly number[] } {
  const placed: PlacedLine[] = [];
  const breaksAfter: number[] = [];
  let left = room - used;
  const put = (...lines: readonly PaperLine[]): void => {
    for (const line of lines) placed.push({ line, row: top + placed.length });
    left -= total(lines);
  };
  const turnPage = (): void => {
    breaksAfter.push(top + placed.length - 1);
    left = room;
  };
  blocks.forEach(({ lead, tables }, index) => {
    if (index > 0) turnPage();
    put(...lead);
    for (const { heading, headingAgain, head, lines } of tables) {
      if (total([heading, head, ...lines.slice(0, FIRST_LINES)]) > left) turnPage();
      put(heading, head);
      for (const line of lines) {
        if (line.height > left) {
          turnPage();
          put(headingAgain, head);
        }
        put(line);
      }
    }
  });
  return { placed, breaksAfter };
}

/** The cells of lines that have their rows. */
export function placedCells(placed: readonly PlacedLine[]): CellPlan[] {
  const rows = new Map(placed.map(({ line, row }) => [line, row]));
  const rowOf: RowOf = (line) => {
    const row = rows.get(line);
    if (row === undefined) throw new Error('A line that stands nowhere is asked for its row.');
    return row;
  };
  return placed.flatMap(({ line, row }) =>
    line.cells.flatMap(({ column, to = column, value, formula, style }): CellPlan[] => [
      { row, column, value, style, ...(formula === undefined ? {} : { formula: formula(row, rowOf) }) },
      ...Array.from({ length: to - column }, (_, index): CellPlan => ({
        row,
        column: column + 1 + index,
        value: null,
        style,
      })),
    ]),
  );
}
