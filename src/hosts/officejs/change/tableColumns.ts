import type { TableColumnPlan, TablePlan } from '../../../workbook/port';
import type { TableState } from '../state/workbookState';

/** A planned column and where it stands in the sheet. */
export interface PlacedColumn {
  readonly plan: TableColumnPlan;
  /** In the plan, from 0. */
  readonly index: number;
  /** In the sheet, from 1. */
  readonly column: number;
}

export const plannedColumns = (plan: TablePlan): PlacedColumn[] =>
  plan.columns.map((column, index) => ({ plan: column, index, column: plan.left + index }));

/** A header without the spaces and breaks of its layout. */
export const headerText = (text: string): string => text.replace(/\s/g, '');

/** Where the planned columns stand: people move columns and add their own. What is missing is put back at the right end. */
export function placeColumns(
  plan: TablePlan,
  { area, headers }: Pick<TableState, 'area' | 'headers'>,
): { readonly standing: readonly PlacedColumn[]; readonly missing: readonly PlacedColumn[] } {
  const columnOf = new Map<string, number>();
  headers.forEach((header, at) => {
    const text = headerText(header);
    if (!columnOf.has(text)) columnOf.set(text, area.left + at);
  });
  const standing: PlacedColumn[] = [];
  const missing: PlacedColumn[] = [];
  plan.columns.forEach((column, index) => {
    const at = columnOf.get(column.header);
    if (at === undefined) missing.push({ plan: column, index, column: area.right + missing.length + 1 });
    else standing.push({ plan: column, index, column: at });
  });
  return { standing, missing };
}
