import { raise, type WorkbookIssue } from '../../../workbook/issues';
import type { Place } from '../../../shared/issue';
import { areaOf } from '../state/workbookState';
import { rangeOf, rowsOf } from '../excel/places';
import type { Session } from '../excel/session';

/** Shows a place of a sheet and selects it. */
export async function selectPlace(session: Session, at: Place): Promise<readonly WorkbookIssue[]> {
  if (!('sheet' in at)) throw new Error('only places in sheets can be shown');
  const { sheet, row, column } = at;
  const visibility = await session((context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
    return () => (worksheet.isNullObject ? null : worksheet.visibility);
  });
  if (visibility === null) return [raise('sheetMissing', at, { sheet })];
  if (visibility !== 'Visible') return [raise('sheetHidden', at, { sheet })];
  await session((context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    if (row !== undefined) {
      const range =
        column === undefined
          ? rowsOf(context, sheet, areaOf(row, 1, row, 1))
          : rangeOf(context, sheet, areaOf(row, column, row, column));
      range.select();
    }
    return () => null;
  });
  return [];
}
