import { numeralValue } from '../numerals';

/** How deep each kind of number stands, the highest first. */
const RANKS = { chapter: 0, part: 1, group: 2, number: 3, sub: 4 } as const;

/** The number that begins a paragraph. */
export interface Marker {
  readonly style: keyof typeof RANKS;
  readonly rank: number;
  /** Without dots and brackets. */
  readonly number: string;
  readonly value: number | null;
  /** Characters before the text. */
  readonly length: number;
}

const HAN = '[一二三四五六七八九十百零〇]{1,5}';
const DIGITS = '[0-9０-９]{1,3}';
/** 5月, 3个工作日: a number of the sentence, not of a list. */
const NO_COUNT = '(?![年月日号个次%％])';

const PATTERNS: readonly (readonly [Marker['style'], RegExp])[] = [
  ['chapter', new RegExp(`^第(${HAN}|${DIGITS})(?:部分|章|篇)[、:：\\s]*`)],
  ['number', new RegExp(`^第(${HAN}|${DIGITS})条[、:：\\s]*`)],
  [
    'number',
    new RegExp(`^[【\\[〔](?:任务|事项|项目|工作|问题|指标|整改)\\s*(${HAN}|${DIGITS})[】\\]〕][、:：.．\\s]*`),
  ],
  ['number', new RegExp(`^(?:任务|事项|项目)\\s*(${HAN}|${DIGITS})(?:[、:：.．\\s]+|$)`)],
  ['part', new RegExp(`^(${HAN})\\s*[、.．]\\s*(?![一二三四五六七八九十]{1,2}[、类级季批])`)],
  ['group', new RegExp(`^[(（]\\s*(${HAN})\\s*[)）][、.．\\s]*`)],
  ['sub', new RegExp(`^[(（]\\s*(${DIGITS})\\s*[)）][、.．\\s]*`)],
  ['sub', new RegExp(`^(${DIGITS})[)）][、.．\\s]*`)],
  ['sub', new RegExp(`^([0-9]{1,2}[.．][0-9]{1,2})[.．、\\s]\\s*(?=\\p{Script=Han})`, 'u')],
  ['number', new RegExp(`^(${DIGITS})\\s*[.．、]\\s*(?![0-9０-９])`)],
  ['number', new RegExp(`^(${DIGITS})[ \\u3000]+${NO_COUNT}(?=\\p{Script=Han})`, 'u')],
];

/** The number at the beginning of a trimmed text; null when it begins with none. */
export function markerOf(text: string): Marker | null {
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    const number = match?.[1];
    if (match && number !== undefined) {
      const value = numeralValue(/[^.．]+$/.exec(number)?.[0] ?? number);
      return { style, rank: RANKS[style], number, value, length: match[0].length };
    }
  }
  return null;
}
