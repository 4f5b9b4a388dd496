import { PLAIN, type Format } from './Format';

export interface ErrorValue {
  readonly error: string;
}

/** null = empty. */
export type CellValue = string | number | boolean | null | ErrorValue;

export interface Cell {
  /** Of a formula: its result when it was last calculated. */
  value: CellValue;
  /** With "=". */
  formula: string | null;
  format: Format;
}

export const emptyCell = (format: Format = PLAIN): Cell => ({ value: null, formula: null, format });

export const isErrorValue = (value: unknown): value is ErrorValue =>
  typeof value === 'object' && value !== null && 'error' in value;

export const hasContent = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.value !== null || cell.formula !== null);

/** As it travels: nothing is "", an error is its name. */
export const wireValue = (value: CellValue): string | number | boolean => {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
};
