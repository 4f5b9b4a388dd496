import { settle, ZERO, type Decimal } from '../../shared/decimal';
import type { RowInputs } from './rowInputs';
import type { Settings } from './settings';

/** S4 */
export const overdueDays = (row: RowInputs): number =>
  row.publishedOn === null || row.deadline === null ? 0 : Math.max(0, row.publishedOn - row.deadline);

/** S5 */
export const latePenalty = (points: Decimal, days: number, settings: Settings): Decimal =>
  days > 0 ? settle(points.times(settings.overdueRatio)) : ZERO;
