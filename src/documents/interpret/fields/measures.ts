import type { Measure } from '../../../assessment/model/breakdown';
import { halfWidth } from '../numerals';
import { datesIn } from './dates/datesIn';
import { type FoundMeasure, MEASURE_PATTERNS } from './measures/measurePatterns';

interface Match {
  readonly start: number;
  readonly end: number;
  readonly found: FoundMeasure;
}

const SENTENCE_END = /[。;；!！\n]/g;
/** A period named this far before a count no longer belongs to it. */
const REACH = 120;

function sentenceBefore(text: string, index: number): string {
  const near = text.slice(Math.max(0, index - REACH), index);
  const last = [...near.matchAll(SENTENCE_END)].at(-1);
  return last ? near.slice(last.index + 1) : near;
}

const BEFORE = /^(?:之前|以前|前)/;

/** 6月底前, 2018年底前: a day by which something must be done. */
function byDates(plain: string, year: number): Match[] {
  return datesIn(plain, year).flatMap(({ start, end, date, period }): Match[] => {
    const before = BEFORE.exec(plain.slice(end, end + 2))?.[0];
    if (before === undefined || date === null || period === 'year') return [];
    return [{ start, end: end + before.length, found: { kind: 'byDate', value: date, unit: '', per: null } }];
  });
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
  const matches = byDates(plain, year);
  for (const { pattern, measure } of MEASURE_PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      const found = measure([...match], () => sentenceBefore(plain, match.index));
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
