import { expect, it } from 'vitest';
import { sentList } from '../../src/exchange/sentList';

const line = {
  unit: '甲局',
  group: '部门',
  file: '甲局.xlsx',
  email: 'a@x.cn',
  rows: 3,
  due: '2026-12-31',
  result: '已制作',
};
const text = (unit: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(sentList([{ ...line, unit }]));

it('begins with the mark of UTF-8, so that Excel reads the letters', () => {
  expect(Array.from(sentList([]).slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
});

it('has a line for each unit', () => {
  expect(text('甲局')).toBe(
    '\uFEFF"单位","组别","文件","邮箱","任务行数","交回期限","结果"\r\n' +
      '"甲局","部门","甲局.xlsx","a@x.cn","3","2026-12-31","已制作"\r\n',
  );
});

it.each([
  ['甲"局,乙\n局', '"甲""局,乙\n局"'],
  ['=1+1', `"'=1+1"`],
  ['＝1+1', `"'＝1+1"`],
  [' @x', `"' @x"`],
])('keeps %j a text', (unit, field) => {
  expect(text(unit)).toContain(`\r\n${field},`);
});
