import { columnLetters } from '../../../shared/columnLetters';
import type { Area } from '../../../workbook/port';

export const sheetOf = (context: Excel.RequestContext, sheet: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(sheet);

export const rangeOf = (context: Excel.RequestContext, sheet: string, area: Area): Excel.Range =>
  sheetOf(context, sheet).getRangeByIndexes(
    area.top - 1,
    area.left - 1,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );

export const rowsOf = (context: Excel.RequestContext, sheet: string, { top, bottom }: Area): Excel.Range =>
  sheetOf(context, sheet).getRange(`${top}:${bottom}`);

export const columnsOf = (context: Excel.RequestContext, sheet: string, { left, right }: Area): Excel.Range =>
  sheetOf(context, sheet).getRange(`${columnLetters(left)}:${columnLetters(right)}`);

/** Excel takes one value for all cells of a range; its types only know the list of lists. */
export const everywhere = (value: string): string[][] => value as unknown as string[][];

const AREA = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** Areas of an address such as `表!A1:B2,表!C3`. */
export function areasIn(address: string): Area[] {
  return address.split(',').flatMap((part) => {
    const found = AREA.exec(part.slice(part.lastIndexOf('!') + 1));
    if (found === null) return [];
    const [, from = '', top = '', to = from, bottom = top] = found;
    return [{ top: Number(top), left: columnNumber(from), bottom: Number(bottom), right: columnNumber(to) }];
  });
}
