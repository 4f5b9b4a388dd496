import { expect, it } from 'vitest';
import { parseDeadline } from '../../src/documents/interpret/fields/deadline';

it.each([
  ['长期推进', 'continuous', null],
  ['长期坚持', 'continuous', null],
  ['全年', 'continuous', null],
  ['2017年全年', 'continuous', null],
  ['持续推进', 'continuous', null],
  ['动态更新', 'continuous', null],
  ['常态化推进', 'continuous', null],
  ['每季度', 'continuous', null],
  ['6月底', 'by', '2017-06-30'],
  ['6月底前', 'by', '2017-06-30'],
  ['6月底前完成', 'by', '2017-06-30'],
  ['12月', 'by', '2017-12-31'],
  ['12月底', 'by', '2017-12-31'],
  ['11月底完成', 'by', '2017-11-30'],
  ['年底前', 'by', '2017-12-31'],
  ['年底前完成', 'by', '2017-12-31'],
  ['年内完成', 'by', '2017-12-31'],
  ['2月底前', 'by', '2017-02-28'],
  ['2024年2月底前', 'by', '2024-02-29'],
  ['2023年10月底前', 'by', '2023-10-31'],
  ['2023年10月 底前', 'by', '2023-10-31'],
  ['12月31日前', 'by', '2017-12-31'],
  ['2017年6月15日', 'by', '2017-06-15'],
  ['2017-06-15', 'by', '2017-06-15'],
  ['三季度前', 'by', '2017-09-30'],
  ['第二季度末', 'by', '2017-06-30'],
  ['上半年', 'by', '2017-06-30'],
  ['9月中旬', 'by', '2017-09-20'],
  ['6月底前', 'by', '2017-06-30'],
  ['十二月底前', 'by', '2017-12-31'],
  ['明年3月底前', 'by', '2018-03-31'],
  ['6月底前完成初稿,12月底前完成', 'by', '2017-12-31'],
  ['每年12月底前', 'by', '2017-12-31'],
  ['6月底前启动', 'by', '2017-06-30'],
  ['6月底前启动长期推进', 'startByThenContinuous', '2017-06-30'],
  ['6月底前启动,长期推进', 'startByThenContinuous', '2017-06-30'],
  ['5月底前启动长期推进', 'startByThenContinuous', '2017-05-31'],
  ['2023年9月起持续推进', 'startByThenContinuous', '2023-09-30'],
  ['', 'unspecified', null],
  ['   ', 'unspecified', null],
  ['按省工作部署', 'unspecified', null],
  ['视省试点工作完成情况而定', 'unspecified', null],
  ['收到省级政策文件后及时转发', 'unspecified', null],
  ['13月底前', 'by', null],
  ['2月30日前', 'by', null],
])('deadline %s is %s %s', (text, kind, date) => {
  expect(parseDeadline(text, 2017)).toEqual({ text: text.replace(/\s/g, ''), kind, date });
});

it('has no date when the document has no year', () => {
  expect(parseDeadline('6月底前', 0)).toEqual({ text: '6月底前', kind: 'by', date: null });
});
