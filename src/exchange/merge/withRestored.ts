import type { EvidenceRow } from '../../assessment/model/assessment';
import { nameKey } from '../../assessment/scoring/cells';
import { rowsByUnit } from './rowsByUnit';

/** Rows that come back stand behind the others of their unit. */
export function withRestored(rows: readonly EvidenceRow[], restored: readonly EvidenceRow[]): EvidenceRow[] {
  if (restored.length === 0) return [...rows];
  const freshOf = rowsByUnit(restored);
  const lastOf = new Map(rows.map(({ unit }, index) => [nameKey(unit), index]));
  const behindLast = (row: EvidenceRow, index: number): readonly EvidenceRow[] => {
    const key = nameKey(row.unit);
    return lastOf.get(key) === index ? (freshOf.get(key) ?? []) : [];
  };
  const staying = rows.flatMap((row, index) => [row, ...behindLast(row, index)]);
  return [...staying, ...restored.filter(({ unit }) => !lastOf.has(nameKey(unit)))];
}
