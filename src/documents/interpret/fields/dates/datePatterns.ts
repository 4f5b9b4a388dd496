import { numeralValue } from '../../numerals';

/** What is printed: a day, or a longer time whose last day is meant. */
export type Period = 'day' | 'month' | 'quarter' | 'half' | 'year';

export interface DateParts {
  /** As printed; missing where the date has none. */
  readonly year?: string;
  readonly isNextYear: boolean;
  readonly month: number;
  /** The last day of the month when missing. */
  readonly day?: number;
  readonly period: Period;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface DatePattern {
  readonly pattern: RegExp;
  readonly parts: (groups: Groups) => DateParts;
}

const HAN_YEAR = '二[〇零][〇零一二三四五六七八九]{2}';
const SOME_YEAR = `(?:(?<year>(?<![\\d./])20\\d\\d|(?<![\\d./-])\\d\\d|${HAN_YEAR})年度?|(?<next>明年|次年|翌年)|[今本当]年度?)`;
const YEAR = `${SOME_YEAR}?`;
const MONTH = '(?<month>(?<!\\d)\\d{1,2}|十[一二]?|[一二三四五六七八九])';
const DAY = '(?:\\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const TO = '[-—–－~～至到]{1,2}';
const PART = '(?<part>上旬|上?中旬|中?下旬|初)';

/** The last day of a part of a month: 上旬, 初 → 10, 中旬 → 20, 下旬 → the month's end. */
const dayOfPart = (part: string): number | undefined =>
  part.endsWith('下旬') ? undefined : part.includes('中') ? 20 : 10;

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

const number = (text: string | undefined): number => numeralValue(text ?? '') ?? 0;

function parts(groups: Groups, month: number, period: Period, day?: number): DateParts {
  const { year, next } = groups;
  return {
    ...(year === undefined ? {} : { year }),
    isNextYear: next !== undefined,
    month,
    ...(day === undefined ? {} : { day }),
    period,
  };
}

const dayParts = (groups: Groups): DateParts => {
  const { month, day, lastDay, part } = groups;
  if (part !== undefined) return parts(groups, number(month), 'day', dayOfPart(part));
  const printed = lastDay ?? day;
  return printed === undefined
    ? parts(groups, number(month), 'month')
    : parts(groups, number(month), 'day', number(printed));
};

const monthEnd =
  (month: (groups: Groups) => number, period: Period) =>
  (groups: Groups): DateParts =>
    parts(groups, month(groups), period);

/** Every way a date is printed; at one place the longest wins. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  {
    pattern: /(?<!\d)(?<year>20\d\d)[-./](?<month>\d{1,2})(?:[-./](?<day>\d{1,2}))?(?![\d年])[日号]?/g,
    parts: dayParts,
  },
  {
    pattern: new RegExp(
      `${YEAR}${MONTH}月份?(?:(?<day>${DAY})(?:[日号]?${TO}(?<lastDay>${DAY}))?[日号]|${PART}|[底末])?`,
      'g',
    ),
    parts: dayParts,
  },
  /** 3至11月, 3、6、9月: months whose 月 stands once, after the last. */
  {
    pattern: new RegExp(`${YEAR}(?<month>(?<!\\d)\\d{1,2})(?=(?:(?:${TO}|[、和及])\\d{1,2}){1,11}月)`, 'g'),
    parts: dayParts,
  },
  { pattern: /(?<![\d.])(?<month>\d{1,2})\.(?<day>\d{1,2})日?(?=(?:之|以)?前)/g, parts: dayParts },
  {
    pattern: new RegExp(`${YEAR}第?(?<quarter>[一二三四1-4])(?:个?季度|季(?=[底末]))[底末]?`, 'g'),
    parts: monthEnd(({ quarter }) => (QUARTERS[quarter ?? ''] ?? 0) * 3, 'quarter'),
  },
  {
    pattern: new RegExp(`${YEAR}Q(?<quarter>[1-4])`, 'g'),
    parts: monthEnd(({ quarter }) => Number(quarter) * 3, 'quarter'),
  },
  { pattern: new RegExp(`${YEAR}上半年`, 'g'), parts: monthEnd(() => 6, 'half') },
  { pattern: new RegExp(`${YEAR}下半年`, 'g'), parts: monthEnd(() => 12, 'half') },
  {
    pattern: new RegExp(`(?:${SOME_YEAR}|(?<![\\d半一二两三四五六七八九十数几每])年度?)[底末内终]`, 'g'),
    parts: monthEnd(() => 12, 'month'),
  },
  { pattern: new RegExp(`${SOME_YEAR}(?!全年|起|以来)`, 'g'), parts: monthEnd(() => 12, 'year') },
  { pattern: /(?<!\d)(?<year>20\d\d)(?=[-—–－~～至到]{1,2}20\d\d年)/g, parts: monthEnd(() => 12, 'year') },
  {
    pattern: /十(?<plan>[三四五六])五["”]?(?:规划)?(?:时期|期间|期)?(?:内|[底末])?/g,
    parts: ({ plan }) => ({
      year: String(2005 + number(plan) * 5),
      isNextYear: false,
      month: 12,
      period: 'month',
    }),
  },
];
