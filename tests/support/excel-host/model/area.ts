/** A rectangle of cells; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

export const lastRow = (area: Area): number => area.row + area.rows - 1;

export const lastColumn = (area: Area): number => area.column + area.columns - 1;

/** From one corner to the other, both inside. */
export const span = (row: number, column: number, bottom: number, right: number): Area => ({
  row,
  column,
  rows: bottom - row + 1,
  columns: right - column + 1,
});

export const isOnSheet = (area: Area): boolean =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows > 0 &&
  area.columns > 0 &&
  lastRow(area) < MAX_ROWS &&
  lastColumn(area) < MAX_COLUMNS;

export const isInside = (area: Area, outer: Area): boolean =>
  area.row >= outer.row &&
  area.column >= outer.column &&
  lastRow(area) <= lastRow(outer) &&
  lastColumn(area) <= lastColumn(outer);

export const sameArea = (a: Area, b: Area): boolean => isInside(a, b) && isInside(b, a);

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  return bottom < row || right < column ? null : span(row, column, bottom, right);
}

export const boundingArea = (a: Area, b: Area): Area =>
  span(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

/** What is left of an area without another: up to four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (common === null) return [area];
  const parts = [
    { ...area, rows: common.row - area.row },
    { ...area, row: lastRow(common) + 1, rows: lastRow(area) - lastRow(common) },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: lastColumn(common) + 1, columns: lastColumn(area) - lastColumn(common) },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
