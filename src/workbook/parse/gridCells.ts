import type { Cell } from '../../assessment/model/assessment';
import { isBlank } from '../../assessment/scoring/cells';
import type { GridValue, SheetGrid } from '../port';

/** A cell of a sheet; row and column from 0. */
export const valueAt = (sheet: SheetGrid, row: number, column: number): GridValue => sheet.rows[row]?.[column] ?? null;

export const isErrorValue = (value: GridValue): value is { readonly error: string } =>
  typeof value === 'object' && value !== null;

/** An error value as text, so that what a person sees in the cell is kept. */
export const asCell = (value: GridValue): Cell => (isErrorValue(value) ? value.error : value);

export const asText = (value: GridValue): string => {
  const cell = asCell(value);
  return cell === null ? '' : String(cell);
};

export const isEmpty = (value: GridValue): boolean => !isErrorValue(value) && isBlank(value);
