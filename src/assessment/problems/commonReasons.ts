import type { CountedRow } from '../analysis/countedRows';
import { isAssessed } from '../scoring/conclusion';
import { numberIn } from '../scoring/cells';
import { reasonsIn, type Reason } from './reasons';

/** A reason for which points were taken off, with the rows where it stands. */
export interface CommonReason extends Reason {
  readonly rows: number;
  readonly units: number;
}

/** A reason that only one unit was given is no common one. */
const LEAST_UNITS = 2;

/** G1 */
const isDeducted = ({ row, conclusion }: CountedRow): boolean =>
  isAssessed(conclusion) && (numberIn(row.deduction) ?? 0) > 0;

/** G3: the reasons that several units were given, the most frequent first, equals in the order of 证据评分. */
export function commonReasons(rows: readonly CountedRow[]): CommonReason[] {
  const found = new Map<string, { readonly reason: Reason; rows: number; readonly units: Set<number> }>();
  for (const counted of rows.filter(isDeducted)) {
    for (const reason of reasonsIn(counted.row.deductionReason)) {
      const known = found.get(reason.key) ?? { reason, rows: 0, units: new Set() };
      known.rows += 1;
      known.units.add(counted.unit);
      found.set(reason.key, known);
    }
  }
  return [...found.values()]
    .map(({ reason, rows: count, units }) => ({ ...reason, rows: count, units: units.size }))
    .filter(({ units }) => units >= LEAST_UNITS)
    .sort((a, b) => b.rows - a.rows);
}
