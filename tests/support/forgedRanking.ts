import type { WorkbookPlan } from '../../src/workbook/port';
import { editSheet } from './editPlan';

/** A ranking sheet in which somebody has typed `instead` over what a formula shows. */
export const forgedRanking = (plan: WorkbookPlan, sheet: string, shown: string, instead: string): WorkbookPlan =>
  editSheet(plan, sheet, (found) => ({
    ...found,
    cells: found.cells.map(({ formula, ...cell }) => {
      if (formula === undefined) return cell;
      return cell.value === shown ? { ...cell, value: instead } : { ...cell, formula };
    }),
  }));
