import { isAppealOpen } from '../../../assessment/scoring/appeal';
import type { RowName } from '../../../workbook/port';
import type { RowFilter } from '../desk';
import type { Round } from '../round/round';
import { isConcluded, positionsOf } from './filteredRows';

/** A row that waits for its assessor, in the sense of what is shown. */
function isOpen({ parsed, scores }: Round, position: number, show: RowFilter['show']): boolean {
  const row = parsed.assessment.evidence[position];
  if (row === undefined) return false;
  if (show === 'stale') return scores.rows[position]?.isStale === true;
  return show === 'appealed' ? isAppealOpen(row) : !isConcluded(row);
}

/** The next such row behind `name` in the order of the sheet, going on from the top at its end. */
export function nextOpen(round: Round, filter: RowFilter, name: RowName | null): RowName | null {
  const open = positionsOf(round, filter).filter((position) => isOpen(round, position, filter.show));
  const from = name === null ? null : round.rows.positionOf(name);
  const next = open.find((position) => from !== null && position > from) ?? open[0];
  return next === undefined ? null : round.rows.nameAt(next);
}
