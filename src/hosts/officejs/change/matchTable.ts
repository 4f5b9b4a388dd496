import { LISTS, SCORES, type TableLayout } from '../../../workbook/layout/tables';
import type { TablePlan } from '../../../workbook/port';
import { matchRows, rowKey } from '../../../workbook/update/matchRows';
import { plannedKeys } from '../../../workbook/update/plannedKeys';
import { isBlank, isCalculated, valueOf } from '../state/content';
import { contentAt, type SheetState, type TableState } from '../state/workbookState';
import { range } from './blocks';
import type { PlacedColumn } from './tableColumns';

const LAYOUTS = new Map<string, TableLayout>([...Object.values(LISTS), SCORES].map((layout) => [layout.table, layout]));

export const layoutOf = (table: string): TableLayout | undefined => LAYOUTS.get(table);

/** Headers of the columns that tell the rows of a table apart; none where the position does. */
export function keyHeaders(table: string): readonly string[] {
  const layout = layoutOf(table);
  return layout?.key.map((key) => layout.columns[key]?.header ?? key) ?? [];
}

export interface RowMatch {
  /** Planned row → row of the sheet. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Planned rows that stand nowhere yet. */
  readonly added: readonly number[];
  /** Rows of the sheet that the plan does without. */
  readonly gone: readonly number[];
}

/**
 * Which row of the sheet goes on as which row of the plan. Rows with a key are known by it wherever they stand; others by
 * what they hold, and what is left over by its order. Rows in which our columns are blank are people's own and stay.
 */
export function matchTable(
  sheet: SheetState,
  { name, area }: Pick<TableState, 'name' | 'area'>,
  plan: Pick<TablePlan, 'rows'>,
  columns: readonly PlacedColumn[],
): RowMatch {
  const standing = range(area.top + 1, area.bottom);
  const inputs = columns.filter(({ plan: column }) => column.formula === undefined);
  const keys = keyHeaders(name).flatMap((header) => inputs.find((column) => column.plan.header === header) ?? []);
  const isKeyed = keys.length > 0 && keys.length === keyHeaders(name).length;
  const by = isKeyed ? keys : inputs;
  const standingKeys = standing.map((row) => rowKey(by.map(({ column }) => valueOf(contentAt(sheet, row, column)))));
  const wantedKeys = plannedKeys(
    plan.rows,
    by.map(({ index }) => index),
  );
  const matched = matchRows(standingKeys, wantedKeys);
  const pairs = new Map([...matched].map(([planned, at]) => [planned, standing[at] ?? 0]));

  const taken = new Set(pairs.values());
  const free = standing.filter((row) => !taken.has(row));
  const open = plan.rows.map((_, index) => index).filter((index) => !pairs.has(index));
  const isBlankRow = (row: number) => inputs.every(({ column }) => isBlank(valueOf(contentAt(sheet, row, column))));
  const pair = (planned: readonly number[], rows: readonly number[]) => {
    planned.slice(0, rows.length).forEach((index, at) => pairs.set(index, rows[at] ?? 0));
  };
  if (!isKeyed) {
    // Lines of the plan that are empty too are the first to go on as empty lines.
    const isOpenBlank = (index: number) => wantedKeys[index] === '';
    pair(open.filter(isOpenBlank), free.filter(isBlankRow));
    const still = (index: number) => !pairs.has(index);
    const used = new Set(pairs.values());
    pair(
      open.filter(still),
      free.filter((row) => !used.has(row)),
    );
  } else if (standing.length === 1 && taken.size === 0 && free.every(isBlankRow)) {
    // The one empty line that a table without records consists of.
    pair(open, free);
  }
  const finallyTaken = new Set(pairs.values());
  const own = range(area.left, area.right).filter((column) => !columns.some((placed) => placed.column === column));
  const holdsOwn = (row: number) =>
    own.some((column) => {
      const content = contentAt(sheet, row, column);
      return !isCalculated(content) && !isBlank(content);
    });
  const rest = standing.filter((row) => !finallyTaken.has(row));
  return {
    pairs,
    added: plan.rows.map((_, index) => index).filter((index) => !pairs.has(index)),
    gone: rest.filter((row) => (isKeyed ? !isBlankRow(row) : !(isBlankRow(row) && holdsOwn(row)))),
  };
}
