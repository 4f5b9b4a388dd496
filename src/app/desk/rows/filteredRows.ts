import type { EvidenceRow } from '../../../assessment/model/assessment';
import { nameKey } from '../../../assessment/scoring/cells';
import { conclusionIn } from '../../../assessment/scoring/conclusion';
import type { RowFilter } from '../desk';
import type { Round } from '../round/round';

/** One of the four conclusions stands in the row. */
export const isConcluded = ({ conclusion }: EvidenceRow): boolean => conclusionIn(conclusion) !== null;

/** Positions of the rows of a unit, a task, or both, in the order of the sheet. */
export function positionsOf({ parsed }: Round, { unit, taskId }: Omit<RowFilter, 'show'>): number[] {
  const [unitKey, taskKey] = [unit, taskId].map((name) => (name === null ? null : nameKey(name)));
  return parsed.assessment.evidence.flatMap((row, position) =>
    (unitKey === null || nameKey(row.unit) === unitKey) && (taskKey === null || nameKey(row.taskId) === taskKey)
      ? [position]
      : [],
  );
}
