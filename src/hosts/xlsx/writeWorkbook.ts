import { writeXlsx } from 'hucre/xlsx';
import { DEFAULT_TYPOGRAPHY } from '../../workbook/layout/styles';
import type { WorkbookPlan } from '../../workbook/port';
import { standingsOf } from './addressFormula';
import { withCharts } from './chart/withCharts';
import { librarySheet, printNames } from './librarySheet';
import { libraryStyles } from './libraryStyle';

/** The clock stays out of the file, so that the same input gives the same bytes; a spreadsheet sets it when it saves. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/** The plan as an .xlsx file. The same plan gives the same bytes on the same kind of host. */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  const { typography = DEFAULT_TYPOGRAPHY } = plan;
  const context = { standings: standingsOf(plan), styles: libraryStyles(typography) };
  const file = await writeXlsx({
    sheets: plan.sheets.map((sheet) => librarySheet(sheet, context)),
    namedRanges: [
      ...plan.names.map(({ name, formula }) => ({ name, range: formula })),
      ...plan.sheets.flatMap(printNames),
    ],
    defaultFont: { name: typography.fonts.data, size: 10 },
    properties: { title: plan.title, modified: NO_TIME },
  });
  return withCharts(file, plan);
}
