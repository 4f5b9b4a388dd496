import { areaAddress } from './address';
import { intersection, type Area } from './area';
import { ANY_SHEET } from './EventLog';
import type { Sheet } from './Sheet';
import type { Workbook } from './Workbook';

export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** Tells the handlers that cells have changed. */
export function announceChange(workbook: Workbook, sheet: Sheet, area: Area, changeType: ChangeType): void {
  workbook.isDirty = true;
  const { events } = workbook;
  const payload = {
    address: areaAddress(area),
    changeType,
    worksheetId: sheet.id,
    shiftDirection: 'None',
    ...(events.actor === 'addin' ? { triggerSource: 'ThisLocalAddin' } : { triggerSource: 'Unknown' }),
  };
  events.raise('changed', [sheet.id, ANY_SHEET], payload);
  for (const table of workbook.tablesOf(sheet)) {
    if (intersection(table.area, area) === null) continue;
    events.raise('tableChanged', [table.id, ANY_SHEET], { ...payload, tableId: table.id });
  }
}

/** Tells the handlers that something else is selected. */
export function announceSelection(workbook: Workbook): void {
  const { events, active, selection } = workbook;
  const payload = { address: areaAddress(selection), worksheetId: active.id };
  events.raise('selectionChanged', [active.id, ANY_SHEET], payload);
  for (const table of workbook.tablesOf(active)) {
    if (intersection(table.area, selection) === null) continue;
    events.raise('tableSelectionChanged', [table.id], { ...payload, isInsideTable: true, tableId: table.id });
  }
}
