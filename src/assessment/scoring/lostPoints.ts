import { round, type Decimal } from '../../shared/decimal';
import type { RowScore } from '../model/scores';

/** ROUND(P, 2) − 最终得分 of an assessed row with P (D3, Y4); null for the others. */
export const lostPoints = ({ points, final }: Pick<RowScore, 'points' | 'final'>): Decimal | null =>
  points === null || final === null ? null : round(points, 2).minus(final);
