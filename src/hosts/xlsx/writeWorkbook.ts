import { writeXlsx } from 'hucre/xlsx';
import { FONTS } from '../../workbook/layout/styles.js';
import type { WorkbookPlan } from '../../workbook/port.js';
import { librarySheet, printTitles } from './librarySheet.js';

/** The plan as an .xlsx file. The same plan gives the same bytes on the same kind of host. */
export const writeWorkbook = (plan: WorkbookPlan): Promise<Uint8Array> =>
  writeXlsx({
    sheets: plan.sheets.map(librarySheet),
    namedRanges: [
      ...plan.names.map(({ name, formula }) => ({ name, range: formula })),
      ...plan.sheets.flatMap(printTitles),
    ],
    defaultFont: { name: FONTS.data, size: 10 },
    properties: { title: plan.title },
  });
