import type { Cell } from '../../src/assessment/model/assessment';
import type { SheetPlan, TablePlan, WorkbookPlan } from '../../src/workbook/port';

/** What people do to a workbook by hand, done to a plan. Rows of a table are counted from 0, headers name columns. */

export const editSheet = (plan: WorkbookPlan, name: string, edit: (sheet: SheetPlan) => SheetPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => (sheet.name === name ? edit(sheet) : sheet)),
});

const columnOf = (table: TablePlan, header: string): number =>
  table.columns.findIndex((column) => column.header === header);

const editTable = (plan: WorkbookPlan, sheet: string, edit: (table: TablePlan) => TablePlan): WorkbookPlan =>
  editSheet(plan, sheet, (found) => ({ ...found, tables: found.tables.map(edit) }));

/** Types a value into a cell, over a formula too. */
export const typeInto = (plan: WorkbookPlan, sheet: string, row: number, header: string, value: Cell): WorkbookPlan =>
  editTable(plan, sheet, (table) => {
    const at = columnOf(table, header);
    return {
      ...table,
      rows: table.rows.map((found, index) =>
        index === row && at >= 0
          ? {
              ...found,
              values: found.values.map((old, c) => (c === at ? value : old)),
              typed: [...(found.typed ?? []), at],
            }
          : found,
      ),
    };
  });

/** Leaves a formula in place but shows another result, as a file edited outside a spreadsheet does. */
export const showInstead = (
  plan: WorkbookPlan,
  sheet: string,
  row: number,
  header: string,
  value: Cell,
): WorkbookPlan =>
  editTable(plan, sheet, (table) => {
    const at = columnOf(table, header);
    return {
      ...table,
      rows: table.rows.map((found, index) =>
        index === row ? { ...found, values: found.values.map((old, c) => (c === at ? value : old)) } : found,
      ),
    };
  });

export const deleteColumn = (plan: WorkbookPlan, sheet: string, header: string): WorkbookPlan =>
  editTable(plan, sheet, (table) => {
    const at = columnOf(table, header);
    if (at < 0) return table;
    const without = <T>(items: readonly T[]): T[] => items.filter((_, index) => index !== at);
    return {
      ...table,
      columns: without(table.columns),
      rows: table.rows.map((row) => ({ ...row, values: without(row.values), typed: [] })),
    };
  });

/** Another header over a column, its values left where they are. */
export const renameColumn = (plan: WorkbookPlan, sheet: string, from: string, to: string): WorkbookPlan =>
  editTable(plan, sheet, (table) => ({
    ...table,
    columns: table.columns.map((column) => (column.header === from ? { ...column, header: to } : column)),
  }));

/** A column of the person's own at the right end. */
export const addColumn = (plan: WorkbookPlan, sheet: string, header: string, value: Cell): WorkbookPlan =>
  editTable(plan, sheet, (table) => ({
    ...table,
    columns: [...table.columns, { header, headerStyle: 'systemHead', style: 'text' }],
    rows: table.rows.map((row) => ({ ...row, values: [...row.values, value] })),
  }));
