import type { Field } from '../header';
import { MISSING } from './likeness';
import type { CellSpacing } from './spacing';
import type { State } from './state';
import type { TextToken } from './tokens';

/** How wide the lines of each column were printed, in half-width signs; null where nothing tells. */
export type ColumnWidths = readonly (number | null)[];

const GOES_ON = /[、,，;；:：(（“《〈〔【—]$|[、,，][各市省区县]$/;
const CANNOT_BEGIN = /^[、,，;；。:：)）”》〉〕】]/;
const OPEN_BRACKET = /[（(《“〔【][^）)》”〕】]{0,40}$/;
const ENDS = /[。；;！!]$/;
/** 2.…, （二）…, ②: a line that begins a new clause of the same cell. */
const CLAUSE = /^(?:\d{1,2}[.．、]|[(（][\d一二三四五六七八九十]{1,3}[)）]|[①-⑳])/;

/** A line may end this much before the edge: a full-width sign did not fit, a mark may not begin a line. */
const SLACK = 2;
const AFTER_SHORT_LINE = 5;
const AFTER_FULL_LINE = 2;
const NOT_KNOWN = 1.5;
const WIDER_THAN_COLUMN = 7;
const IN_MIDDLE = 5;
/** A line of so few signs is the end of a broken cell, unless it says 全年. */
const LONGEST_TAIL = 2;
const ONLY_A_NUMBER = 6;
const NEXT_NUMBER = 8;
const AFTER_SENTENCE = 3;
/** 1.…: what must be done begins so, a title hardly goes on so. */
const CLAUSE_ELSEWHERE = 4;
/** A title has few lines and no sentences. */
const LONGER_TITLE = 0.5;
const SENTENCE_MARK = /[，,；;。]/;

const MISSING_TIGHT: Readonly<Record<Field, number>> = {
  ...MISSING,
  channel: 2.5,
  deadline: 2.5,
  lead: 3.5,
  responsible: 3.5,
  cooperating: 1.5,
  note: 0.5,
  unknown: 0.5,
};

const AFTER_WHOLE = 3;
const SHORT: readonly Field[] = ['channel', 'deadline', 'lead', 'responsible', 'cooperating'];

/** A unit, a channel or a deadline that needs nothing more. */
const isWhole = ({ likeness }: TextToken): boolean =>
  likeness('lead') === 0 || likeness('channel') === 0 || likeness('deadline') === 0;

const isFragment = (token: TextToken): boolean =>
  token.text.length < LONGEST_TAIL || (token.text.length === LONGEST_TAIL && !isWhole(token));

/** Every line break looks the same: only the widths of the lines and the words tell where a cell ends. */
export class TightSpacing implements CellSpacing {
  readonly missing = MISSING_TIGHT;
  readonly continuedRow = 5;
  readonly drop = 18;
  readonly dropNext = 8;

  constructor(private readonly widths: ColumnWidths) {}

  join(state: State, field: Field, token: TextToken): number {
    if (!state.last) return 0;
    const isNext = token.value !== null && token.value === state.task + 1;
    return this.goesOn(state.last, token, state.column, field) + (isNext ? NEXT_NUMBER : 0);
  }

  leave(state: State, token: TextToken): number {
    return state.last ? this.ends(state.last, token, state.column) : 0;
  }

  enter(column: number, token: TextToken): number {
    const width = this.widths[column] ?? null;
    return width !== null && token.width > width + SLACK ? WIDER_THAN_COLUMN : 0;
  }

  /** What it costs that two lines are one cell of a column. */
  goesOn(before: TextToken, token: TextToken, column: number, field: Field): number {
    const width = this.widths[column] ?? null;
    const isClause = CLAUSE.test(token.text);
    const clause = field === 'requirement' && isClause && ENDS.test(before.text);
    const sentence = !clause && /[。!！]$/.test(before.text) ? AFTER_SENTENCE : 0;
    const other = isClause && !clause ? CLAUSE_ELSEWHERE : 0;
    const marked = clause || GOES_ON.test(before.text) || CANNOT_BEGIN.test(token.text);
    const isShort = width !== null && before.width < width - SLACK;
    const short = width === null ? NOT_KNOWN : isShort ? AFTER_SHORT_LINE : 0;
    const number = token.value === null ? 0 : ONLY_A_NUMBER;
    const title = field === 'item' ? LONGER_TITLE + (SENTENCE_MARK.test(token.text) ? CLAUSE_ELSEWHERE : 0) : 0;
    const whole = !marked && SHORT.includes(field) && isWhole(before) ? AFTER_WHOLE : 0;
    return (
      (marked ? Math.min(short, NOT_KNOWN) : short) +
      sentence +
      whole +
      other +
      title +
      number +
      this.enter(column, token)
    );
  }

  /** What it costs that a cell of a column ends between two lines. */
  ends(before: TextToken, token: TextToken, column: number): number {
    const width = this.widths[column] ?? null;
    const isShort = width !== null && before.width < width - SLACK;
    const isFull = width !== null && !isShort;
    const inMiddle = GOES_ON.test(before.text) || CANNOT_BEGIN.test(token.text) || OPEN_BRACKET.test(before.text);
    const isTail = token.value === null && !isShort && isFragment(token);
    return (isFull && !ENDS.test(before.text) ? AFTER_FULL_LINE : 0) + (inMiddle || isTail ? IN_MIDDLE : 0);
  }
}
