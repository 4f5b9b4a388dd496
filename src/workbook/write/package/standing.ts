import type { UnitScore } from '../../../assessment/model/scores';

/** Where a unit stands in the whole round, which its package alone cannot tell. */
export interface Standing {
  readonly score: UnitScore;
  /** Units of its group that have a rank. */
  readonly ranked: number;
}
