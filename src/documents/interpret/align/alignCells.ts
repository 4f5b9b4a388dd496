import type { Column } from '../header';
import { joinLines, tidy } from '../text';
import { EMPTY, likenessOf, MISSING } from './likeness';
import type { TextToken, Token } from './tokens';

/** What was done with one token. A `fill` at or before the last column, or one with `newRow`, begins a row. */
export type Step =
  | { readonly type: 'fill'; readonly token: Token; readonly column: number; readonly newRow: boolean }
  | { readonly type: 'join'; readonly token: TextToken; readonly column: number }
  | { readonly type: 'ignore'; readonly token: Token }
  | { readonly type: 'drop'; readonly token: TextToken };

interface Path {
  readonly step: Step;
  readonly before: Path | null;
}

interface State {
  readonly cost: number;
  /** The last column filled; the number of columns before the first row. */
  readonly column: number;
  /** Text of the last cell, for joins. */
  readonly text: string;
  readonly unitNumber: number;
  readonly unitName: string;
  /** Number of the last task in its unit or part. */
  readonly task: number;
  /** The row began a unit and its task number is still to come. */
  readonly fresh: boolean;
  readonly dropping: boolean;
  readonly path: Path | null;
}

const BEAM = 24;
const PRUNE = 28;

const COST = {
  joinDirect: 0,
  joinApart: 6,
  splitDirect: 5,
  ignoreInRow: 3,
  ignoreBetweenRows: 1,
  drop: 11,
  dropNext: 3,
  leadSkip: 0.2,
  unitWithoutNumber: 6,
  unitRepeated: 0.5,
  continuedRow: 9,
  outOfSequence: 5,
  restart: 6,
  endMissing: 2,
} as const;

/** Shortest text that is likelier a whole line of a wide column than a fragment of a narrow one. */
const WIDE = 25;
/** A joined heading of a task longer than this is likelier part of the requirement. */
const LONG_ITEM = 40;

const KEPT = 120;

/** Beginning and end of a text are enough to judge it, and keep the work per line constant. */
const shortened = (text: string): string => (text.length > 2 * KEPT ? text.slice(0, KEPT) + text.slice(-KEPT) : text);

class Aligner {
  private states: State[];
  private readonly known = new Map<string, ReturnType<typeof likenessOf>>();
  private readonly requirement: number;
  private readonly number: number;
  private readonly grouping: number;

  constructor(private readonly columns: readonly Column[]) {
    this.requirement = columns.findIndex(({ field }) => field === 'requirement');
    this.number = columns.findIndex(({ field }) => field === 'number');
    this.grouping = columns.filter(({ grouping }) => grouping).length;
    this.states = [
      {
        cost: 0,
        column: columns.length,
        text: '',
        unitNumber: 0,
        unitName: '',
        task: 0,
        fresh: false,
        dropping: false,
        path: null,
      },
    ];
  }

  take(token: Token): void {
    this.known.clear();
    const best = new Map<string, State>();
    for (const state of this.states) {
      for (const next of token.type === 'empty' ? this.afterEmpty(state, token) : this.afterText(state, token)) {
        const key = `${next.column}/${next.unitNumber}/${next.task}/${next.fresh}/${next.dropping}`;
        const rival = best.get(key);
        if (!rival || next.cost < rival.cost) best.set(key, next);
      }
    }
    const sorted = [...best.values()].sort((a, b) => a.cost - b.cost);
    const limit = (sorted[0]?.cost ?? 0) + PRUNE;
    this.states = sorted.slice(0, BEAM).filter(({ cost }) => cost <= limit);
  }

  steps(): Step[] {
    const ends = this.states.map((state) => ({ state, cost: state.cost + this.endCost(state) }));
    const best = ends.reduce<(typeof ends)[number] | null>((a, b) => (a && a.cost <= b.cost ? a : b), null);
    const steps: Step[] = [];
    for (let path = best?.state.path ?? null; path; path = path.before) steps.push(path.step);
    return steps.reverse();
  }

  private *afterEmpty(state: State, token: Token): Generator<State> {
    const ignore = this.isBetweenRows(state) ? COST.ignoreBetweenRows : COST.ignoreInRow;
    yield this.moved(state, { type: 'ignore', token }, { cost: state.cost + ignore });
    for (const { column, newRow, cost } of this.targets(state)) {
      const target = this.columns[column];
      if (!target || (newRow && column > 0)) continue;
      yield this.moved(
        state,
        { type: 'fill', token, column, newRow },
        {
          cost: cost + EMPTY[target.field],
          column,
          text: '',
          task: target.field === 'number' ? (state.fresh ? 0 : state.task) + 1 : state.task,
          fresh: target.field === 'number' || newRow ? false : state.fresh,
          dropping: false,
        },
      );
    }
  }

  private *afterText(state: State, token: TextToken): Generator<State> {
    const drop = state.dropping ? COST.dropNext : COST.drop;
    yield this.moved(state, { type: 'drop', token }, { cost: state.cost + drop, dropping: true });
    const join = this.joined(state, token);
    if (join) yield join;
    for (const { column, newRow, cost } of this.targets(state)) {
      const target = this.columns[column];
      if (!target) continue;
      const split = token.blanksBefore === 0 && state.path ? COST.splitDirect : 0;
      const likeness = token.likeness(target.field);
      const filled = this.filled(state, token, target, column, newRow);
      yield { ...filled, cost: cost + split + likeness + filled.cost };
    }
  }

