import type { AnnualReport } from '../../../assessment/model/annualReport';
import { isoDate } from '../dates';
import { halfWidth } from '../numerals';
import type { Passage } from './passages';

const DATE = String.raw`(?:(20\d\d)\s*[年./-]\s*)?(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?`;
const PERIOD = new RegExp(`${DATE}\\s*(?:起)?\\s*(?:至|到|-|—|–|~){1,2}\\s*${DATE}`);
const ABOUT_DATA = /数据|统计|报告期|本(?:年度)?报告|本年报/;

type Period = Pick<AnnualReport, 'periodFrom' | 'periodTo'>;

/** 数据期限自2016年1月1日起至2016年12月31日止. */
function periodIn(sentence: string, year: number): Period | null {
  const match = ABOUT_DATA.test(sentence) ? PERIOD.exec(halfWidth(sentence)) : null;
  if (!match) return null;
  const [fromYear, fromMonth, fromDay, toYear, toMonth, toDay] = match.slice(1).map(Number);
  const first = (fromYear ?? 0) || year;
  const from = isoDate(first, fromMonth ?? 0, fromDay ?? 0);
  const to = isoDate((toYear ?? 0) || first, toMonth ?? 0, toDay ?? 0);
  return from !== null && to !== null && from <= to ? { periodFrom: from, periodTo: to } : null;
}

/** The time the report's figures are for, from the first sentence that says so; `year` completes dates without one. */
export function reportPeriod(passages: readonly Passage[], year: number): Period {
  for (const { sentences } of passages)
    for (const sentence of sentences) {
      const period = periodIn(sentence, year);
      if (period) return period;
    }
  return { periodFrom: null, periodTo: null };
}
