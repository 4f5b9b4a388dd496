import { rowKey } from '../../assessment/rowEntries';
import type { CellName } from '../model';

/** K1: one row of 证据评分 among all. */
export const placeKey = ({ unit, taskId, occurrence }: Omit<CellName, 'field'>): string =>
  `${occurrence} ${rowKey(unit, taskId)}`;
