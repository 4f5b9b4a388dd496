import { describe, expect, it } from 'vitest';
import { pickedUnits, quickPicks, unitGroups } from '../../../src/taskpane/exchange/send/picks';
import { RETURNED, sentUntil, unitExchange } from './unitExchange';

const TODAY = '2026-12-31';
const UNITS = [
  unitExchange('未下发'),
  unitExchange('在外', { sent: sentUntil('2027-01-01') }),
  unitExchange('逾期', { sent: sentUntil('2026-12-01'), group: '市政府部门' }),
  unitExchange('交回', { sent: sentUntil('2026-12-01'), returned: RETURNED }),
  unitExchange('没任务', { rows: 0, group: '' }),
];

describe('choosing units', () => {
  it('picks by state with one press, never a unit without tasks', () => {
    expect(quickPicks(UNITS, TODAY)).toEqual([
      { label: '全部', units: ['未下发', '在外', '逾期', '交回'] },
      { label: '未下发', units: ['未下发'] },
      { label: '未交回', units: ['在外', '逾期'] },
      { label: '逾期未交', units: ['逾期'] },
    ]);
  });

  it('offers no press that picks nobody', () => {
    expect(quickPicks([unitExchange('甲')], TODAY).map(({ label }) => label)).toEqual(['全部', '未下发']);
  });

  it('proposes those that were sent nothing yet', () => {
    expect(pickedUnits(UNITS, null, TODAY)).toEqual(['未下发']);
  });

  it('leaves out picked units that are gone from the roster or have no tasks', () => {
    expect(pickedUnits(UNITS, new Set(['在外', '没任务', '撤并了']), TODAY)).toEqual(['在外']);
  });

  it('shows groups in the order of the roster', () => {
    expect(unitGroups(UNITS).map(({ group, units }) => [group, units.length])).toEqual([
      ['区县(市)', 3],
      ['市政府部门', 1],
      ['未分组', 1],
    ]);
  });
});
