import type { GridValue, SheetGrid, WorkbookGrid } from '../../../workbook/port';
import { isCalculated, valueOf, type Content } from '../state/content';
import { contentAt, type SheetState, type WorkbookState } from '../state/workbookState';

const ERROR = /^#(?:N\/A|[A-Z/]+[!?]|NAME\?|SPILL!|CALC!|GETTING_DATA)$/;

function gridValue(content: Content): GridValue {
  const value = valueOf(content);
  return typeof value === 'string' && ERROR.test(value) ? { error: value } : value;
}

const sheetGrid = (sheet: SheetState): SheetGrid => ({
  name: sheet.name,
  tables: sheet.tables.map(({ name, area }) => ({ name, top: area.top - 1, bottom: area.bottom - 1 })),
  rows: sheet.rows.map((row) => row.map(gridValue)),
  formula: (row, column) => {
    const content = contentAt(sheet, row + 1, column + 1);
    return isCalculated(content) ? content.formula : null;
  },
});

/** What stands in our sheets, as everyone else reads it. */
export const toGrid = ({ date1904, sheets }: WorkbookState): WorkbookGrid => ({
  date1904,
  sheets: sheets.map(sheetGrid),
});
