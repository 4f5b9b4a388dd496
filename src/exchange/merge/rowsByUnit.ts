import type { EvidenceRow } from '../../assessment/model/assessment';
import { nameKey } from '../../assessment/scoring/cells';

/** Rows of each unit, by the key of its name, in their order. */
export function rowsByUnit(rows: readonly EvidenceRow[]): ReadonlyMap<string, readonly EvidenceRow[]> {
  const found = new Map<string, EvidenceRow[]>();
  for (const row of rows) {
    const key = nameKey(row.unit);
    const own = found.get(key);
    if (own) own.push(row);
    else found.set(key, [row]);
  }
  return found;
}
