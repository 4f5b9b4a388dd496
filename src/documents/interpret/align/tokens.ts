import type { Paragraph } from '../../read/documentTree';
import { trimmed } from '../text';
import { likenessOf } from './likeness';
import { bareNumber, numeralValue } from '../numerals';
import type { Field } from '../header';

/** A line of text, or an empty cell that shows only as one more blank line. */
export type Token = TextToken | EmptyToken;

export interface TextToken {
  readonly type: 'text';
  readonly line: Paragraph;
  readonly text: string;
  /** Value of a cell that holds only a number. */
  readonly value: number | null;
  /** 0: the line directly follows the one before, so the two are likely one cell. */
  readonly blanksBefore: number;
  readonly likeness: (field: Field) => number;
}

export interface EmptyToken {
  readonly type: 'empty';
}

/** More blank lines than this in one place are white space, not empty cells. */
const MOST_EMPTIES = 8;

const EMPTY_TOKEN: EmptyToken = { type: 'empty' };

export const emptiesFor = (blanks: number): EmptyToken[] =>
  Array.from({ length: Math.min(Math.max(0, blanks - 1), MOST_EMPTIES) }, () => EMPTY_TOKEN);

export function textToken(line: Paragraph): TextToken {
  const text = trimmed(line.text);
  const printed = bareNumber(text);
  const value = printed === null ? null : numeralValue(printed);
  return { type: 'text', line, text, value, blanksBefore: line.blanksBefore, likeness: likenessOf(text) };
}
