import type { Column } from '../header';
import type { PlacedRow, TableSection } from '../sections';
import { compact } from '../text';

const NAMES_UNITS = /单位|部门/;

const counting = (column: Column): Column => ({
  ...column,
  field: column.field === 'unitNumber' ? 'number' : column.field,
  grouping: false,
});

const isOwn = ({ cells }: PlacedRow, column: number): boolean =>
  (cells[column]?.text ?? '') !== '' && cells[column]?.merged !== true;

/** The number is repeated beside the same unit: it counts units that are printed on every row. */
function repeatsWithUnit(rows: readonly PlacedRow[], number: number, unit: number): boolean {
  const at = (index: number, column: number): string => compact(rows[index]?.cells[column]?.text ?? '');
  const repeated = rows.flatMap((row, index) =>
    index > 0 && isOwn(row, number) && at(index, number) === at(index - 1, number) ? [index] : [],
  );
  return repeated.length > 0 && repeated.every((index) => at(index, unit) === at(index - 1, unit));
}

/** The row begins a task: it has its own item, or its own requirement where there are no items. */
function startsTask(row: PlacedRow, columns: readonly Column[]): boolean {
  const item = columns.findIndex(({ field }) => field === 'item');
  return isOwn(row, item >= 0 ? item : columns.findIndex(({ field }) => field === 'requirement'));
}

/**
 * 序号, 责任单位, 任务事项: the number counts units when the unit's rows share it, and tasks when every row has its own.
 */
export function settleNumbers(section: TableSection): TableSection {
  const { columns, rows } = section;
  const index = columns.findIndex(({ field, word }) => field === 'unitNumber' && !NAMES_UNITS.test(word));
  if (index < 0 || columns.some(({ field }) => field === 'number')) return section;
  const unit = columns.findIndex(({ grouping, field }) => grouping && field !== 'unitNumber');
  const everyRow = rows.every((row) => isOwn(row, index) || !startsTask(row, columns));
  return everyRow && !repeatsWithUnit(rows, index, unit) ? { ...section, columns: columns.map(counting) } : section;
}
