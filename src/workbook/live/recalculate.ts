import { scoreAssessment } from '../../assessment/scoreAssessment';
import { parseWorkbook } from '../parse/parseWorkbook';
import type { WorkbookGrid, WorkbookPlan } from '../port';
import { planWorkbook } from '../write/planWorkbook';

/** The plan that shows what people entered in a grid, every formula with its result; null where none of our sheets are. */
export function recalculated(grid: WorkbookGrid): WorkbookPlan | null {
  const { value: parsed } = parseWorkbook(grid);
  if (parsed === null) return null;
  return planWorkbook(parsed.assessment, scoreAssessment(parsed.assessment).value, parsed.feedbackUnit);
}
