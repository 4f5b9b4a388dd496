import type { Facts } from '../issue';

/** Why a zip is not opened; each area has its own issues and sentences for these. */
export interface ZipProblem {
  readonly problem: 'tooLarge' | 'damaged' | 'unsafe';
  readonly facts: Facts;
}