  private joined(state: State, token: TextToken): State | null {
    const column = this.columns[state.column];
    if (!column || state.dropping || state.text === '' || column.field === 'number' || column.field === 'unitNumber')
      return null;
    const text = shortened(joinLines(state.text, token.text));
    const change = this.likeness(text)(column.field) - this.likeness(state.text)(column.field);
    const apart =
      token.blanksBefore === 0 ? COST.joinDirect : COST.joinApart + this.joinDoubt(column, state.text, token.text);
    return this.moved(
      state,
      { type: 'join', token, column: state.column },
      {
        cost: state.cost + apart + change,
        text,
        unitName: column.grouping ? tidy(text) : state.unitName,
      },
    );
  }

  private likeness(text: string): ReturnType<typeof likenessOf> {
    const known = this.known.get(text) ?? likenessOf(text);
    this.known.set(text, known);
    return known;
  }

  /** A narrow column breaks a short text, a wide one does not. */
  private joinDoubt({ field }: Column, first: string, second: string): number {
    if (field === 'requirement') return first.length < WIDE && !/[。;；]$/.test(first) ? 3 : 0;
    return field === 'item' && first.length + second.length > LONG_ITEM ? 4 : 0;
  }

  /** Columns the next cell can stand in, each with the cost of what is then missing before it. */
  private targets(state: State): { column: number; newRow: boolean; cost: number }[] {
    const count = this.columns.length;
    const found: { column: number; newRow: boolean; cost: number }[] = [];
    let missing = state.cost;
    for (let column = state.column + 1; column < count; column += 1) {
      found.push({ column, newRow: false, cost: missing });
      missing += this.missing(column);
    }
    const rest = state.column >= count ? state.cost : missing;
    for (let column = 0; column <= this.requirement; column += 1) {
      found.push({ column, newRow: true, cost: rest + this.leadSkip(state, column) });
    }
    return found;
  }

  /** Cost of a row that begins at a column: cells merged with the row above are not shown. */
  private leadSkip(state: State, column: number): number {
    if (column === 0) return 0;
    const isFirst = state.column >= this.columns.length;
    if (column < this.grouping) return isFirst ? COST.unitWithoutNumber : 0;
    const unit = this.grouping > 0 ? (isFirst ? MISSING.unitNumber : COST.leadSkip) : 0;
    if (column === this.grouping) return unit;
    if (column === this.requirement) return unit + COST.continuedRow + (isFirst ? COST.continuedRow : 0);
    return unit + (this.number >= 0 && this.number < column ? MISSING.number : 0);
  }

  private filled(state: State, token: TextToken, target: Column, column: number, newRow: boolean): State {
    const step: Step = { type: 'fill', token, column, newRow };
    const base = { cost: 0, column, text: shortened(token.text), dropping: false, fresh: newRow ? false : state.fresh };
    if (target.field === 'unitNumber' && token.value !== null) {
      const gap = token.value - state.unitNumber;
      const cost = gap === 1 ? 0 : gap === 0 ? 2 : COST.outOfSequence;
      return this.moved(state, step, { ...base, cost, unitNumber: token.value, fresh: gap !== 0 });
    }
    if (target.grouping) return this.unitFilled(state, token, step, base);
    if (target.field === 'number' && token.value !== null) {
      return this.moved(state, step, {
        ...base,
        cost: this.sequenceCost(state, token.value, newRow),
        task: token.value,
        fresh: false,
      });
    }
    return this.moved(state, step, base);
  }

  private unitFilled(state: State, token: TextToken, step: Step, base: Partial<State>): State {
    const name = tidy(token.text);
    const numbered = this.columns.slice(0, this.grouping).some(({ field }) => field === 'unitNumber');
    const newRow = step.type === 'fill' && step.newRow;
    const same = name === state.unitName;
    if (!numbered) return this.moved(state, step, { ...base, unitName: name, fresh: !same });
    if (!newRow) return this.moved(state, step, { ...base, unitName: name, fresh: state.fresh || !same });
    const cost = same ? COST.unitRepeated : COST.unitWithoutNumber;
    return this.moved(state, step, { ...base, cost, unitName: name, fresh: !same });
  }

  private sequenceCost(state: State, value: number, newRow: boolean): number {
    const startsUnit = state.fresh && !newRow;
    if (value === (startsUnit ? 1 : state.task + 1)) return 0;
    if (startsUnit && value === state.task + 1) return 1;
    return value === 1 ? COST.restart : COST.outOfSequence;
  }

  private missing(column: number): number {
    const target = this.columns[column];
    return target ? MISSING[target.field] : 0;
  }

  /** The last cells of a part may be empty with nothing after them to show it. */
  private endCost(state: State): number {
    let cost = 0;
    for (let column = state.column + 1; column < this.columns.length; column += 1)
      cost += column > this.requirement ? COST.endMissing : this.missing(column);
    return cost;
  }

  private isBetweenRows({ column }: State): boolean {
    return column >= this.columns.length - 1;
  }

  private moved(state: State, step: Step, change: Partial<State>): State {
    return { ...state, ...change, path: { step, before: state.path } };
  }
}

/**
 * Finds the likeliest table behind a stream of cells: a beam search that keeps the column, the unit and the task number
 * in view. The work per token is constant, so a document costs time in proportion to its length.
 */
export function alignCells(tokens: Iterable<Token>, columns: readonly Column[]): Step[] {
  const aligner = new Aligner(columns);
  for (const token of tokens) aligner.take(token);
  return aligner.steps();
}
