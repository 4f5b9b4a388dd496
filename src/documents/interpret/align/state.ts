import type { TextToken, Token } from './tokens';

/** What was done with one token. */
export type Step =
  | { readonly type: 'fill'; readonly token: Token; readonly column: number; readonly newRow: boolean }
  | { readonly type: 'join'; readonly token: TextToken; readonly column: number }
  | { readonly type: 'ignore'; readonly token: Token }
  | { readonly type: 'drop'; readonly token: TextToken };

interface Path {
  readonly step: Step;
  readonly before: Path | null;
}

/** One reading of the tokens so far. */
export interface State {
  readonly cost: number;
  /** The last column filled; the number of columns before the first row. */
  readonly column: number;
  /** Beginning and end of the last cell, for joins; '' after an empty cell. */
  readonly text: string;
  /** How little that cell looks like its column. */
  readonly likeness: number;
  /** The last line of that cell; null after an empty cell. */
  readonly last: TextToken | null;
  readonly unitNumber: number;
  readonly unitName: string;
  /** Number of the last task in its unit or part. */
  readonly task: number;
  /** The row began a unit and its task number is still to come. */
  readonly fresh: boolean;
  readonly dropping: boolean;
  readonly path: Path | null;
}

export const startState = (width: number): State => ({
  cost: 0,
  column: width,
  text: '',
  likeness: 0,
  last: null,
  unitNumber: 0,
  unitName: '',
  task: 0,
  fresh: false,
  dropping: false,
  path: null,
});

/** What a filled cell says about the place in the table. */
export interface Turn {
  readonly cost: number;
  readonly unitNumber?: number;
  readonly unitName?: string;
  readonly task?: number;
  readonly fresh?: boolean;
}

/** What one step changes; what it leaves out stays. */
export interface Change {
  readonly cost: number;
  readonly column?: number;
  readonly text?: string;
  readonly likeness?: number;
  readonly last?: TextToken | null;
  readonly unitName?: string;
  readonly turn?: Turn;
  readonly dropping: boolean;
}

const LARGEST = 10_000;
const MOST_COLUMNS = 64;

/** Readings with the same key have the same future; only the cheaper one is kept. */
export function keyOf(state: State, { column = state.column, turn, dropping }: Change): number {
  const unit = (turn?.unitNumber ?? state.unitNumber) % LARGEST;
  const task = (turn?.task ?? state.task) % LARGEST;
  const flags = ((turn?.fresh ?? state.fresh) ? 2 : 0) + (dropping ? 1 : 0);
  return ((unit * LARGEST + task) * MOST_COLUMNS + column) * 4 + flags;
}

/** Written out field by field: this runs for every reading of every cell. */
export const moved = (state: State, change: Change, step: Step): State => ({
  cost: change.cost,
  column: change.column ?? state.column,
  text: change.text ?? state.text,
  likeness: change.likeness ?? state.likeness,
  last: change.last === undefined ? state.last : change.last,
  unitNumber: change.turn?.unitNumber ?? state.unitNumber,
  unitName: change.turn?.unitName ?? change.unitName ?? state.unitName,
  task: change.turn?.task ?? state.task,
  fresh: change.turn?.fresh ?? state.fresh,
  dropping: change.dropping,
  path: { step, before: state.path },
});

export function stepsTo(state: State | null): Step[] {
  const steps: Step[] = [];
  for (let path = state?.path ?? null; path; path = path.before) steps.push(path.step);
  return steps.reverse();
}
