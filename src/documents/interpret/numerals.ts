const DIGITS = '〇零一二两三四五六七八九';
const VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from(DIGITS).map((digit) => [digit, { 〇: 0, 零: 0, 两: 2 }[digit] ?? '一二三四五六七八九'.indexOf(digit) + 1]),
);

/** Source of a pattern for one number in any of the printed forms. */
export const NUMERAL = '(?:[0-9０-９]{1,9}(?:[.．][0-9０-９]{1,4})?|[一二两三四五六七八九十百〇零]{1,5})';

/** Full-width signs as half-width ones and every printed zero of a year as 〇; the length stays. */
export const halfWidth = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[○Ｏ](?=[〇○零一二三四五六七八九])|(?<=[〇○零一二三四五六七八九])○/g, '〇');

function chineseValue(text: string): number | null {
  if (!/[十百]/.test(text)) {
    const digits = Array.from(text).map((char) => VALUES[char]);
    return text !== '' && digits.every((digit) => digit !== undefined) ? Number(digits.join('')) : null;
  }
  const match = /^(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
    text,
  );
  if (!match) return null;
  const [, hundreds, tens, ten, ones] = match;
  const value = (digit: string | undefined): number => (digit === undefined ? 0 : (VALUES[digit] ?? 0));
  return value(hundreds) * 100 + (ten === undefined ? 0 : (value(tens) || 1) * 10) + value(ones);
}

/** 12, 12, 十二 or 二〇一七 as a number; null when it is none. */
export function numeralValue(text: string): number | null {
  const plain = halfWidth(text);
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : chineseValue(plain);
}

const BARE = /^[(（]?([0-9０-９]{1,5}|[一二三四五六七八九十]{1,3})[)）]?[.．、]?$/;

const LONGEST_BARE = 9;

/** A cell that holds only a number, as printed without dots, brackets and circles; null for any other text. */
export const bareNumber = (text: string): string | null =>
  text.length > LONGEST_BARE ? null : (BARE.exec(text.normalize('NFKC'))?.[1] ?? null);

/** 1.2, 附1, ③: a short text that counts in one way or another. */
export const looksNumbered = (text: string): boolean =>
  text.length <= LONGEST_BARE && /[\d一二三四五六七八九十]/.test(text.normalize('NFKC'));
