import type { Deadline } from '../../../assessment/model/breakdown';
import { endOfMonth, isoDate } from '../dates';
import { halfWidth, numeralValue } from '../numerals';
import { compact } from '../text';

type Groups = readonly (string | undefined)[];

interface DatePattern {
  readonly pattern: RegExp;
  readonly date: (groups: Groups, year: number) => string | null;
}

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
const YEAR = '(?:(20\\d\\d)年|(明年|次年))?';

const yearOf = ([, printed, next]: Groups, year: number): number => {
  if (printed !== undefined) return Number(printed);
  return year === 0 || next === undefined ? year : year + 1;
};

const number = (text: string | undefined): number => numeralValue(text ?? '') ?? 0;

const MONTH_PARTS: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 };

/** Every way a date is printed in a deadline; the first that matches at a place wins. */
const DATES: readonly DatePattern[] = [
  {
    pattern: /(20\d\d)[-./](\d{1,2})[-./](\d{1,2})/g,
    date: ([, year, month, day]) => isoDate(number(year), number(month), number(day)),
  },
  {
    pattern: new RegExp(
      `${YEAR}(\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份)?(?:(\\d{1,2})[日号]|(上旬|中旬))?`,
      'g',
    ),
    date: (groups, year) => {
      const [month, day] = [number(groups[3]), groups[4] ?? MONTH_PARTS[groups[5] ?? '']];
      const inYear = yearOf(groups, year);
      return day === undefined ? endOfMonth(inYear, month) : isoDate(inYear, month, Number(day));
    },
  },
  {
    pattern: new RegExp(`${YEAR}第?([一二三四1-4])季度`, 'g'),
    date: (groups, year) => endOfMonth(yearOf(groups, year), (QUARTERS[groups[3] ?? ''] ?? 0) * 3),
  },
  { pattern: new RegExp(`${YEAR}上半年`, 'g'), date: (groups, year) => endOfMonth(yearOf(groups, year), 6) },
  {
    pattern: /(?:(20\d\d)年|(明年|次年)|[本当]?年度?)(?:底|末|内|终|下半年)|下半年/g,
    date: (groups, year) => endOfMonth(yearOf(groups, year), 12),
  },
];

const CONTINUOUS =
  /长期|全年|持续|动态|常态|经常|日常|贯穿|实时|随时|即时|及时(?:更新|公开)|定期|每(?:年|半年|季度?|个?月|周|日|天)|按(?:年|季度?|月|周)/;
const CONDITIONAL = /^(?:视|按|依|根据|待|收到|自)|而定/;
const STARTS_FROM = /(?:月份?|日|底|末|旬|季度|年)(?:之?前)?起/;
/** 每年12月底前 is a day in every year, not something that goes on all the time. */
const EVERY_YEAR = /每年度?(?=[^,，。;；]{0,4}(?:\d|底|末))/;

function datesIn(text: string, year: number): string[] {
  const found = DATES.flatMap(({ pattern, date }) =>
    [...text.matchAll(pattern)].map((match) => ({ index: match.index, date: date([...match], year) })),
  );
  return found.sort((a, b) => a.index - b.index).flatMap(({ date }) => date ?? []);
}

const hasDate = (text: string): boolean => DATES.some(({ pattern }) => text.search(pattern) >= 0);

/** The cell 完成时限 (DESIGN section 10). Months lie in the document's year; without a year (0) the date stays empty. */
export function parseDeadline(cell: string, year: number): Deadline {
  const text = compact(cell);
  const plain = halfWidth(text).slice(0, 200);
  const continuous = CONTINUOUS.test(plain.replace(EVERY_YEAR, ''));
  if (hasDate(plain)) {
    const dates = datesIn(plain, year);
    return continuous || STARTS_FROM.test(plain)
      ? { text, kind: 'startByThenContinuous', date: dates[0] ?? null }
      : { text, kind: 'by', date: dates.at(-1) ?? null };
  }
  return { text, kind: continuous && !CONDITIONAL.test(plain) ? 'continuous' : 'unspecified', date: null };
}
