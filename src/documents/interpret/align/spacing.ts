import type { Field } from '../header';
import { joinDoubt } from './joinDoubt';
import { MISSING } from './likeness';
import type { State } from './state';
import type { TextToken } from './tokens';

/** What the way in which a document keeps its cells apart says about one line. */
export interface CellSpacing {
  /** What it costs when the text shows no cell at all for a column. */
  readonly missing: Readonly<Record<Field, number>>;
  /** What a row costs that begins with the requirement. */
  readonly continuedRow: number;
  /** What it costs to leave a line out, and one more after it. */
  readonly drop: number;
  readonly dropNext: number;
  /** What it costs that a line goes on with the cell of the line before. */
  join(state: State, field: Field, token: TextToken): number;
  /** What it costs that the cell of the line before ends before a line. */
  leave(state: State, token: TextToken): number;
  /** What it costs that a line begins a cell of a column. */
  enter(column: number, token: TextToken): number;
}

const JOIN_APART = 6;
const SPLIT_DIRECT = 5;

/** Cells apart by a blank line: lines that follow each other directly are one cell. */
export const SPACED: CellSpacing = {
  missing: MISSING,
  continuedRow: 10,
  drop: 11,
  dropNext: 3,
  join: (state, field, { blanksBefore, text }) =>
    blanksBefore === 0 ? 0 : JOIN_APART + joinDoubt(field, state.text, text, state.likeness),
  leave: (state, { blanksBefore }) => (blanksBefore === 0 && state.path ? SPLIT_DIRECT : 0),
  enter: () => 0,
};
