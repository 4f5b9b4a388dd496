import { digestOf } from '../../shared/digest';

/** Crockford's base 32: no letters that are taken for one another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS_OF_LETTER = 5;
const BITS_OF_DIGIT = 4;
const GROUPS = 3;
const GROUP = 4;

/** The first 60 bits of a text's SHA-256 as they are printed: ABCD-EFGH-JKMN. */
export function checkCode(text: string): string {
  const digits = (GROUPS * GROUP * BITS_OF_LETTER) / BITS_OF_DIGIT;
  const bits = Array.from(digestOf(text).slice(0, digits), (digit) =>
    parseInt(digit, 16).toString(2).padStart(BITS_OF_DIGIT, '0'),
  ).join('');
  const letter = (at: number): string => LETTERS.charAt(parseInt(bits.slice(at, at + BITS_OF_LETTER), 2));
  const group = (number: number): string =>
    Array.from({ length: GROUP }, (_, index) => letter((number * GROUP + index) * BITS_OF_LETTER)).join('');
  return Array.from({ length: GROUPS }, (_, number) => group(number)).join('-');
}
