import type { Cell, Task } from '../../../assessment/model/assessment';
import type { UnitField } from '../../../assessment/model/package';
import { cellText, nameKey } from '../../../assessment/scoring/cells';
import type { CellName } from '../../../exchange/model';
import { EVIDENCE } from '../../../workbook/layout/tables';
import { dateText } from '../rows/cellTexts';
import { taskTitle } from '../rows/taskTitle';

/** A cell of 证据评分 in the words of the sheet. */
export interface CellLine {
  readonly unit: string;
  readonly taskId: string;
  readonly title: string;
  readonly column: string;
}

/** Names cells by the tasks of a round; a task that is gone has no title. */
export function cellLines(tasks: readonly Task[]): (cell: CellName) => CellLine {
  const titles = new Map(tasks.map((task) => [nameKey(task.id), taskTitle(task)]));
  return ({ unit, taskId, field }) => ({
    unit,
    taskId,
    title: titles.get(nameKey(taskId)) ?? '',
    column: EVIDENCE.columns[field].header,
  });
}

/** A value of a unit's column as a person reads it. */
export const valueText = (field: UnitField, cell: Cell): string =>
  field === 'publishedOn' ? dateText(cell) : cellText(cell);
