import { nameKey } from '../../assessment/scoring/cells';
import { EVIDENCE, TASKS, UNITS, WEIGHTS, type TableLayout } from '../layout/tables';
import type { TablePlan, WorkbookPlan } from '../port';

/** Names that the plan changes: new name → the one in the workbook. */
export interface FormerNames {
  readonly units: ReadonlyMap<string, string>;
  readonly tasks: ReadonlyMap<string, string>;
}

/** What the key columns of a table name. */
const KEYS: readonly (readonly [layout: TableLayout, names: readonly (keyof FormerNames)[]])[] = [
  [TASKS, ['tasks']],
  [UNITS, ['units']],
  [WEIGHTS, ['units']],
  [EVIDENCE, ['units', 'tasks']],
];

function withFormer(table: TablePlan, former: FormerNames): TablePlan {
  const [layout, names] = KEYS.find(([{ table: name }]) => name === table.name) ?? [];
  if (layout === undefined || names === undefined) return table;
  const keys = Object.keys(layout.columns);
  const columns = layout.key.map((key) => keys.indexOf(key));
  return {
    ...table,
    rows: table.rows.map((row) => {
      const key = columns.map((column) => String(row.values[column] ?? ''));
      const was = key.map((name, index) => former[names[index] ?? 'units'].get(nameKey(name)) ?? name);
      return was.every((name, index) => name === key[index]) ? row : { ...row, was };
    }),
  };
}

const byKey = (names: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...names].map(([name, before]) => [nameKey(name), before]));

/** The plan with the keys under which its renamed rows stand in the workbook now. */
export function withFormerKeys(plan: WorkbookPlan, { units, tasks }: FormerNames): WorkbookPlan {
  if (units.size + tasks.size === 0) return plan;
  const former = { units: byKey(units), tasks: byKey(tasks) };
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => withFormer(table, former)) })),
  };
}
