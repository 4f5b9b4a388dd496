import type { EvidenceRow } from '../../../assessment/model/assessment';
import { rowKey } from '../../../assessment/rowEntries';
import { EVIDENCE } from '../../../workbook/layout/tables';
import type { RowName } from '../../../workbook/port';

/** Rows of 证据评分 by their names, and their names by position. */
export class RowIndex {
  private readonly positions = new Map<string, number[]>();
  private readonly names: RowName[];

  constructor(rows: readonly Pick<EvidenceRow, 'unit' | 'taskId'>[]) {
    this.names = rows.map(({ unit, taskId }, position) => {
      const key = rowKey(unit, taskId);
      const same = this.positions.get(key) ?? [];
      this.positions.set(key, same);
      same.push(position);
      return { table: EVIDENCE.table, key: [unit, taskId], occurrence: same.length - 1 };
    });
  }

  positionOf({ table, key, occurrence }: RowName): number | null {
    const [unit, taskId] = key;
    if (table !== EVIDENCE.table || unit === undefined || taskId === undefined) return null;
    return this.positions.get(rowKey(unit, taskId))?.[occurrence] ?? null;
  }

  nameAt(position: number): RowName {
    const name = this.names[position];
    if (name === undefined) throw new Error(`no evidence row ${position}`);
    return name;
  }
}
