import { scoreAssessment } from '../../assessment/scoreAssessment';
import { carryOwn } from '../own/carryOwn';
import { parseWorkbook } from '../parse/parseWorkbook';
import type { WorkbookGrid, WorkbookPlan } from '../port';
import { planWorkbook } from '../write/planWorkbook';

/** The plan that shows what people entered in a grid, every formula with its result; null where none of our sheets are. */
export function recalculated(grid: WorkbookGrid): WorkbookPlan | null {
  const { value: parsed } = parseWorkbook(grid);
  if (parsed === null) return null;
  const { value: scores } = scoreAssessment(parsed.assessment);
  return carryOwn(grid, planWorkbook(parsed.assessment, scores, parsed.feedbackUnit));
}
