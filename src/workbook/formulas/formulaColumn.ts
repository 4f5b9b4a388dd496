import type { Cell } from '../../assessment/model/assessment';
import type { Decimal } from '../../shared/decimal';
import type { Formula } from '../port';

/** The same rule twice, side by side: as the workbook calculates it, and the value our engine caches beside it. */
export interface FormulaColumn<Facts> {
  readonly formula: Formula;
  readonly value: (facts: Facts) => Cell;
}

/** A score as a cell shows it: "" where the rules leave it blank. */
export const cellOf = (value: Decimal | number | string | null): Cell => {
  if (value === null) return '';
  return typeof value === 'object' ? value.toNumber() : value;
};
