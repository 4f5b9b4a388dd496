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
  /** Keys whose cell holds a formula. */
  readonly formulas: ReadonlySet<string>;
}

const DATE_STYLES = /Date$|^date$/;

/** Days between the two date systems of Excel. */
const DAYS_1904 = 1462;

interface ReadOptions {
  readonly date1904: boolean;
  /** Formula columns that may be typed over. */
  readonly mayBeTyped: ReadonlySet<string>;
}

/** All rows in which a person or the software left something; rows where only formulas stand are empty. */
export function readRows(
  found: FoundTable,
  layout: TableLayout,
  { date1904, mayBeTyped }: ReadOptions,
): { readonly rows: readonly ReadRow[]; readonly issues: readonly WorkbookIssue[] } {
  const { sheet, headerRow, columns } = found;
  const issues: WorkbookIssue[] = [];
  const rows: ReadRow[] = [];
  const layoutColumns = Object.entries(layout.columns);
  const inputs = layoutColumns.filter(([, column]) => column.owner !== 'formula');
  const holdsSomething = (row: number): boolean =>
    inputs.some(([key]) => {
      const at = columns.get(key);
      return at !== undefined && !sheet.hasFormula(row, at) && !isEmpty(valueAt(sheet, row, at));
    });

  for (let row = headerRow + 1; row < sheet.rows.length; row += 1) {
    const isRecord = holdsSomething(row);
    const cells: Record<string, Cell> = {};
    const formulas = new Set<string>();
    for (const [key, column] of layoutColumns) {
      const at = columns.get(key);
      const value = at === undefined ? null : valueAt(sheet, row, at);
      const hasFormula = at !== undefined && sheet.hasFormula(row, at);
      if (hasFormula) formulas.add(key);
      cells[key] =
        date1904 && typeof value === 'number' && DATE_STYLES.test(column.style) ? value + DAYS_1904 : asCell(value);
      if (at === undefined) continue;
      const place = { sheet: sheet.name, row: row + 1, column: at + 1 };
      const facts = { column: column.header };
      if (column.owner === 'formula') {
        if (!hasFormula && !isEmpty(value)) issues.push(raise('formulaOverwritten', place, facts));
      } else if (isErrorValue(value)) {
        issues.push(raise('cellError', place, { ...facts, value: value.error }));
      } else if (hasFormula && !mayBeTyped.has(key)) {
        issues.push(raise('formulaInInput', place, facts));
      }
    }
    if (isRecord) rows.push({ row, cells, formulas });
  }
  return { rows, issues };
}
