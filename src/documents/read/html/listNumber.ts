const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const DIGITS = '〇一二三四五六七八九';

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of ROMAN) for (; rest >= worth; rest -= worth) text += letters;
  return text;
}

function letters(value: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  return text;
}

function han(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const digit = (index: number): string => DIGITS.charAt(index);
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digit(ones) : ''}`;
}

interface Style {
  readonly most: number;
  readonly text: (value: number) => string;
}

const STYLES: Readonly<Record<string, Style>> = {
  a: { most: 1e6, text: (value) => `${letters(value)}. ` },
  A: { most: 1e6, text: (value) => `${letters(value).toUpperCase()}. ` },
  i: { most: 3999, text: (value) => `${roman(value)}. ` },
  I: { most: 3999, text: (value) => `${roman(value).toUpperCase()}. ` },
  一: { most: 99, text: (value) => `${han(value)}、` },
};

const CSS_STYLES: Readonly<Record<string, string>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  'cjk-ideographic': '一',
  'simp-chinese-informal': '一',
  'trad-chinese-informal': '一',
};

const LIST_STYLE = /list-style(?:-type)?\s*:\s*([\w-]+)/i;

/** The kind of numbers an ordered list shows; null for none. */
export function numberStyle(type: string | undefined, css: string | undefined): string | null {
  const named = LIST_STYLE.exec(css ?? '')?.[1]?.toLowerCase();
  if (named === 'none') return null;
  return (named === undefined ? type : CSS_STYLES[named]) ?? '1';
}

/** The number before an item as a browser shows it. */
export function listNumber(value: number, style: string): string {
  const known = STYLES[style];
  return known && value >= 1 && value <= known.most ? known.text(value) : `${value}. `;
}
