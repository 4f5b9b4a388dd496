import type { SheetPlan, TablePlan } from '../../../workbook/port';
import { valueOf } from '../state/content';
import { areaOf, contentAt, type SheetState, type TableState } from '../state/workbookState';
import { range } from './blocks';
import type { Step } from './step';
import { headerText, placeColumns } from './tableColumns';

/** Headers stand near the top, whatever people have put above them. */
const HEADER_REACH = 30;

/** So much of our headers must stand side by side for a table to be ours. */
const ENOUGH = 0.5;

const isOurs = (plan: TablePlan, headers: readonly string[]): boolean => {
  const texts = new Set(headers.map(headerText));
  return plan.columns.filter(({ header }) => texts.has(header)).length / plan.columns.length > ENOUGH;
};

/** The table as mere cells: someone turned it into a range, or it came from a program without tables. */
function cellsOnly(sheet: SheetState, plan: TablePlan): TableState | null {
  const text = (row: number, column: number) => String(valueOf(contentAt(sheet, row, column)) ?? '');
  for (const row of range(1, Math.min(HEADER_REACH, sheet.rows.length))) {
    const width = sheet.rows[row - 1]?.length ?? 0;
    const filled = range(1, width).filter((column) => text(row, column) !== '');
    const first = filled.find((column) => plan.columns.some(({ header }) => header === headerText(text(row, column))));
    if (first === undefined) continue;
    let last = first;
    while (text(row, last + 1) !== '') last += 1;
    const headers = range(first, last).map((column) => text(row, column));
    if (!isOurs(plan, headers)) continue;
    const columns = placeColumns(plan, { area: areaOf(row, first, row, last), headers }).standing;
    const isFilled = (at: number) => columns.some(({ column }) => contentAt(sheet, at, column) !== null);
    const bottom = range(row + 1, sheet.rows.length).findLast(isFilled) ?? row + 1;
    return { name: plan.name, area: areaOf(row, first, bottom, last), headers, filters: [], hidden: [] };
  }
  return null;
}

/** A planned table where it stands, and what makes it a table of that name again. */
export function standingTable(
  sheet: SheetState,
  plan: TablePlan,
): { readonly table: TableState; readonly repair: readonly Step[] } | null {
  const named = sheet.tables.find(({ name }) => name === plan.name);
  if (named !== undefined) return { table: named, repair: [] };
  const renamed = sheet.tables.find(({ headers }) => isOurs(plan, headers));
  if (renamed !== undefined) {
    const repair: Step = { do: 'renameTable', sheet: sheet.name, table: renamed.name, name: plan.name };
    return { table: { ...renamed, name: plan.name }, repair: [repair] };
  }
  const loose = cellsOnly(sheet, plan);
  if (loose === null) return null;
  return { table: loose, repair: [{ do: 'addTable', sheet: sheet.name, area: loose.area, table: plan.name }] };
}

/** Whether a sheet holds tables of the plan, under whatever names. */
export const holdsTablesOf = (sheet: SheetState, plan: SheetPlan): boolean =>
  plan.tables.some((table) => standingTable(sheet, table) !== null);
