import { renameSheet } from '../formula/rewrite';
import { ANY_SHEET } from './EventLog';
import { rewriteFormulas } from './rewriteFormulas';
import type { Sheet, Visibility } from './Sheet';

/** Gives a sheet another name; formulas follow. */
export function nameSheet(sheet: Sheet, name: string, location: string): void {
  const { workbook, name: before } = sheet;
  workbook.checkSheetName(name, location, sheet);
  sheet.name = name;
  rewriteFormulas(workbook, (formula) => (formula.includes(before) ? renameSheet(formula, before, name) : formula));
}

/** Takes a sheet out with its tables; formulas that looked at it show #REF!. */
export function deleteSheet(sheet: Sheet, location: string): void {
  const { workbook } = sheet;
  workbook.checkOtherVisible(sheet, location);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  for (const table of workbook.tablesOf(sheet)) workbook.tables.splice(workbook.tables.indexOf(table), 1);
  rewriteFormulas(workbook, (formula) =>
    formula.includes(sheet.name) ? renameSheet(formula, sheet.name, null) : formula,
  );
  if (workbook.active === sheet) {
    workbook.active = workbook.sheets.find(({ visibility }) => visibility === 'Visible') ?? workbook.active;
  }
  workbook.isDirty = true;
  workbook.events.raise('deleted', [ANY_SHEET], { worksheetId: sheet.id });
}

export function showSheet(sheet: Sheet, visibility: Visibility, location: string): void {
  if (visibility !== 'Visible') sheet.workbook.checkOtherVisible(sheet, location);
  sheet.visibility = visibility;
  const { workbook } = sheet;
  if (workbook.active === sheet && visibility !== 'Visible') {
    workbook.active = workbook.sheets.find((other) => other.visibility === 'Visible') ?? workbook.active;
  }
}

export function moveSheet(sheet: Sheet, position: number): void {
  const { sheets } = sheet.workbook;
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}
