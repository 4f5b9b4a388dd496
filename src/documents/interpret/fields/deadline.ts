import type { Deadline } from '../../../assessment/model/breakdown';
import { halfWidth } from '../numerals';
import { compact } from '../text';
import { datesIn, type FoundDate } from './dates/datesIn';
import { looksLikeStatus } from './statusWords';

/** Why a person should look at a deadline; also the code of the issue. */
type DeadlineDoubt =
  'deadlineUnclear' | 'deadlineImpossible' | 'deadlineBeforeYear' | 'deadlineSeveralDates' | 'deadlineIncludesPeriod';

interface ReadDeadline {
  readonly deadline: Deadline;
  readonly doubt: DeadlineDoubt | null;
}

/** Longer than any deadline: a sentence that strayed into the column. */
const LONGEST = 400;

const CONTINUOUS =
  /长期|常年|全年|全程|持续|动态|常态|经常|日常|贯穿|实时|随时|即时|滚动|不间断|始终|及时(?:更新|公开)|定期|每(?:年|半年|个?季度?|个?月|周|日|天)|按(?:年|季度?|月|周)(?!度?(?:计划|安排|要求|任务|方案))|20\d\d年起/;
const CONDITIONAL = /^(?:视|按(?!年|季|月|周)|依|根据|待|收到|自|结合|随|参照)|而定/;
/** 印发后30日内 counts from a day that the cell does not give. */
const RELATIVE =
  /(?:后|之日|[日月])起?(?:的|[,，])?\d{1,3}(?:个)?(?:工作日|自然日|日|天|周|星期|月|小时)(?:之|以)?内|(?:后|起)[一二两三四五六七八九十半]{1,3}个?(?:工作日|自然日|日|天|周|星期|月|年|小时)(?:之|以)?内/;
const FIRM = /^(?:之前|以前|前|底|末|内|完成|落实)|[底末内]$/;
const STARTS_FROM = /(?:月份?|日|底|末|旬|季度|年)(?:之?前)?起/;
const FINISHED_BY_THEN = /^(?:之前|以前|前|底前?|末前?)?[^,，。;；]{0,12}完成$/;
/** 每年12月底前 is a day in every year, not something that goes on all the time. */
const EVERY_YEAR = /每年度?(?=第?[一二三四1-4]个?季度|上半年|[一二三四五六七八九十]{1,3}月|\d|[底末])/g;
const RANGE = /^[-—–－~～至到]{1,2}$/;

/** 2025年 is a deadline when it stands alone, not in 2025年全市工作方案. */
const standsAlone = (before: string, after: string): boolean =>
  /^(?:[（(]|力争|计划)?(?:到|于|在|至)?$|[-—–－~～至到]$/.test(before) &&
  /^(?:[-—–－~～至到)）]|(?:以|之)?前|内|期间|(?:全部|全面|基本)?(?:完成|建成|实现)|$)/.test(after);

interface Clause {
  readonly start: number;
  readonly text: string;
}

const clausesOf = (plain: string): Clause[] =>
  [...plain.matchAll(/[^,，;；。]+/g)].map(({ 0: text, index }) => ({ start: index, text }));

/** Dates of clauses that count from another day are none; conditions keep only a date that is firmly said. */
function firmDates(plain: string, dates: readonly FoundDate[]): FoundDate[] {
  const clauses = clausesOf(plain);
  return dates.filter(({ start, end, period }) => {
    const clause = clauses.findLast((one) => one.start <= start);
    if (!clause) return true;
    const [before, after] = [plain.slice(clause.start, start), plain.slice(end, clause.start + clause.text.length)];
    if (period === 'year' && !standsAlone(before, after)) return false;
    if (RELATIVE.test(clause.text)) return false;
    if (!CONDITIONAL.test(clause.text)) return true;
    return FIRM.test(after) || FIRM.test(plain.slice(start, end));
  });
}

const latest = (dates: readonly FoundDate[]): string | null =>
  dates
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1) ?? null;

