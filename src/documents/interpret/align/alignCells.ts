import type { Column } from '../header';
import { joinLines, tidy } from '../text';
import { type Likeness, likenessOf } from './likeness';
import { RowShape } from './rowShape';
import { emptyTurn, turnOf } from './sequence';
import type { CellSpacing } from './spacing';
import { type Change, keyOf, moved, startState, type State, type Step, stepsTo } from './state';
import { shortened, type TextToken, type Token } from './tokens';

const BEAM = 10;
const PRUNE = 12;

const IGNORE_IN_ROW = 3;
const IGNORE_BETWEEN_ROWS = 1;

class Aligner {
  private readonly shape: RowShape;
  private states: State[];
  private next = new Map<number, State>();
  private bound = Infinity;
  private readonly known = new Map<string, Likeness>();

  constructor(
    private readonly columns: readonly Column[],
    private readonly spacing: CellSpacing,
  ) {
    this.shape = new RowShape(columns, spacing);
    this.states = [startState(columns.length)];
  }

  take(token: Token): void {
    this.known.clear();
    this.next = new Map();
    this.bound = Infinity;
    for (const state of this.states) {
      this.fill(state, token);
      if (token.type === 'empty') this.ignore(state, token);
      else {
        this.join(state, token);
        this.drop(state, token);
      }
    }
    this.states = [...this.next.values()]
      .filter(({ cost }) => cost <= this.bound + PRUNE)
      .sort((a, b) => a.cost - b.cost)
      .slice(0, BEAM);
  }

  best(): { readonly state: State | null; readonly cost: number } {
    let best: { readonly state: State | null; readonly cost: number } = { state: null, cost: Infinity };
    for (const state of this.states) {
      const cost = state.cost + this.shape.ended(state.column);
      if (cost < best.cost) best = { state, cost };
    }
    return best;
  }

  /** Keeps a reading unless it is hopeless or a better one is known. */
  private offer(state: State, change: Change, step: Step): void {
    const { cost } = change;
    if (cost > this.bound + PRUNE) return;
    if (cost < this.bound) this.bound = cost;
    const key = keyOf(state, change);
    const rival = this.next.get(key);
    if (!rival || cost < rival.cost) this.next.set(key, moved(state, change, step));
  }

  private ignore(state: State, token: Token): void {
    const betweenRows = state.column >= this.shape.width - 1;
    const cost = state.cost + (betweenRows ? IGNORE_BETWEEN_ROWS : IGNORE_IN_ROW);
    this.offer(state, { cost, dropping: state.dropping }, { type: 'ignore', token });
  }

  private drop(state: State, token: TextToken): void {
    const cost = state.cost + (state.dropping ? this.spacing.dropNext : this.spacing.drop);
    this.offer(state, { cost, dropping: true }, { type: 'drop', token });
  }

  private join(state: State, token: TextToken): void {
    const column = this.columns[state.column];
    if (!column || state.dropping || state.text === '' || column.field === 'number' || column.field === 'unitNumber')
      return;
    const least = state.cost + this.spacing.join(state, column.field, token) - state.likeness;
    if (least > this.bound + PRUNE) return;
    const text = shortened(joinLines(state.text, token.text));
    const likeness = this.likeness(text)(column.field);
    const unitName = column.grouping ? tidy(text) : state.unitName;
    const change = { cost: least + likeness, text, likeness, last: token, unitName, dropping: false };
    this.offer(state, change, { type: 'join', token, column: state.column });
  }

  private fill(state: State, token: Token): void {
    const { width, requirement } = this.shape;
    const isFirst = state.column >= width;
    const cost = state.cost + (token.type === 'text' ? this.spacing.leave(state, token) : 0);
    for (let column = state.column + 1; column < width; column += 1)
      this.fillAt(state, token, column, false, cost + this.shape.skipped(state.column, column));
    const rest = cost + this.shape.brokenOff(state.column);
    const last = token.type === 'empty' ? 0 : requirement;
    for (let column = 0; column <= last; column += 1)
      this.fillAt(state, token, column, true, rest + this.shape.begun(column, isFirst));
  }

  private fillAt(state: State, token: Token, column: number, newRow: boolean, before: number): void {
    const target = this.columns[column];
    if (!target || before > this.bound + PRUNE) return;
    const isText = token.type === 'text';
    const likeness = isText ? token.likeness(target.field) : 0;
    const cost = before + likeness + (isText ? this.spacing.enter(column, token) : 0);
    if (cost > this.bound + PRUNE) return;
    const turn = isText
      ? turnOf(state, token, target, newRow, this.shape.isNumbered)
      : emptyTurn(state, target, newRow);
    const cell = { column, text: isText ? token.head : '', likeness, last: isText ? token : null };
    const change = { cost: cost + turn.cost, ...cell, turn, dropping: false };
    this.offer(state, change, { type: 'fill', token, column, newRow });
  }

  private likeness(text: string): Likeness {
    const known = this.known.get(text) ?? likenessOf(text);
    this.known.set(text, known);
    return known;
  }
}

function aligned(
  tokens: Iterable<Token>,
  columns: readonly Column[],
  spacing: CellSpacing,
): ReturnType<Aligner['best']> {
  const aligner = new Aligner(columns, spacing);
  for (const token of tokens) aligner.take(token);
  return aligner.best();
}

/**
 * Finds the likeliest table behind a stream of cells: a beam search that keeps the column, the unit and the task number
 * in view. The work per token is constant, so a document costs time in proportion to its length.
 */
export const alignCells = (tokens: Iterable<Token>, columns: readonly Column[], spacing: CellSpacing): Step[] =>
  stepsTo(aligned(tokens, columns, spacing).state);

/** How badly cells fit columns: 0 for a perfect table. */
export const alignmentCost = (tokens: Iterable<Token>, columns: readonly Column[], spacing: CellSpacing): number =>
  aligned(tokens, columns, spacing).cost;
