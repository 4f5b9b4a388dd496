import { MAX_COLUMNS, MAX_ROWS, intersection, lastColumn, lastRow, span, type Area } from './area';

/** Cells put in (what follows moves away) or taken out (what follows closes up). */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  /** vertical: whole columns of the area move down or up; horizontal: its rows move right or left. */
  readonly way: 'vertical' | 'horizontal';
  readonly area: Area;
}

interface Line {
  readonly from: number;
  readonly to: number;
}

function shiftLine(line: Line, { from, to }: Line, kind: Shift['kind']): Line | null {
  const count = to - from + 1;
  if (kind === 'insert') {
    return { from: line.from >= from ? line.from + count : line.from, to: line.to >= from ? line.to + count : line.to };
  }
  const before = (at: number): number => (at < from ? at : Math.max(from, at - count));
  const [start, end] = [before(line.from), line.to < from ? line.to : Math.max(from - 1, line.to - count)];
  return end < start ? null : { from: start, to: end };
}

/** The part of the sheet that a change moves or takes away. */
export const reachOf = ({ way, area }: Shift): Area =>
  way === 'vertical'
    ? span(area.row, area.column, MAX_ROWS - 1, lastColumn(area))
    : span(area.row, area.column, lastRow(area), MAX_COLUMNS - 1);

/** Where an area is after the change; null when it is gone. Areas that stand only partly in its way stay. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const { kind, way, area: at } = shift;
  if (intersection(area, reachOf(shift)) === null) return area;
  if (way === 'vertical') {
    if (area.column < at.column || lastColumn(area) > lastColumn(at) || area.rows === MAX_ROWS) return area;
    const rows = shiftLine({ from: area.row, to: lastRow(area) }, { from: at.row, to: lastRow(at) }, kind);
    return rows === null ? null : { ...area, row: rows.from, rows: rows.to - rows.from + 1 };
  }
  if (area.row < at.row || lastRow(area) > lastRow(at) || area.columns === MAX_COLUMNS) return area;
  const columns = shiftLine({ from: area.column, to: lastColumn(area) }, { from: at.column, to: lastColumn(at) }, kind);
  return columns === null ? null : { ...area, column: columns.from, columns: columns.to - columns.from + 1 };
}

/** The same for sizes and hidden flags kept by row or column number. */
export function shiftKeys<Value>(entries: Map<number, Value>, from: number, count: number, kind: Shift['kind']): void {
  const moved = [...entries].flatMap(([key, value]): [number, Value][] => {
    if (key < from) return [[key, value]];
    if (kind === 'insert') return [[key + count, value]];
    return key < from + count ? [] : [[key - count, value]];
  });
  entries.clear();
  for (const [key, value] of moved) entries.set(key, value);
}
