import { DEFAULT_TYPOGRAPHY } from '../../../../src/workbook/layout/styles';
import { LISTS, SYSTEM_SHEET } from '../../../../src/workbook/layout/tables';
import type { ChartPlan, SheetPlan, WorkbookPlan } from '../../../../src/workbook/port';
import { withLayoutRecord } from '../../../../src/workbook/write/layoutRecord';
import { chartedSheet } from '../../../support/chartedPlan';
import { smallAssessment } from '../../../support/smallAssessment';
import { planOf } from './rounds';

const OTHERS = new Set<string>([LISTS.weights.sheet, SYSTEM_SHEET]);

const UNITS = ['和平区', '沈河区', '皇姑区'];

const NUMBERS = UNITS.map((_, at) => [90 - at, 30 + at, null]);

/** A round of few sheets; 分析 is one with a chart of every kind, over so many units. */
export function charted(
  units = UNITS.length,
  change: (sheet: SheetPlan) => SheetPlan = (sheet) => sheet,
): WorkbookPlan {
  const plan = planOf(smallAssessment());
  const analysis = { ...chartedSheet(UNITS.slice(0, units), NUMBERS), isProtected: true };
  const others = plan.sheets.filter(({ name }) => OTHERS.has(name));
  return withLayoutRecord({
    ...plan,
    names: [],
    typography: DEFAULT_TYPOGRAPHY,
    sheets: [...others.slice(0, -1), change(analysis), ...others.slice(-1)],
  });
}

/** One chart changed, all others as they are. */
export const withChart =
  (index: number, change: (chart: ChartPlan) => ChartPlan) =>
  (sheet: SheetPlan): SheetPlan => ({
    ...sheet,
    charts: (sheet.charts ?? []).map((chart, at) => (at === index ? change(chart) : chart)),
  });
