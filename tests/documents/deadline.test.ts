import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeadline, readDeadline } from '../../src/documents/interpret/fields/deadline';
import { looksLikeStatus } from '../../src/documents/interpret/fields/statusWords';

/** Most cells lie in a notice of 2017. */
const CASES: readonly (readonly [cell: string, kind: string, date: string | null])[] = [
  ['长期推进', 'continuous', null],
  ['长期坚持', 'continuous', null],
  ['长期', 'continuous', null],
  ['全年', 'continuous', null],
  ['2017年全年', 'continuous', null],
  ['全年推进', 'continuous', null],
  ['持续推进', 'continuous', null],
  ['持续开展', 'continuous', null],
  ['2017年持续推进', 'continuous', null],
  ['完成并持续落实', 'continuous', null],
  ['动态更新', 'continuous', null],
  ['动态调整', 'continuous', null],
  ['常态化推进', 'continuous', null],
  ['常态化', 'continuous', null],
  ['日常工作', 'continuous', null],
  ['贯穿全年', 'continuous', null],
  ['实时更新', 'continuous', null],
  ['定期公开', 'continuous', null],
  ['常年开展', 'continuous', null],
  ['每季度', 'continuous', null],
  ['每季度末', 'continuous', null],
  ['每月10日前', 'continuous', null],
  ['每季度首月15日前', 'continuous', null],
  ['每月底前', 'continuous', null],
  ['每周', 'continuous', null],
  ['按月', 'continuous', null],
  ['按季度推进', 'continuous', null],
  ['2024年起', 'continuous', null],
  ['1月至12月', 'continuous', null],
  ['1-12月', 'continuous', null],
  ['2017年1月—12月', 'continuous', null],
  ['2017年1月1日至12月31日', 'continuous', null],
  ['6月底', 'by', '2017-06-30'],
  ['6月底前', 'by', '2017-06-30'],
  ['6月底前完成', 'by', '2017-06-30'],
  ['6月末', 'by', '2017-06-30'],
  ['6月份', 'by', '2017-06-30'],
  ['12月', 'by', '2017-12-31'],
  ['12月底', 'by', '2017-12-31'],
  ['11月底完成', 'by', '2017-11-30'],
  ['年底前', 'by', '2017-12-31'],
  ['年底前完成', 'by', '2017-12-31'],
  ['年底', 'by', '2017-12-31'],
  ['年末', 'by', '2017-12-31'],
  ['年终', 'by', '2017-12-31'],
  ['年内完成', 'by', '2017-12-31'],
  ['年内', 'by', '2017-12-31'],
  ['本年度内', 'by', '2017-12-31'],
  ['本年底前', 'by', '2017-12-31'],
  ['今年年底前', 'by', '2017-12-31'],
  ['今年底前', 'by', '2017-12-31'],
  ['当年年底前', 'by', '2017-12-31'],
  ['2017年', 'by', '2017-12-31'],
  ['2017年度', 'by', '2017-12-31'],
  ['2018年完成', 'by', '2018-12-31'],
  ['2017年底', 'by', '2017-12-31'],
  ['2018年底前', 'by', '2018-12-31'],
  ['2018年年底前', 'by', '2018-12-31'],
  ['18年底前', 'by', '2018-12-31'],
  ['18年6月底前', 'by', '2018-06-30'],
  ['到2020年', 'by', '2020-12-31'],
  ['2017-2019年', 'by', '2019-12-31'],
  ['2017年—2019年', 'by', '2019-12-31'],
  ['2017年至2019年', 'by', '2019-12-31'],
  ['“十四五”期末', 'by', '2025-12-31'],
  ['2月底前', 'by', '2017-02-28'],
  ['2024年2月底前', 'by', '2024-02-29'],
  ['2023年10月底前', 'by', '2023-10-31'],
  ['2023年10月 底前', 'by', '2023-10-31'],
  ['2023年\n10月底前', 'by', '2023-10-31'],
  ['2023 年 10 月底前', 'by', '2023-10-31'],
  ['２０２３年１０月底前', 'by', '2023-10-31'],
  ['二〇二三年十月底前', 'by', '2023-10-31'],
  ['二○二三年十月底前', 'by', '2023-10-31'],
  ['二零二三年十二月三十一日前', 'by', '2023-12-31'],
  ['十月底前', 'by', '2017-10-31'],
  ['十月三十一日前', 'by', '2017-10-31'],
  ['十一月二十日前', 'by', '2017-11-20'],
  ['12月31日前', 'by', '2017-12-31'],
  ['10月31日前完成', 'by', '2017-10-31'],
  ['10月31号前', 'by', '2017-10-31'],
  ['10月31日18时前', 'by', '2017-10-31'],
  ['2017年6月15日', 'by', '2017-06-15'],
  ['2017-06-15', 'by', '2017-06-15'],
  ['2023.10.31', 'by', '2023-10-31'],
  ['2023/10/31', 'by', '2023-10-31'],
  ['2023-10-31 00:00:00', 'by', '2023-10-31'],
  ['2023.10', 'by', '2023-10-31'],
  ['2023-6', 'by', '2023-06-30'],
  ['2023.10前', 'by', '2023-10-31'],
  ['10.31前', 'by', '2017-10-31'],
  ['三季度前', 'by', '2017-09-30'],
  ['第三季度末', 'by', '2017-09-30'],
  ['第二季度末', 'by', '2017-06-30'],
  ['一季度', 'by', '2017-03-31'],
  ['第四季度', 'by', '2017-12-31'],
  ['2季度', 'by', '2017-06-30'],
  ['三季末', 'by', '2017-09-30'],
  ['2018年一季度', 'by', '2018-03-31'],
  ['2018年Q1', 'by', '2018-03-31'],
  ['前三季度', 'by', '2017-09-30'],
  ['上半年', 'by', '2017-06-30'],
  ['下半年', 'by', '2017-12-31'],
  ['2018年上半年', 'by', '2018-06-30'],
  ['9月上旬', 'by', '2017-09-10'],
  ['9月中旬', 'by', '2017-09-20'],
  ['9月下旬', 'by', '2017-09-30'],
  ['9月中下旬', 'by', '2017-09-30'],
  ['9月初', 'by', '2017-09-10'],
  ['十二月底前', 'by', '2017-12-31'],
  ['明年3月底前', 'by', '2018-03-31'],
  ['11月至次年3月', 'by', '2018-03-31'],
  ['2017年11月—2018年2月', 'by', '2018-02-28'],
  ['3月至11月', 'by', '2017-11-30'],
  ['3-11月', 'by', '2017-11-30'],
  ['3—11月', 'by', '2017-11-30'],
  ['10月1日至31日', 'by', '2017-10-31'],
  ['10月1-20日', 'by', '2017-10-20'],
  ['1月至12月底前', 'by', '2017-12-31'],
  ['3、6、9、12月', 'by', '2017-12-31'],
  ['6月底、12月底', 'by', '2017-12-31'],
  ['6月、12月底前', 'by', '2017-12-31'],
  ['6月底前完成初稿,12月底前完成', 'by', '2017-12-31'],
  ['6月底前出台，12月底前完成', 'by', '2017-12-31'],
  ['12月底前完成，其中6月底前出台方案', 'by', '2017-12-31'],
  ['2018年6月底前出台，12月底前完成', 'by', '2018-12-31'],
  ['2018年6月底前出台\n12月底前完成', 'by', '2018-12-31'],
  ['每年12月底前', 'by', '2017-12-31'],
  ['每年一季度', 'by', '2017-03-31'],
  ['6月底前启动', 'by', '2017-06-30'],
  ['按要求12月底前完成', 'by', '2017-12-31'],
  ['按省统一部署，12月底前完成', 'by', '2017-12-31'],
  ['印发后30日内启动，12月底前完成', 'by', '2017-12-31'],
  ['全年推进，12月底前完成', 'by', '2017-12-31'],
  ['6月底前启动长期推进', 'startByThenContinuous', '2017-06-30'],
  ['6月底前启动,长期推进', 'startByThenContinuous', '2017-06-30'],
  ['5月底前启动长期推进', 'startByThenContinuous', '2017-05-31'],
  ['6月底前完成并长期坚持', 'startByThenContinuous', '2017-06-30'],
  ['2023年10月底前完成并持续落实', 'startByThenContinuous', '2023-10-31'],
  ['6月底前完成，12月底前评估，长期坚持', 'startByThenContinuous', '2017-06-30'],
  ['2023年9月起持续推进', 'startByThenContinuous', '2023-09-30'],
  ['2023年9月1日起', 'startByThenContinuous', '2023-09-01'],
  ['2023年10月底前，之后动态更新', 'startByThenContinuous', '2023-10-31'],
  ['年底前完成，并常态化推进', 'startByThenContinuous', '2017-12-31'],
  ['', 'unspecified', null],
  ['   ', 'unspecified', null],
  ['按省工作部署', 'unspecified', null],
  ['按上级部署', 'unspecified', null],
  ['按照上级要求的时限完成', 'unspecified', null],
  ['按时间节点推进', 'unspecified', null],
  ['按年度计划完成', 'unspecified', null],
  ['视省试点工作完成情况而定', 'unspecified', null],
  ['视省进度而定', 'unspecified', null],
  ['根据国家统一安排推进', 'unspecified', null],
  ['根据省2017年6月部署安排', 'unspecified', null],
  ['待省方案出台后', 'unspecified', null],
  ['收到省级政策文件后及时转发', 'unspecified', null],
  ['印发后30日内', 'unspecified', null],
  ['自印发之日起30日内', 'unspecified', null],
  ['文件印发后20个工作日内', 'unspecified', null],
  ['政策出台后三个工作日内', 'unspecified', null],
  ['2017年10月1日起30日内', 'unspecified', null],
  ['方案印发后两个月内', 'unspecified', null],
  ['半年内', 'unspecified', null],
  ['一年内', 'unspecified', null],
  ['本月底', 'unspecified', null],
  ['月底前', 'unspecified', null],
  ['春节前', 'unspecified', null],
  ['2017年全市政务信息公开工作重点分工方案', 'unspecified', null],
  ['落实2017年要点', 'unspecified', null],
  ['立即', 'unspecified', null],
  ['适时', 'unspecified', null],
  ['按要求', 'unspecified', null],
  ['3个月', 'unspecified', null],
  ['12个月内', 'unspecified', null],
  ['已完成', 'unspecified', null],
  ['2017年6月已完成', 'unspecified', null],
  ['已于6月底完成', 'unspecified', null],
  ['已完成，长期坚持', 'unspecified', null],
  ['正在推进', 'unspecified', null],
  ['推进中', 'unspecified', null],
  ['持续推进中', 'unspecified', null],
  ['完成50%', 'unspecified', null],
  ['√', 'unspecified', null],
  ['13月底前', 'by', null],
  ['2月30日前', 'by', null],
  ['2017年6月31日前', 'by', null],
];

