import type { Cell } from '../../assessment/model/assessment';
import type { StyleName } from '../layout/styles';
import { asCell, valueAt } from '../parse/gridCells';
import type { SheetGrid } from '../port';

/** Days between the two date systems of Excel. */
const DAYS_1904 = 1462;

/** A cell that is not ours, as a value: never a formula. Rows and columns from 0. */
export interface OwnCell {
  readonly value: Cell;
  readonly style: StyleName;
}

const STYLE_OF = { 'yyyy-mm-dd': 'ownDate', '0.00%': 'ownPercent' } as const;

export function ownCell(sheet: SheetGrid, row: number, column: number, date1904: boolean): OwnCell {
  const value = asCell(valueAt(sheet, row, column));
  if (typeof value !== 'number') return { value, style: 'ownText' };
  const format = sheet.format?.(row, column);
  const style = format === 'yyyy-mm-dd' || format === '0.00%' ? STYLE_OF[format] : 'ownNumber';
  return { value: style === 'ownDate' && date1904 ? value + DAYS_1904 : value, style };
}
