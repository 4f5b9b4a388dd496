import type { UnitStatus } from '../model/scores';
import type { UnitSums } from './unitSums';

/** R4 */
export function statusOf({ fullPoints, applicable, assessed }: UnitSums): UnitStatus {
  if (fullPoints.eq(0)) return '无适用任务';
  return assessed < applicable ? '未评完' : '已评完';
}
