import type { ReturnedContent } from '../../assessment/model/package';
import { nameKey } from '../../assessment/scoring/cells';
import type { ReturnedRow } from './alignRows';

/** The rows of a returned file that are this unit's, and the others. */
export function ownRows({ now }: ReturnedContent, unit: string) {
  const key = nameKey(unit);
  const own: ReturnedRow[] = [];
  const others: ReturnedRow[] = [];
  for (const [index, row] of now.evidence.entries()) (nameKey(row.unit) === key ? own : others).push({ row, index });
  return { own, others };
}
