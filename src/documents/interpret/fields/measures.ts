import type { Measure } from '../../../assessment/model/breakdown';
import { endOfMonth, isoDate } from '../dates';
import { halfWidth, NUMERAL, numeralValue } from '../numerals';

type Groups = readonly (string | undefined)[];
type Found = Omit<Measure, 'text'>;

interface MeasurePattern {
  readonly pattern: RegExp;
  /** `before` is the sentence up to the match. */
  readonly measure: (groups: Groups, before: string, year: number) => Found | null;
}

const AT_LEAST = '(?:不少于|不低于|不得少于|不得低于|不小于|至少)';
const INSIDE = '(?:之内|以内|内)';
const COUNTED = '次|场|期|篇|条|件|项|家|份|个(?!工作日|小时|月|自然日)';

const PERIODS: readonly { readonly pattern: RegExp; readonly per: NonNullable<Measure['per']> }[] = [
  { pattern: /每季度?|按季度?|逐季|季度内/g, per: 'quarter' },
  { pattern: /每个?月|按月|逐月|月内/g, per: 'month' },
  { pattern: /每个?(?:周|星期)|按周|逐周|周内/g, per: 'week' },
  { pattern: /每年|按年度?|逐年|年内|全年|年度/g, per: 'year' },
];

/** The period a count belongs to: the last one named before it in its sentence. */
function periodBefore(before: string): Measure['per'] {
  const named = PERIODS.flatMap(({ pattern, per }) =>
    [...before.matchAll(pattern)].map(({ index }) => ({ index, per })),
  );
  return named.sort((a, b) => b.index - a.index)[0]?.per ?? null;
}

const counted = (kind: Measure['kind'], value: string | undefined, unit: string, per: Measure['per']): Found | null => {
  const amount = numeralValue(value ?? '');
  return amount === null ? null : { kind, value: amount, unit, per };
};

const amountOf =
  (kind: Measure['kind']) =>
  ([, value, unit]: Groups): Found | null =>
    counted(kind, value, unit === '％' ? '%' : (unit ?? ''), null);

const MEASURES: readonly MeasurePattern[] = [
  {
    pattern: new RegExp(`${AT_LEAST}[^,，。;；、0-9]{0,8}?(${NUMERAL})(${COUNTED})`, 'g'),
    measure: ([, value, unit], before) => counted('minCount', value, unit ?? '', periodBefore(before)),
  },
  {
    pattern: new RegExp(`(${NUMERAL})(${COUNTED})(?:及)?以上`, 'g'),
    measure: ([, value, unit], before) => counted('minCount', value, unit ?? '', periodBefore(before)),
  },
  { pattern: new RegExp(`${AT_LEAST}(${NUMERAL})(个工作日|工作日|个自然日|日|天)`, 'g'), measure: amountOf('minDays') },
  {
    pattern: new RegExp(`(?:不超过|不得超过)(${NUMERAL})(个?工作日)(?:${INSIDE})?`, 'g'),
    measure: amountOf('withinWorkingDays'),
  },
  { pattern: new RegExp(`(${NUMERAL})(个?工作日)${INSIDE}`, 'g'), measure: amountOf('withinWorkingDays') },
  { pattern: new RegExp(`(${NUMERAL})(个?小时)${INSIDE}`, 'g'), measure: amountOf('withinHours') },
  { pattern: new RegExp(`(?<!月)(${NUMERAL})(日|天|个?自然日)${INSIDE}`, 'g'), measure: amountOf('withinDays') },
  { pattern: new RegExp(`(?:${AT_LEAST}|达到)(${NUMERAL})([%％])(?:以上)?`, 'g'), measure: amountOf('minPercent') },
  { pattern: new RegExp(`(${NUMERAL})([%％])以上`, 'g'), measure: amountOf('minPercent') },
  {
    pattern: new RegExp(`${AT_LEAST}?百分之(${NUMERAL})(?:以上)?`, 'g'),
    measure: ([text, value]) => (/^百.*[^上]$/.test(text ?? '') ? null : counted('minPercent', value, '%', null)),
  },
  {
    pattern: /每季度?|每个?(?:月|周|星期)|每年|按(?:季度?|月|周)|按年度?/g,
    measure: ([word]) => ({ kind: 'frequency', value: 1, unit: '次', per: periodBefore(word ?? '') }),
  },
  {
    pattern: /(?:(20\d\d)年)?(?<!\d)(\d{1,2})月(?:份)?(?:(\d{1,2})日|底|末)?(?:之前|以前|前)/g,
    measure: ([, inYear, month, day], _before, year) => {
      const on = Number(inYear ?? year);
      const date = day === undefined ? endOfMonth(on, Number(month)) : isoDate(on, Number(month), Number(day));
      return date === null ? null : { kind: 'byDate', value: date, unit: '', per: null };
    },
  },
  {
    pattern: /(?:(20\d\d)年|[本当]?年)[底末](?:之前|以前|前)/g,
    measure: ([, inYear], _before, year) => {
      const date = endOfMonth(Number(inYear ?? year), 12);
      return date === null ? null : { kind: 'byDate', value: date, unit: '', per: null };
    },
  },
];

interface Match {
  readonly start: number;
  readonly end: number;
  readonly found: Found;
}

const SENTENCE_END = /[。;；!！\n]/g;
/** A period named this far before a count no longer belongs to it. */
const REACH = 120;

function sentenceBefore(text: string, index: number): string {
  const near = text.slice(Math.max(0, index - REACH), index);
  const last = [...near.matchAll(SENTENCE_END)].at(-1);
  return last ? near.slice(last.index + 1) : near;
}

/** A period that only says how often the count after it applies is not a second measure. */
function isPeriodOf(count: Match | undefined, text: string, period: Match): boolean {
  if (period.found.kind !== 'frequency' || count?.found.kind !== 'minCount') return false;
  const between = text.slice(period.end, Math.min(count.start, period.end + REACH));
  return count.start - period.end < REACH && count.found.per === period.found.per && !/[,，。;；]/.test(between);
}

/** Machine-checkable quantities of a requirement, in the order printed; month names lie in the document's year. */
export function measuresIn(requirement: string, year: number): Measure[] {
  const plain = halfWidth(requirement);
  const matches: Match[] = [];
  for (const { pattern, measure } of MEASURES) {
    for (const match of plain.matchAll(pattern)) {
      const found = measure([...match], sentenceBefore(plain, match.index), year);
      if (found) matches.push({ start: match.index, end: match.index + match[0].length, found });
    }
  }
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  const apart = matches.filter((match) => {
    const free = match.start >= end;
    if (free) end = match.end;
    return free;
  });
  return apart
    .filter((match, index) => !isPeriodOf(apart[index + 1], plain, match))
    .map(({ start, end: stop, found }) => ({ text: requirement.slice(start, stop), ...found }));
}
