const DIGIT: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SCALE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** 一百二十三 as 123; null for 三四 (three or four) and for what is no number. */
export function chineseInteger(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of text) {
    const value = DIGIT[char];
    const scale = SCALE[char];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (scale === undefined) return null;
    else if (scale < 10_000) {
      section += (digit ?? 1) * scale;
      digit = null;
    } else {
      total = (total + section + (digit ?? (total + section === 0 ? 1 : 0))) * scale;
      section = 0;
      digit = null;
    }
  }
  return text === '' ? null : total + section + (digit ?? 0);
}

const scaleOf = (words: string): number => Array.from(words).reduce((product, char) => product * (SCALE[char] ?? 1), 1);

/** Source of a pattern for a number in digits: 12,345 or 31.5. */
export const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+(?![\\d])|\\d{1,15})(?:\\.\\d{1,6})?';
export const CHINESE = '[一二两三四五六七八九十百千万亿零〇]{1,12}';

/** Ten decimals are more than any report prints; without rounding 1.1万 would be 11000.000000000002. */
const exact = (value: number): number => Number(value.toFixed(6));

/** 12,345 or 1.2 with 万, 亿 … as a number. */
export const digitsValue = (digits: string, scale: string): number =>
  exact(Number(digits.replaceAll(',', '')) * scaleOf(scale));
