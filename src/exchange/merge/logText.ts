import type { Cell } from '../../assessment/model/assessment';
import { cellText, isBlank } from '../../assessment/scoring/cells';
import type { CellName } from '../model';
import type { Headings } from './headings';

/** A value as 操作记录 keeps it; line breaks as a saved file has them. */
export const logText = (cell: Cell): string => (isBlank(cell) ? '' : cellText(cell).replaceAll('\r\n', '\n'));

/** A cell as 操作记录 names it: 甲局 T1 佐证; of rows with one key, the later ones with their number. */
export function logSubject({ unit, taskId, occurrence, field }: CellName, headings: Headings): string {
  const task = occurrence === 0 ? taskId : `${taskId}（第${occurrence + 1}行）`;
  return `${unit} ${task} ${headings.column('evidence', field)}`;
}
