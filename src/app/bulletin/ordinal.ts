const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 一, 十二, 三十 … for 1 to 99. */
export function ordinal(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), DIGITS[number % 10] ?? ''];
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`;
}