it.each(CASES)('deadline %j is %s %s', (text, kind, date) => {
  expect(parseDeadline(text, 2017)).toEqual({ text: text.replace(/\s/g, ''), kind, date });
});

it('has no date when the document has no year', () => {
  expect(parseDeadline('6月底前', 0)).toEqual({ text: '6月底前', kind: 'by', date: null });
});

it.each([
  ['6月底前', 2017, null],
  ['长期推进', 2017, null],
  ['', 2017, null],
  ['2025年6月底前', 2024, null],
  ['6月底前', 0, 'deadlineUnclear'],
  ['按省工作部署', 2017, 'deadlineUnclear'],
  ['已完成', 2017, 'deadlineUnclear'],
  ['13月底前', 2017, 'deadlineImpossible'],
  ['2月30日前启动，6月底前完成', 2017, 'deadlineImpossible'],
  ['2月29日前', 2017, 'deadlineImpossible'],
  ['2月29日前', 2024, null],
  ['2016年12月底前', 2017, 'deadlineBeforeYear'],
  ['2021年10月底前、12月底前', 2021, 'deadlineSeveralDates'],
  ['6月、12月', 2024, 'deadlineSeveralDates'],
  ['3、6、9月', 2024, 'deadlineSeveralDates'],
  ['2024年6月、12月各1次', 2024, 'deadlineSeveralDates'],
  ['6月底前（市级）、9月底前（县级）', 2024, 'deadlineSeveralDates'],
  ['6月底前完成；12月底前完成', 2024, 'deadlineSeveralDates'],
  ['3月—10月', 2024, null],
  ['2024年3月至2024年10月', 2024, null],
  ['2024-2026年', 2024, null],
  ['3月启动，12月底前完成', 2024, null],
  ['6月底前完成，长期坚持', 2024, null],
  ['2024年，12月底前', 2024, null],
  ['三季度前', 2017, 'deadlineIncludesPeriod'],
  ['10月前', 2017, 'deadlineIncludesPeriod'],
  ['2025年前', 2024, 'deadlineIncludesPeriod'],
  ['10月底前', 2017, null],
  ['10月1日前', 2017, null],
])('deadline %s in %s raises %s', (text, year, code) => {
  expect(readDeadline(text, year).doubt).toBe(code);
});

