import { nameKey } from '../../../assessment/scoring/cells';
import type { Conflict } from '../../../exchange/model';
import { digestOf } from '../../../shared/digest';

const LENGTH = 16;

/** The same for the same cell and the same two values, in whatever file the unit's stands. */
export const conflictId = ({ unit, taskId, occurrence, field, ours, theirs }: Conflict): string =>
  digestOf(JSON.stringify([nameKey(unit), nameKey(taskId), occurrence, field, ours, theirs])).slice(0, LENGTH);
