import type { Cell, EvidenceRow } from '../../assessment/model/assessment';
import { UNIT_FIELDS, type UnitField } from '../../assessment/model/package';
import { rowKey } from '../../assessment/rowEntries';
import type { CellName } from '../model';

const ALL_UNIT_FIELDS: readonly UnitField[] = Object.values(UNIT_FIELDS).flat();

/** A cell that units fill in, and what stands in it. */
export interface ReturnedCell extends CellName {
  readonly value: Cell;
}

export const cellName = ({ unit, taskId, occurrence, field }: CellName): string =>
  `${rowKey(unit, taskId)}\n${occurrence}\n${field}`;

/** Every cell of the rows that units fill in. */
export function cellsReturned(rows: readonly EvidenceRow[]): ReturnedCell[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const key = rowKey(row.unit, row.taskId);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const { unit, taskId } = row;
    return ALL_UNIT_FIELDS.map((field) => ({ unit, taskId, occurrence, field, value: row[field] }));
  });
}
