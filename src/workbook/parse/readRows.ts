import type { Cell } from '../../assessment/model/assessment';
import type { TableLayout } from '../layout/tables';
import { raise, type WorkbookIssue } from '../issues';
import type { FoundTable } from './findTable';
import { asCell, isEmpty, isErrorValue, valueAt } from './gridCells';

/** The cells of one row of a table, by column key. */
export interface ReadRow {
  /** Row in the sheet, from 0. */
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Keys whose cell follows the task by our formula. */
  readonly following: ReadonlySet<string>;
}

const DATE_STYLES = /Date$|^date$/;

/** Days between the two date systems of Excel. */
const DAYS_1904 = 1462;

/** Our own formula looks the task up; a calculation that someone typed does not. Followers of a shared formula are empty. */
const isTaskLookup = (formula: string): boolean => formula === '' || /\bMATCH\(/i.test(formula);

interface ReadOptions {
  readonly date1904: boolean;
  /** Columns that follow the task by formula until someone types over it. */
  readonly mayFollow: ReadonlySet<string>;
}

/** All rows in which a person or the software left something; rows where only formulas stand are empty. */
export function readRows(
  found: FoundTable,
  layout: TableLayout,
  { date1904, mayFollow }: ReadOptions,
): { readonly rows: readonly ReadRow[]; readonly issues: readonly WorkbookIssue[] } {
  const { sheet, headerRow, columns } = found;
  const issues: WorkbookIssue[] = [];
  const rows: ReadRow[] = [];
  const bottom = sheet.tables.find(({ name }) => name === layout.table)?.bottom;
  const layoutColumns = Object.entries(layout.columns);
  const inputs = layoutColumns.filter(([, column]) => column.owner !== 'formula');
  const holdsSomething = (row: number): boolean =>
    inputs.some(([key]) => {
      const at = columns.get(key);
      return at !== undefined && !isEmpty(valueAt(sheet, row, at)) && sheet.formula(row, at) === null;
    });

  for (let row = headerRow + 1; row < sheet.rows.length; row += 1) {
    const isRecord = holdsSomething(row);
    const cells: Record<string, Cell> = {};
    const following = new Set<string>();
    for (const [key, column] of layoutColumns) {
      const at = columns.get(key);
      const value = at === undefined ? null : valueAt(sheet, row, at);
      const formula = at === undefined ? null : sheet.formula(row, at);
      const hasFormula = formula !== null;
      const follows = hasFormula && mayFollow.has(key) && isTaskLookup(formula);
      if (follows) following.add(key);
      cells[key] =
        date1904 && typeof value === 'number' && DATE_STYLES.test(column.style) ? value + DAYS_1904 : asCell(value);
      if (at === undefined) continue;
      const place = { sheet: sheet.name, row: row + 1, column: at + 1 };
      const facts = { column: column.header };
      if (column.owner === 'formula') {
        if (!hasFormula && !isEmpty(value)) issues.push(raise('formulaOverwritten', place, facts));
      } else if (isErrorValue(value)) {
        issues.push(raise('cellError', place, { ...facts, value: value.error }));
      } else if (hasFormula && !follows) {
        issues.push(raise('formulaInInput', place, facts));
      }
    }
    if (isRecord) rows.push({ row, cells, following });
    if (isRecord && bottom !== undefined && row > bottom) {
      const place = { sheet: sheet.name, row: row + 1 };
      issues.push(raise('rowOutsideTable', place, { table: layout.title, last: bottom + 1 }));
    }
  }
  return { rows, issues };
}
