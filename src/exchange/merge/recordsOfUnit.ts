import type { ExchangeRecord } from '../../assessment/model/assessment';
import { cellText, nameKey } from '../../assessment/scoring/cells';
import { oncePer } from './oncePer';

const byUnit = oncePer((exchange: readonly ExchangeRecord[]) => {
  const found = new Map<string, ExchangeRecord[]>();
  for (const record of exchange) {
    const key = nameKey(cellText(record.unit));
    const known = found.get(key);
    if (known) known.push(record);
    else found.set(key, [record]);
  }
  return found;
});

/** The lines of 收发登记 about one unit, in their order. */
export const recordsOfUnit = (exchange: readonly ExchangeRecord[], unit: string): readonly ExchangeRecord[] =>
  byUnit(exchange).get(nameKey(unit)) ?? [];
