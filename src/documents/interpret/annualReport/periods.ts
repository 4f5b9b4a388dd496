import { isoDate } from '../dates';

const two = (value: number): string => String(value).padStart(2, '0');

/** 比上年增加 compares; 与上年的12件 states the figure of that year. */
const COMPARED = /(?:比|较|同|与|和|对比|于|跟)$/;
const CHANGE =
  /^(?:同期|全年|度|的)?(?:相比|比较|同比|有所)?[^\d,。;:]{0,14}(?:增|减|升|降|提高|提升|多|少|长|翻|扩大|缩)/;
/** 上年结转5件 were carried into this year. */
const CARRIED = /^度?(?:结转|遗留|转来)/;
const LAST_YEAR = /去年|上一?年(?:度)?|前一年(?:度)?/g;
const NAMED_YEAR = /(?<!\d)(20\d\d)\s*年/g;
const HALVES: readonly (readonly [words: RegExp, from: number, to: number])[] = [
  [/上半年/, 1, 6],
  [/下半年/, 7, 12],
  [/(?:第?一|1)季度/, 1, 3],
  [/(?:第?二|2)季度/, 4, 6],
  [/(?:第?三|3)季度/, 7, 9],
  [/(?:第?四|4)季度/, 10, 12],
];

interface Named {
  readonly index: number;
  readonly year: number;
  readonly since: boolean;
}

function yearsNamed(text: string, year: number): Named[] {
  const around = (start: number, end: number): [before: string, after: string] => [
    text.slice(Math.max(0, start - 4), start),
    text.slice(end, end + 24),
  ];
  const last = [...text.matchAll(LAST_YEAR)].flatMap(({ 0: words, index }): Named[] => {
    const [before, after] = around(index, index + words.length);
    const ofThis = (COMPARED.test(before) && CHANGE.test(after)) || CARRIED.test(after);
    return [{ index, year: ofThis ? year : year - 1, since: false }];
  });
  const named = [...text.matchAll(NAMED_YEAR)].flatMap(({ 0: words, 1: digits, index }): Named[] => {
    const [before, after] = around(index, index + words.length);
    if (COMPARED.test(before) && CHANGE.test(after)) return [{ index, year, since: false }];
    const since = /^[^,。;]{0,8}(?:以来|起)/.test(after);
    return [{ index, year: Number(digits), since }];
  });
  const whole = [...text.matchAll(/全年|今年|本年/g)].map(({ index }) => ({ index, year, since: false }));
  return [...last, ...named, ...whole].sort((a, b) => a.index - b.index);
}

const DAY = /(?<!\d)(\d{1,2})月(\d{1,2})日/;
const MONTHS = /(?<!\d)(\d{1,2})月?份?\s*(?:-|—|–|~|至|到)\s*(\d{1,2})月/;
const MONTH = /(?<!\d)(\d{1,2})月(?!底|末|初)(?:份)?/;
/** 根据5月15日印发的通知, 截至12月31日: the date is not when it was counted. */
const NOT_WHEN = /(?:根据|按照|依据|依照|截至|截止|自|从|以来|印发|下发|起|止|前)/;

function partOf(year: number, clause: string): string | null {
  if (NOT_WHEN.test(clause)) return null;
  const day = DAY.exec(clause);
  if (day)
    return /(?:至|到|-|—|~)\s*(?:\d{1,2}月)?\d{1,2}日/.test(clause)
      ? null
      : isoDate(year, Number(day[1]), Number(day[2]));
  const between = MONTHS.exec(clause);
  const half = HALVES.find(([words]) => words.test(clause));
  const [from, to] = between
    ? [Number(between[1]), Number(between[2])]
    : half
      ? [half[1], half[2]]
      : [Number(MONTH.exec(clause)?.[1] ?? 0), 0];
  if (from < 1 || from > 12 || to > 12) return null;
  return to > from ? `${year}-${two(from)}/${year}-${two(to)}` : `${year}-${two(from)}`;
}

/** A clause that is only a time: 此外,11月22日,主要领导参加了… */
const ONLY_TIME =
  /^(?:20\d\d年)?(?:\d{1,2}月(?:\d{1,2}日|份)?|[上下]半年|第?[一二三四]季度)(?:[-至到]\d{1,2}[月日])?(?:上午|下午|期间|间)?$/;

/**
 * The time a figure is for: "2016", part of it ("2016-11-22", "2016-03", "2016-01/2016-06") or "2014/2016" since 2014.
 * `before` is the sentence up to the figure, `clauses` its clauses that end there, the figure's own last.
 */
export function periodOf(before: string, clauses: readonly string[], reportYear: number): string {
  const named = yearsNamed(before, reportYear).at(-1);
  const year = named?.year ?? reportYear;
  if (year === 0) return '';
  if (named?.since && year < reportYear) return `${year}/${reportYear}`;
  const own = clauses.at(-1) ?? '';
  const times = clauses.slice(0, -1).filter((clause) => ONLY_TIME.test(clause.trim()));
  return (/全年|年度内/.test(own) ? null : (partOf(year, own) ?? partOf(year, times.at(-1) ?? ''))) ?? String(year);
}
