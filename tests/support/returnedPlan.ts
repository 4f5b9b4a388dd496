import { plainSheet } from '../../src/workbook/plainSheet';
import type { TablePlan, WorkbookPlan } from '../../src/workbook/port';
import { editSheet } from './editPlan';

/** What people and their programs do to a whole package, done to its plan. */

const EVIDENCE = '证据评分';

const editEvidence = (plan: WorkbookPlan, edit: (table: TablePlan) => TablePlan): WorkbookPlan =>
  editSheet(plan, EVIDENCE, (sheet) => ({ ...sheet, tables: sheet.tables.map(edit) }));

export const sortRows = (plan: WorkbookPlan): WorkbookPlan =>
  editEvidence(plan, (table) => ({ ...table, rows: [...table.rows].reverse() }));

export const deleteRow = (plan: WorkbookPlan, row: number): WorkbookPlan =>
  editEvidence(plan, (table) => ({ ...table, rows: table.rows.filter((_, index) => index !== row) }));

/** The last columns first. */
export const moveColumns = (plan: WorkbookPlan): WorkbookPlan =>
  editEvidence(plan, (table) => {
    const last = table.columns.length - 1;
    return {
      ...table,
      columns: [...table.columns].reverse(),
      rows: table.rows.map((row) => ({
        ...row,
        values: table.columns.map((_, index) => row.values[last - index] ?? null),
        typed: (row.typed ?? []).map((column) => last - column),
      })),
    };
  });

export const renameSheet = (plan: WorkbookPlan): WorkbookPlan =>
  editSheet(plan, EVIDENCE, (sheet) => ({ ...sheet, name: '我局填报' }));

export const removeSheet = (plan: WorkbookPlan, name: string): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.filter((sheet) => sheet.name !== name),
});

export const addSheet = (plan: WorkbookPlan, name: string, text: string): WorkbookPlan => ({
  ...plan,
  sheets: [
    ...plan.sheets,
    { ...plainSheet(name, [{ row: 1, column: 1, value: text, style: 'text' }]), columnWidths: [20] },
  ],
});

/** Writes beside the table, two columns further. */
export const writeBeside = (plan: WorkbookPlan, text: string): WorkbookPlan =>
  editSheet(plan, EVIDENCE, (sheet) => {
    const [table] = sheet.tables;
    if (table === undefined) return sheet;
    const column = table.left + table.columns.length + 2;
    return { ...sheet, cells: [...sheet.cells, { row: table.top + 1, column, value: text, style: 'text' }] };
  });
