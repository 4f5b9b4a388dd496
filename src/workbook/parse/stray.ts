import type { Extra } from '../../assessment/model/package';
import type { Place } from '../../shared/issue';
import type { SheetGrid } from '../port';
import { asCell, valueAt } from './gridCells';

/** A value where none of ours stands, and where. */
export interface Stray extends Omit<Extra, 'place'> {
  readonly at: Place;
}

/** Row and column from 0. */
export const strayAt = (sheet: SheetGrid, row: number, column: number): Stray => ({
  at: { sheet: sheet.name, row: row + 1, column: column + 1 },
  value: asCell(valueAt(sheet, row, column)),
});
