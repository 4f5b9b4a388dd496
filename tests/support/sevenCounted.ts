import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import type { WorkbookPlan } from '../../src/workbook/port';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { editSheet } from './editPlan';
import { smallAssessment } from './smallAssessment';

/** The first column that people see. */
const SHOWN = 2;

/** The small round with a ranking sheet whose 等次统计 counts seven, as a published notice once did beside eight names. */
export function sevenCounted(sheet: string): WorkbookPlan {
  const round = smallAssessment();
  const plan = planWorkbook(round, scoreAssessment(round).value);
  return editSheet(plan, sheet, (found) => ({
    ...found,
    cells: found.cells.map((cell) =>
      cell.column === SHOWN && typeof cell.value === 'string' && cell.value.startsWith('等次统计：')
        ? { ...cell, value: cell.value.replace(/\d+个/, '7个') }
        : cell,
    ),
  }));
}
