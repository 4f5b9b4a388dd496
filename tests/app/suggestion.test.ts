import { expect, it } from 'vitest';
import { dateInText, numberInText } from '../../src/app/messages/suggestion';

it.each(['2017年6月30日', '2017.6.30', '2017-06-30', '2017/6/30', '20170630', ' 2017年6月30 '])(
  '%j reads as 2017-06-30',
  (text) => {
    expect(dateInText(text)).toBe('请在单元格中重新输入日期2017-06-30。');
  },
);

it.each(['6月底', '2017-02-30', '2017年13月1日', '', undefined])('%j is no day', (text) => {
  expect(dateInText(text)).toBe('请填日期，例如2017-6-30。');
});

it.each([
  ['10分', '10'],
  ['1,000', '1000'],
  ['１２', '12'],
  ['60%', '60%'],
  [' -3.5 ', '-3.5'],
])('%j reads as %s', (text, number) => {
  expect(numberInText(text)).toBe(`请在单元格中重新输入数字${number}。`);
});

it.each(['十分', '约10', '', undefined])('%j is no number', (text) => {
  expect(numberInText(text)).toBe('请只填数字。');
});