it.each(['已完成', '正在推进', '推进中', '完成50%', '√', '已印发', '未完成', '100%', '有序推进', '已于3月公开'])(
  '%s is a status',
  (text) => {
    expect(looksLikeStatus(text)).toBe(true);
  },
);

it.each([
  '6月底前完成',
  '年底前完成',
  '长期推进',
  '持续推进',
  '全年',
  '完成并持续落实',
  '按省部署',
  '2023年10月底前',
  '',
])('%s is no status', (text) => {
  expect(looksLikeStatus(text)).toBe(false);
});

const MONTH_ENDS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const HAN = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const inHan = (value: number): string =>
  `${value >= 20 ? (HAN[Math.floor(value / 10)] ?? '') : ''}${value >= 10 ? '十' : ''}${value % 10 > 0 ? (HAN[value % 10] ?? '') : ''}`;
const two = (value: number): string => String(value).padStart(2, '0');

describe('dates rendered in any way', () => {
  const day = fc.integer({ min: 0, max: 11 }).chain((month) =>
    fc.record({
      year: fc.integer({ min: 2010, max: 2039 }),
      month: fc.constant(month + 1),
      day: fc.integer({ min: 1, max: MONTH_ENDS[month] ?? 28 }),
    }),
  );
  const rendered = [
    ({ year, month, day: on }) => `${year}年${month}月${on}日前`,
    ({ year, month, day: on }) => `${year} 年 ${month} 月 ${on} 日前完成`,
    ({ year, month, day: on }) => `${year}-${two(month)}-${two(on)}`,
    ({ year, month, day: on }) => `${year}.${month}.${on}`,
    ({ year, month, day: on }) => `${year}/${month}/${on}前`,
    ({ year, month, day: on }) =>
      `${Array.from(String(year), (digit) => HAN[Number(digit)]).join('')}年${inHan(month)}月${inHan(on)}日`,
  ] as const satisfies readonly ((date: { year: number; month: number; day: number }) => string)[];

  it.each(rendered.map((render, index) => [index, render] as const))('are read back (%i)', (_index, render) => {
    fc.assert(
      fc.property(day, (date) => {
        expect(parseDeadline(render(date), 2001).date).toBe(`${date.year}-${two(date.month)}-${two(date.day)}`);
      }),
    );
  });
});

it('takes any text and keeps it', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseDeadline(text, 2017).text).toBe(text.replace(/[\u200B-\u200D\u2060\uFEFF]/g, '').replace(/\s/g, ''));
    }),
  );
});

it.each(['2023年10月底前', '1月', '1、', '每年', '二〇二三年', '按', '后30', '已', ' '])(
  'reads 100 kB of %j quickly',
  (text) => {
    const begin = performance.now();
    readDeadline(text.repeat(100_000 / text.length), 2017);
    expect(performance.now() - begin).toBeLessThan(5000);
  },
);
