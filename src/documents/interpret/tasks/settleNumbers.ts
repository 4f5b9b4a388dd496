import type { Column } from '../header';
import type { TableSection } from '../sections';

const NAMES_UNITS = /单位|部门/;

const counting = (column: Column): Column => ({
  ...column,
  field: column.field === 'unitNumber' ? 'number' : column.field,
  grouping: false,
});

/**
 * 序号, 责任单位, 任务事项: the number counts units when the unit's rows share it, and tasks when every row has its own.
 */
export function settleNumbers(section: TableSection): TableSection {
  const { columns, rows } = section;
  const index = columns.findIndex(({ field, word }) => field === 'unitNumber' && !NAMES_UNITS.test(word));
  if (index < 0 || columns.some(({ field }) => field === 'number')) return section;
  const everyRow = rows.every(({ cells }) => (cells[index]?.text ?? '') !== '');
  return everyRow ? { ...section, columns: columns.map(counting) } : section;
}
