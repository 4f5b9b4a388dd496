import { describe, expect, it } from 'vitest';
import { stateCounts, unitFacts, unitState } from '../../../src/taskpane/exchange/send/unitState';
import { RETURNED, sentUntil, unitExchange } from './unitExchange';

const TODAY = '2026-12-31';

describe('where a unit’s package is', () => {
  it.each([
    ['没有任务', { rows: 0 }],
    ['未下发', {}],
    ['已下发', { sent: sentUntil('') }],
    ['已下发', { sent: sentUntil('2026-12-31') }],
    ['逾期未交', { sent: sentUntil('2026-12-30') }],
    ['已交回', { sent: sentUntil('2026-12-30'), returned: RETURNED }],
  ] as const)('is %s', (state, change) => {
    expect(unitState(unitExchange('甲', change), TODAY)).toBe(state);
  });

  it('is counted over all units, states without any left out', () => {
    const units = [unitExchange('甲'), unitExchange('乙'), unitExchange('丙', { sent: sentUntil('') })];
    expect(stateCounts(units, TODAY)).toEqual([
      { state: '未下发', count: 2 },
      { state: '已下发', count: 1 },
    ]);
  });

  it.each([
    ['没有分到任务，不用下发', { rows: 0 }],
    ['22行', {}],
    ['2026-11-20 14:05下发填报', { sent: sentUntil('') }],
    ['2026-11-20 14:05下发填报，2026-12-30前交；2026-11-30交回', { sent: sentUntil('2026-12-30'), returned: RETURNED }],
    [
      '2026-11-20 14:05第2次下发反馈；2027-01-02交回（逾期）',
      {
        sent: { on: '2026-11-20 14:05', kind: 'feedback', round: 2, due: '' },
        returned: { on: '2027-01-02', file: '甲.xlsx', isLate: true },
      },
    ],
  ] as const)('reads: %s', (text, change) => {
    expect(unitFacts(unitExchange('甲', change))).toBe(text);
  });
});
