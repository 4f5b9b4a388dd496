import type { Paragraph } from '../../read/documentTree';
import { tidy, trimmed } from '../text';
import { type Likeness, likenessOf } from './likeness';
import { bareNumber, numeralValue } from '../numerals';

/** A line of text, or an empty cell that shows only as one more blank line. */
export type Token = TextToken | EmptyToken;

export interface TextToken {
  readonly type: 'text';
  readonly line: Paragraph;
  readonly text: string;
  /** Beginning and end, to judge joins by. */
  readonly head: string;
  /** Without layout spaces, to compare units by; '' for a text longer than any name. */
  readonly name: string;
  /** Value of a cell that holds only a number. */
  readonly value: number | null;
  /** 0: the line directly follows the one before, so the two are likely one cell. */
  readonly blanksBefore: number;
  /** As printed, in half-width signs. */
  readonly width: number;
  readonly likeness: Likeness;
}

export interface EmptyToken {
  readonly type: 'empty';
}

/** More than this in one place are white space, not empty cells. */
const MOST_EMPTIES = 8;

const LONGEST_NAME = 200;
const KEPT = 120;
const LAST_HALF_WIDTH = 0xff;

/** Beginning and end of a text are enough to judge it, and keep the work per line constant. */
export const shortened = (text: string): string =>
  text.length > 2 * KEPT ? text.slice(0, KEPT) + text.slice(-KEPT) : text;

const EMPTY_TOKEN: EmptyToken = { type: 'empty' };

export const emptyTokens = (count: number): EmptyToken[] =>
  Array.from({ length: Math.min(Math.max(0, count), MOST_EMPTIES) }, () => EMPTY_TOKEN);

function printedWidth(text: string): number {
  let width = text.length;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > LAST_HALF_WIDTH) width += 1;
  return width;
}

export function textToken(line: Paragraph): TextToken {
  const text = trimmed(line.text);
  const printed = bareNumber(text);
  const value = printed === null ? null : numeralValue(printed);
  const name = text.length <= LONGEST_NAME ? tidy(text) : '';
  const { blanksBefore } = line;
  const [head, width] = [shortened(text), printedWidth(text)];
  return { type: 'text', line, text, head, name, value, blanksBefore, width, likeness: likenessOf(text) };
}
