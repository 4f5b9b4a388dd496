import { decimal, max, round, settle, ZERO, type Decimal } from '../../shared/decimal';
import type { RowInputs } from './rowInputs';

const countedDeduction = (row: RowInputs): Decimal => max(ZERO, decimal(row.deduction ?? 0));

/** S6: 考评得分 of an assessed row. */
export const scoreAfterDeductions = (row: RowInputs, earned: Decimal, late: Decimal): Decimal =>
  round(max(ZERO, settle(earned.minus(countedDeduction(row)).minus(late))), 2);
