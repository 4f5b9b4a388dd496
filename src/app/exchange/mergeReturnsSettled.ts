import type { Conflict, Decision, Merge } from '../../exchange/model';
import { isTaken } from '../../exchange/registerWords';

/** Every file was taken, with all its columns, and every conflict decided. */
export const isMergeSettled = (
  { register, conflicts }: Merge,
  decide: (conflict: Conflict) => Decision | undefined,
): boolean =>
  register.every(({ status, lacksColumns }) => isTaken(status) && lacksColumns === undefined) &&
  conflicts.every((conflict) => decide(conflict) !== undefined);
