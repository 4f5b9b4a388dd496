import { nameKey } from '../../assessment/scoring/cells';
import { digestOf } from '../../shared/digest';
import type { Conflict } from '../model';
import { cellKey } from './cellKey';

/** The same as long as the cell and both its values are the same, from whatever file. */
export const conflictId = ({ kind, unit, taskId, occurrence, field, ours, theirs }: Conflict): string =>
  digestOf(
    JSON.stringify([kind, nameKey(unit), nameKey(taskId), occurrence, field, cellKey(ours), cellKey(theirs)]),
  ).slice(0, 16);
