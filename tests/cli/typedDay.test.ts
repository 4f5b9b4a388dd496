import { expect, it } from 'vitest';
import { typedDay } from '../../src/cli/typedDay';

it.each([
  '2026-12-31',
  '2026/12/31',
  '2026.12.31',
  '2026年12月31日',
  ' 2026 年 12 月 31 日 ',
  '20261231',
  '２０２６－１２－３１',
])('reads %j as a day', (text) => {
  expect(typedDay(text)).toBe('2026-12-31');
});

it('does without leading zeros', () => {
  expect(typedDay('2026年1月5日')).toBe('2026-01-05');
});

it.each(['12月31日', '2026-12', '2026-13-01', '2026年2月30日', '2026/12-31', '31/12/2026', '明天', ''])(
  'does not guess at %j',
  (text) => {
    expect(typedDay(text)).toBeNull();
  },
);
