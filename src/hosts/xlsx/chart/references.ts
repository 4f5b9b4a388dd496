import { columnLetters } from '../../../shared/columnLetters';
import type { NumberFormat } from '../../../workbook/layout/styles';
import type { GridValue, SheetArea } from '../../../workbook/port';
import { element, escaped, val } from './xml';

/** What the cells of an area show, row by row. */
export type ValuesIn = (area: SheetArea) => readonly GridValue[];

const cell = (column: number, row: number): string => `$${columnLetters(column)}$${row}`;

function address({ sheet, top, left, bottom, right }: SheetArea): string {
  const first = cell(left, top);
  const last = cell(right, bottom);
  return `'${sheet.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
}

const point = (index: number, value: string): string =>
  element('c:pt', { idx: index }, element('c:v', {}, escaped(value)));

/** Numbers of an area with what they are now; a cell that holds no number has no point. */
export function numberReference(area: SheetArea, format: NumberFormat, valuesIn: ValuesIn): string {
  const values = valuesIn(area);
  const points = values.flatMap((value, index) => (typeof value === 'number' ? [point(index, String(value))] : []));
  const cache = [element('c:formatCode', {}, escaped(format)), val('ptCount', values.length), ...points];
  return element('c:numRef', {}, element('c:f', {}, escaped(address(area))), element('c:numCache', {}, ...cache));
}

/** Texts of an area with what they are now. */
export function textReference(area: SheetArea, valuesIn: ValuesIn): string {
  const values = valuesIn(area);
  const points = values.flatMap((value, index) =>
    value === null || typeof value === 'object' ? [] : [point(index, String(value))],
  );
  const cache = [val('ptCount', values.length), ...points];
  return element('c:strRef', {}, element('c:f', {}, escaped(address(area))), element('c:strCache', {}, ...cache));
}
