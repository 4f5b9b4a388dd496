import type { RowName } from '../../../workbook/port';
import type { RowFilter } from '../desk';
import type { Round } from '../round/round';
import { isConcluded, positionsOf } from './filteredRows';

/** The next row without a conclusion behind `name` in the order of the sheet, going on from the top at its end. */
export function nextUnassessed(round: Round, filter: RowFilter, name: RowName | null): RowName | null {
  const { evidence } = round.parsed.assessment;
  const open = positionsOf(round, filter).filter((position) => {
    const row = evidence[position];
    return row !== undefined && !isConcluded(row);
  });
  const from = name === null ? null : round.rows.positionOf(name);
  const next = open.find((position) => from !== null && position > from) ?? open[0];
  return next === undefined ? null : round.rows.nameAt(next);
}
