import type { CellValue } from '../model/Cell';
import type { Place } from '../model/Workbook';

/** Values of several cells, or made by a formula from such. */
export interface Grid {
  readonly rows: readonly (readonly CellValue[])[];
  /** Where they stand; absent when they were calculated. */
  readonly place?: Place;
}

export type Value = CellValue | Grid;

export const isGrid = (value: Value): value is Grid => typeof value === 'object' && value !== null && 'rows' in value;

/** One value as a grid of one cell. */
export const gridOf = (value: Value): Grid => (isGrid(value) ? value : { rows: [[value]] });

/** The value itself when there is only one. */
export const single = (value: Value): Value => {
  if (!isGrid(value)) return value;
  const { rows } = value;
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : value;
};

const flats = new WeakMap<Grid['rows'], readonly CellValue[]>();

/** Row by row, remembered as long as the grid is. */
export function flat(value: Value): readonly CellValue[] {
  if (!isGrid(value)) return [value];
  const known = flats.get(value.rows) ?? value.rows.flat();
  flats.set(value.rows, known);
  return known;
}

const at = ({ rows }: Grid, r: number, c: number): CellValue => {
  const row = rows[rows.length === 1 ? 0 : r];
  return row === undefined ? { error: '#N/A' } : (row[row.length === 1 ? 0 : c] ?? null);
};

/** Does a calculation on single values for every cell of grids; one cell, row or column goes with all. */
export function lift(values: readonly Value[], calculate: (...scalars: CellValue[]) => CellValue): Value {
  const [first = null, second] = values;
  if (values.length <= 2 && !isGrid(first) && (second === undefined || !isGrid(second))) {
    return values.length === 2 ? calculate(first, second ?? null) : calculate(first);
  }
  const plain = values.map(single);
  if (!plain.some(isGrid)) return calculate(...(plain as CellValue[]));
  const grids = plain.map(gridOf);
  const rows = Math.max(...grids.map((grid) => grid.rows.length));
  const columns = Math.max(...grids.map((grid) => grid.rows[0]?.length ?? 0));
  return {
    rows: Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => calculate(...grids.map((grid) => at(grid, r, c)))),
    ),
  };
}
