import { raise, type WorkbookIssue } from '../issues';
import { isOurSheet } from '../layout/ourSheets';
import type { WorkbookGrid } from '../port';
import { sharedSheets } from './ownColumns';

/** What people added to a file themselves, said once: a new file keeps its values, not its looks. */
export function ownContent(grid: WorkbookGrid): WorkbookIssue[] {
  const shared = sharedSheets(grid);
  const used = new Set(shared.map(({ sheet }) => sheet.name));
  const sheets = grid.sheets.filter(({ name }) => !isOurSheet(name) && !used.has(name));
  const said = [
    ...sheets.map(({ name }) => `工作表“${name}”`),
    ...shared.flatMap(({ sheet, own }) => own.map(({ header }) => `“${sheet.name}”的“${header || '未命名'}”列`)),
  ];
  return said.length === 0 ? [] : [raise('ownValuesOnly', null, { what: said.join('、') })];
}
