import type { Measure } from '../../../../assessment/model/breakdown';

type Period = NonNullable<Measure['per']> | 'other';

const PERIODS: readonly { readonly pattern: RegExp; readonly per: Period }[] = [
  {
    pattern: /每半年|半年内?|每[两二三四五六七八九十\d]{1,2}(?:个?(?:月|季度|星期)|年|周|天|日)|每[日天]/g,
    per: 'other',
  },
  { pattern: /每个?季度?|按季度?|逐季|季度内/g, per: 'quarter' },
  { pattern: /每个?月|按月|逐月|月内/g, per: 'month' },
  { pattern: /每个?(?:周|星期)|按周|逐周|周内/g, per: 'week' },
  { pattern: /每年|按年度?|逐年|年内|全年|年度/g, per: 'year' },
];

/** The period a count belongs to: the last one named before it in its sentence; null for 每半年 and the like. */
export function periodBefore(before: string): Measure['per'] {
  const named = PERIODS.flatMap(({ pattern, per }) =>
    [...before.matchAll(pattern)].map(({ index, 0: { length } }) => ({ end: index + length, per })),
  );
  const per = named.sort((a, b) => b.end - a.end)[0]?.per ?? null;
  return per === 'other' ? null : per;
}
