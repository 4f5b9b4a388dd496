import type { Cell } from '../../assessment/model/assessment';
import { cellText, isBlank } from '../../assessment/scoring/cells';
import type { CellName } from '../model';
import { dayShown } from './dayShown';
import type { Headings } from './headings';

/** A cell of 操作记录 itself. */
export const loggedText = (cell: Cell): string => (isBlank(cell) ? '' : cellText(cell).replaceAll('\r\n', '\n'));

/** A value of a column as 操作记录 keeps it: days as people read them, line breaks as a saved file has them. */
export const logText = (cell: Cell, column: string | null, headings: Headings): string =>
  loggedText(dayShown(cell, column, headings));

/** A cell as 操作记录 names it: 甲局 T1 佐证; of rows with one key, the later ones with their number. */
export function logSubject({ unit, taskId, occurrence, field }: CellName, headings: Headings): string {
  const task = occurrence === 0 ? taskId : `${taskId}（第${occurrence + 1}行）`;
  return `${unit} ${task} ${headings.column('evidence', field)}`;
}
