import type { UnitExchange } from '../../../src/app/desk/exchange/exchangeDesk';

/** A unit that has rows and was sent nothing yet. */
export const unitExchange = (unit: string, change: Partial<UnitExchange> = {}): UnitExchange => ({
  unit,
  group: '区县(市)',
  email: '',
  rows: 22,
  sent: null,
  returned: null,
  ...change,
});

export const sentUntil = (due: string): UnitExchange['sent'] => ({
  on: '2026-11-20 14:05',
  kind: 'evidence',
  round: 1,
  due,
});

export const RETURNED: UnitExchange['returned'] = { on: '2026-11-30', file: '甲_考核.xlsx', isLate: false };
