import { STATUS, type UnitStatus } from '../model/words';
import type { UnitSums } from './unitSums';

/** R4 */
export function statusOf({ fullPoints, applicable, assessed }: UnitSums): UnitStatus {
  if (fullPoints.eq(0)) return STATUS.nothingApplies;
  return assessed < applicable ? STATUS.unfinished : STATUS.finished;
}
