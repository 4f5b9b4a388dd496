import { columnLetters } from '../../../shared/columnLetters';
import type { SheetPlan, TablePlan, WorkbookPlan } from '../../../workbook/port';
import { formulaKey } from '../state/content';
import type { WorkbookState } from '../state/workbookState';
import type { Step, Steps } from './step';
import type { TableUpdate } from './updateTable';

/** A planned table as it stands after the change. */
export interface StandingPlan {
  readonly sheet: string;
  readonly table: TablePlan;
  readonly update: TableUpdate;
}

const AREA = /([\p{L}_][\p{L}\p{N}_]*)!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)/gu;

/** The formula of a name, its areas where the columns of our tables stand now. */
function placedName(formula: string, plans: readonly SheetPlan[], standing: ReadonlyMap<string, StandingPlan>): string {
  return formula.replace(AREA, (text, sheet: string, from: string, top: string, to: string, bottom: string) => {
    const tables = plans.find(({ name }) => name === sheet)?.tables ?? [];
    const holds = ({ left, columns }: TablePlan) => columns.some((_, index) => columnLetters(left + index) === from);
    const placed = standing.get(tables.find(holds)?.name ?? '');
    if (placed === undefined || from !== to) return text;
    const { table, update } = placed;
    const column = update.columns.find(({ index }) => columnLetters(table.left + index) === from)?.column;
    if (column === undefined) return text;
    const shift = update.reach.top - table.top;
    const plannedLast = table.top + Math.max(table.rows.length, 1);
    const last = Number(bottom) === plannedLast ? update.reach.bottom - update.deleted : Number(bottom) + shift;
    const letters = columnLetters(column);
    return `'${placed.sheet.replaceAll("'", "''")}'!$${letters}$${Number(top) + shift}:$${letters}$${last}`;
  });
}

/** Defined names that are missing or say something else. */
export function nameSteps(
  state: WorkbookState,
  plan: WorkbookPlan,
  standing: ReadonlyMap<string, StandingPlan>,
): Steps {
  const wanted = plan.names.map(({ name, formula }) => ({ name, formula: placedName(formula, plan.sheets, standing) }));
  const added = wanted.filter(({ name }) => !state.names.has(name));
  const changed = wanted.filter(({ name, formula }) => {
    const now = state.names.get(name);
    return now !== undefined && formulaKey(now) !== formulaKey(formula);
  });
  const step =
    (isNew: boolean) =>
    (name: { name: string; formula: string }): Step => ({ do: 'name', isNew, ...name });
  // A name that stands already moves along with deleted rows, so it is set after them.
  return { names: added.map(step(true)), close: changed.map(step(false)) };
}
