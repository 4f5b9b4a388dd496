import type { TableRowPlan } from '../port';
import { rowKey } from './matchRows';

/**
 * Under which key each planned row stands in the workbook now. Empty for a new row whose key still belongs to a row that the
 * plan gives another one; `columns` are the key columns of the plan, from 0.
 */
export function plannedKeys(
  rows: readonly Pick<TableRowPlan, 'values' | 'was'>[],
  columns: readonly number[],
): string[] {
  const claimed = new Set(rows.flatMap(({ was }) => (was === undefined ? [] : [rowKey(was)])));
  return rows.map(({ values, was }) => {
    if (was !== undefined) return rowKey(was);
    const key = rowKey(columns.map((column) => values[column] ?? null));
    return claimed.has(key) ? '' : key;
  });
}
