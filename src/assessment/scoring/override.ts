import { clamp, decimal, round, ZERO, type Decimal } from '../../shared/decimal';
import type { RowInputs } from './rowInputs';

/** S7: 最终得分 of an assessed row. */
export const finalScore = (row: RowInputs, points: Decimal, score: Decimal): Decimal =>
  row.override !== null && row.hasOverrideReason ? round(clamp(decimal(row.override), ZERO, points), 2) : score;
