import type { Column, Field } from '../header';
import { bareNumber } from '../numerals';
import type { PlacedCell, PlacedRow, TableSection } from '../sections';

interface Split {
  readonly first: Field;
  readonly second: Field;
}

/** What the two columns under one heading of tasks are, by what stands in the first. */
function splitOf({ columns, rows }: TableSection, index: number): Split | null {
  const field = columns[index]?.field;
  if (field !== 'item' && field !== 'requirement') return null;
  const own = (column: number): string[] => rows.flatMap(({ cells }) => cells[column]?.text ?? []).filter(Boolean);
  if (own(index + 1).length === 0) return null;
  const has = (other: Field): boolean => columns.some((column) => column.field === other);
  if (!has('number') && own(index).every((text) => bareNumber(text) !== null))
    return { first: 'number', second: field };
  if (field === 'item') return { first: 'group', second: 'item' };
  return has('item') ? null : { first: 'item', second: 'requirement' };
}

/** A cell that stretches over both columns is the task itself. */
function withBoth(row: PlacedRow, index: number): PlacedRow {
  const [first, second] = [row.cells[index] ?? null, row.cells[index + 1] ?? null];
  const copy = (cell: PlacedCell): PlacedCell => ({ ...cell, at: null });
  if (second !== null || first === null || first.text === '') return row;
  return { ...row, cells: row.cells.with(index + 1, copy(first)) };
}

const isSpanned = (columns: readonly Column[], index: number): boolean =>
  columns[index]?.continued !== true &&
  columns[index + 1]?.continued === true &&
  columns[index + 1]?.word === columns[index]?.word;

const named = ({ word, grouping }: Column, field: Field): Column => ({ word, grouping, field });

/** One heading over two columns of tasks: number and item, class and item, or item and requirement. */
export function settleColumns(section: TableSection): TableSection {
  const { columns } = section;
  const index = columns.findIndex((_, place) => isSpanned(columns, place) && splitOf(section, place) !== null);
  const split = splitOf(section, index);
  const [left, right] = [columns[index], columns[index + 1]];
  if (!split || !left || !right) return section;
  const settled = columns.with(index, named(left, split.first)).with(index + 1, named(right, split.second));
  const rows = split.first === 'number' ? section.rows : section.rows.map((row) => withBoth(row, index));
  return { ...section, columns: settled, rows };
}
