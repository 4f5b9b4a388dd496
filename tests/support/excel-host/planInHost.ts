import type { Cell as PlanValue } from '../../../src/assessment/model/assessment';
import type { Formula, SheetPlan, TablePlan, WorkbookPlan } from '../../../src/workbook/port';
import { excelHost } from './createExcelHost';
import type { ExcelHost } from './ExcelHost';
import type { Sheet } from './model/Sheet';
import { Table } from './model/Table';

function put(sheet: Sheet, row: number, column: number, value: PlanValue, formula: Formula | undefined): void {
  const cell = sheet.cells.ensure(row - 1, column - 1);
  if (formula !== undefined) cell.formula = `=${formula}`;
  else cell.value = value === '' ? null : value;
}

function putTable(sheet: Sheet, plan: TablePlan): void {
  const { top, left, columns, rows, name } = plan;
  columns.forEach((column, c) => {
    put(sheet, top, left + c, column.header, undefined);
    rows.forEach((row, r) => {
      const formula = row.typed?.includes(c) ? undefined : column.formula;
      put(sheet, top + 1 + r, left + c, row.values[c] ?? null, formula);
    });
  });
  const { workbook } = sheet;
  const area = { row: top - 1, column: left - 1, rows: 1 + Math.max(rows.length, 1), columns: columns.length };
  const tableColumns = columns.map(({ header }, id) => ({ id, name: header }));
  workbook.tables.push(new Table(String(workbook.newNumber()), name, sheet, area, tableColumns));
}

function putSheet(sheet: Sheet, plan: SheetPlan): void {
  for (const { row, column, value, formula } of plan.cells) put(sheet, row, column, value, formula);
  for (const table of plan.tables) putTable(sheet, table);
}

/** An Excel in which the values, formulas, tables and names of a plan stand, without looks and without a single batch. */
export function planInHost(plan: WorkbookPlan): ExcelHost {
  const host = excelHost({ sheets: plan.sheets.map(({ name }) => name) });
  for (const sheet of plan.sheets) putSheet(host.workbook.sheet(sheet.name), sheet);
  for (const { name, formula } of plan.names) {
    host.workbook.names.push({ name, formula: `=${formula}`, comment: '', visible: true });
  }
  host.workbook.isDirty = true;
  return host;
}
