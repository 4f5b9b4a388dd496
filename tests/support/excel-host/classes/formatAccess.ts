import { lastColumn, lastRow } from '../model/area';
import type { Format } from '../model/Format';
import type { Place } from '../model/Workbook';
import type { Fields } from '../protocol/Fields';
import { invalidArgument } from '../protocol/HostError';

/** The same in every cell, else null. */
export function common<T>({ sheet, area }: Place, read: (format: Format) => T): T | null {
  const first = read(sheet.cells.formatAt(area.row, area.column));
  const [bottom, right] = [
    Math.min(lastRow(area), sheet.cells.rowCount),
    Math.min(lastColumn(area), area.column + 300),
  ];
  for (let row = area.row; row <= bottom; row += 1) {
    for (let column = area.column; column <= right; column += 1) {
      if (read(sheet.cells.formatAt(row, column)) !== first) return null;
    }
  }
  return first;
}

const COLOR = /^#[0-9A-Fa-f]{6}$/;

export function colorOf(value: Fields, location: string): string {
  const color = value.text('value');
  if (!COLOR.test(color)) throw invalidArgument(location, `${color} is no colour.`);
  return color.toUpperCase();
}
