const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;
const HAS_INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/;
const HAS_SPACE = /\s/;
const HAN_OR_DIGIT = '[\\p{Script=Han}0-9０-９]';
/** White space inside a phrase comes from the page, unless a punctuation mark or a Latin word stands beside it. */
const LAYOUT_SPACE = new RegExp(
  `(?<=${HAN_OR_DIGIT})\\s+(?=\\p{Script=Han})|(?<=\\p{Script=Han})\\s+(?=[0-9０-９])`,
  'gu',
);
const WORD_END = /[A-Za-z0-9]$/;
const WORD_START = /^[A-Za-z0-9]/;
const DIGIT_END = /\d$/;
const DIGIT_START = /^\d/;

/** Without outer white space and invisible characters. */
export const trimmed = (text: string): string => (HAS_INVISIBLE.test(text) ? text.replace(INVISIBLE, '') : text).trim();

/** Most texts hold no white space: a look is cheaper than a replacement. */
const without = (text: string, space: RegExp): string => (HAS_SPACE.test(text) ? text.replace(space, '') : text);

/** Without the white space that only the layout put there. */
export const tidy = (text: string): string => without(trimmed(text), LAYOUT_SPACE);

/** Without any white space. */
export const compact = (text: string): string => without(trimmed(text), /\s+/g);

/** Two lines of one cell as one text: Latin words keep apart, a number broken by the line does not. */
export const joinLines = (first: string, second: string): string => {
  const isNumber = DIGIT_END.test(first) && DIGIT_START.test(second);
  return !isNumber && WORD_END.test(first) && WORD_START.test(second) ? `${first} ${second}` : first + second;
};