/** 1月至12月 is the whole year, as 全年 is. */
function isWholeYear(plain: string, dates: readonly FoundDate[]): boolean {
  const [first, last] = dates;
  if (dates.length !== 2 || !first?.date || !last?.date) return false;
  const begins = first.period === 'month' ? first.date.endsWith('-01-31') : first.date.endsWith('-01-01');
  const sameYear = first.date.slice(0, 4) === last.date.slice(0, 4);
  const rest = plain.slice(last.end);
  return (
    begins &&
    sameYear &&
    last.date.endsWith('-12-31') &&
    RANGE.test(plain.slice(first.end, last.start)) &&
    !/[底末]$/.test(plain.slice(last.start, last.end)) &&
    !/^(?:之|以)?前/.test(rest)
  );
}

/** 全年推进，12月底前完成 ends on a day; 12月底前完成，长期坚持 does not. */
function endsByDate(plain: string, dates: readonly FoundDate[]): boolean {
  const last = dates.at(-1);
  return (
    last !== undefined && CONTINUOUS.test(plain.slice(0, last.start)) && FINISHED_BY_THEN.test(plain.slice(last.end))
  );
}

const includesPeriod = (plain: string, { period, start, end }: FoundDate): boolean =>
  period !== 'day' && !/[底末内]$/.test(plain.slice(start, end)) && /^(?:之|以)?前/.test(plain.slice(end));

const BEGINS = /启动|开始/;

/** 6月、12月: each date is a deadline of its own, unlike the ends of a range or the start and the end of the work. */
const hasSeveralDates = (plain: string, dates: readonly FoundDate[]): boolean =>
  dates.some((one, index) => {
    const before = dates[index - 1];
    if (before === undefined || before.date === one.date) return false;
    const between = plain.slice(before.end, one.start);
    return !RANGE.test(between) && !BEGINS.test(between);
  });

function doubtOf(plain: string, { kind, date }: Deadline, dates: readonly FoundDate[], year: number) {
  if (plain === '') return null;
  if (kind === 'unspecified') return 'deadlineUnclear';
  if (kind === 'continuous') return null;
  if (dates.some(({ isPossible }) => !isPossible)) return 'deadlineImpossible';
  if (date === null) return 'deadlineUnclear';
  if (Number(date.slice(0, 4)) < year) return 'deadlineBeforeYear';
  if (kind === 'by' && hasSeveralDates(plain, dates)) return 'deadlineSeveralDates';
  return dates.some((found) => found.date === date && includesPeriod(plain, found)) ? 'deadlineIncludesPeriod' : null;
}

function settled(plain: string, text: string, dates: readonly FoundDate[]): Deadline {
  if (plain.length > LONGEST || looksLikeStatus(plain)) return { text, kind: 'unspecified', date: null };
  const continuous = CONTINUOUS.test(plain.replace(EVERY_YEAR, ''));
  const firm = dates.filter(({ period, end }) => !(continuous && period === 'year' && !plain.startsWith('前', end)));
  if (isWholeYear(plain, firm)) return { text, kind: 'continuous', date: null };
  if (firm.length > 0)
    return (continuous && !endsByDate(plain, firm)) || STARTS_FROM.test(plain)
      ? { text, kind: 'startByThenContinuous', date: firm[0]?.date ?? null }
      : { text, kind: 'by', date: latest(firm) };
  return { text, kind: continuous && !CONDITIONAL.test(plain) ? 'continuous' : 'unspecified', date: null };
}

/**
 * The cell 完成时限 (DESIGN section 10) and what is doubtful about it. Months lie in the document's year; without a year (0)
 * the date stays empty. Of several dates the latest counts, or the first of work that then goes on; a time that is named
 * with 前 (三季度前, 10月前) ends with its last day.
 */
export function readDeadline(cell: string, year: number): ReadDeadline {
  const text = compact(cell);
  const plain = halfWidth(text);
  const dates = plain.length > LONGEST ? [] : firmDates(plain, datesIn(plain, year));
  const deadline = settled(plain, text, dates);
  return { deadline, doubt: doubtOf(plain, deadline, dates, year) };
}

export const parseDeadline = (cell: string, year: number): Deadline => readDeadline(cell, year).deadline;
