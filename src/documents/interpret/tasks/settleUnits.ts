import type { Field } from '../header';
import type { PlacedCell, PlacedRow, TableSection } from '../sections';

const isOwn = (cell: PlacedCell | null | undefined): boolean => (cell?.text ?? '') !== '' && cell?.merged !== true;

/**
 * A unit column left of the task groups the rows only where one unit stands for several tasks; where tasks have several
 * rows with a unit each, it is a column like any other.
 */
export function settleUnits(section: TableSection): TableSection {
  const { columns, rows, merges } = section;
  const unit = columns.findIndex(({ grouping, field }) => grouping && field !== 'unitNumber');
  if (merges === undefined || unit < 0 || columns.some(({ field }) => field === 'unitNumber')) return section;
  const has = (field: Field): boolean => columns.some((column) => column.field === field);
  const marks: readonly Field[] = has('number') || has('item') ? ['number', 'item'] : ['requirement'];
  const starts = ({ cells }: PlacedRow): boolean =>
    columns.some(({ field }, index) => marks.includes(field) && isOwn(cells[index]));
  const groups = rows.some((row) => starts(row) && !isOwn(row.cells[unit]));
  const splits = rows.some((row) => !starts(row) && isOwn(row.cells[unit]));
  if (groups && !splits) return section;
  return { ...section, columns: columns.map((column) => ({ ...column, grouping: false })) };
}
