import { DEFAULT_TYPOGRAPHY, STYLES, type Typography } from '../../../workbook/layout/styles';
import { RANKING_PREFIX, SYSTEM_SHEET } from '../../../workbook/layout/tables';
import type { SheetPlan, WorkbookPlan } from '../../../workbook/port';
import { raise, type WorkbookIssue } from '../../../workbook/issues';
import { isCalculated, sameContent } from '../state/content';
import { footerOf, isOurFooter } from '../state/footer';
import { contentAt, type SheetState, type WorkbookState } from '../state/workbookState';
import { cellContent, newSheet } from './newSheet';
import { showUsed } from './columnsOnDemand';
import { layoutSteps, newLayout, recordOf, standingLayout, type LayoutContext } from './layoutSteps';
import { nameSteps, type StandingPlan } from './nameSteps';
import { holdsTablesOf, standingTable } from './standingTable';
import { inOrder, type Step, type Steps } from './step';
import { tableRules } from './tableRules';
import { updateCells } from './updateCells';
import { updateTable } from './updateTable';

export interface PlannedChange {
  readonly steps: readonly Step[];
  readonly issues: readonly WorkbookIssue[];
}

/** The sheet in which a planned one stands: known by its tables even when it was renamed, otherwise by its name. */
function standingSheet({ sheets }: WorkbookState, plan: SheetPlan): SheetState | undefined {
  const names = new Set(plan.tables.map(({ name }) => name));
  return (
    sheets.find(({ tables }) => tables.some(({ name }) => names.has(name))) ??
    sheets.find(({ name }) => name === plan.name)
  );
}

/** Whether the workbook holds a round already, so that sheets of our names are ours. */
export const isOurWorkbook = ({ sheets }: WorkbookState, { sheets: plans }: WorkbookPlan): boolean =>
  sheets.some(({ name }) => name === SYSTEM_SHEET) ||
  plans.some((plan) => plan.tables.length > 0 && sheets.some((sheet) => holdsTablesOf(sheet, plan)));

/** Sheets of people's own that stand under the name of one of ours. */
function takenNames(state: WorkbookState, plan: WorkbookPlan): WorkbookIssue[] {
  const isOurs = isOurWorkbook(state, plan);
  return plan.sheets.flatMap((planned) => {
    const sheet = standingSheet(state, planned);
    if (sheet === undefined) return [];
    const isKnown =
      planned.tables.length > 0 ? planned.tables.every((table) => standingTable(sheet, table) !== null) : isOurs;
    return isKnown ? [] : [raise('sheetNameTaken', { sheet: sheet.name }, { sheet: sheet.name })];
  });
}

/** Title and note above the tables, moved along with the rows that people put above them. */
function headingSteps(sheet: SheetState, plan: SheetPlan, shift: number): Step[] {
  return plan.cells.flatMap((cell): Step[] => {
    const row = cell.row + shift;
    if (row < 1) return [];
    const planned = cellContent(cell);
    const line = sheet.rows[row - 1] ?? [];
    if (line.some((content) => sameContent(content, planned)) || planned === null || planned === '') return [];
    const { column } = cell;
    if (sameContent(contentAt(sheet, row, column), planned)) return [];
    const area = { top: row, left: column, bottom: row, right: column };
    const isText = [STYLES[cell.style].format === '@'];
    return [{ do: 'contents', sheet: sheet.name, area, contents: [[planned]], isText }];
  });
}

function updateTables(
  sheet: SheetState,
  plan: SheetPlan,
  typography: Typography,
): { steps: Steps[]; standing: StandingPlan[] } {
  const found = plan.tables.flatMap((table) => {
    const place = standingTable(sheet, table);
    return place === null ? [] : [{ table, place }];
  });
  const updates = found.map(({ table, place }) => {
    const update = updateTable(sheet, place.table, table, typography);
    return { table, place, update };
  });
  const [first] = found;
  const shift = first === undefined ? 0 : first.place.table.area.top - first.table.top;
  const steps = updates.flatMap(({ table, place, update }): Steps[] => [
    { contents: place.repair },
    update.steps,
    { looks: [...tableRules(sheet, plan, table, update), ...showUsed(sheet, place.table, table, plan)] },
  ]);
  return {
    steps: [...steps, { contents: headingSteps(sheet, plan, shift) }],
    standing: updates.map(({ table, update }) => ({ sheet: sheet.name, table, update })),
  };
}

/** Contents of cells that people may fill in anyway need no open sheet. */
export function needsOpenSheet(step: Step, isLocked: (column: number, row: number) => boolean): boolean {
  if (step.do !== 'contents') return true;
  const { area } = step;
  for (let column = area.left; column <= area.right; column += 1) if (isLocked(column, area.top)) return true;
  return false;
}

/** Opens a protected sheet for the change and closes it again as it was. */
function withProtection(sheet: SheetState, steps: Steps[], standing: readonly StandingPlan[]): Steps[] {
  const { protection, name } = sheet;
  const isLocked = (column: number, row: number) => {
    const table = standing.find(({ update: { reach } }) => row > reach.top && row <= reach.bottom);
    const placed = standing
      .flatMap(({ update: { columns } }) => columns)
      .find((candidate) => candidate.column === column);
    return table === undefined || placed === undefined || STYLES[placed.plan.style].locked;
  };
  if (protection === null || !inOrder(steps).some((step) => needsOpenSheet(step, isLocked))) return steps;
  return [
    { open: [{ do: 'unprotect', sheet: name }] },
    ...steps,
    { close: [{ do: 'protect', sheet: name, options: protection }] },
  ];
}

/** A footer that a person wrote stays. */
function footerSteps({ name, footer }: SheetState, { print }: SheetPlan): Steps {
  const planned = print === null ? footer : footerOf(print.footer);
  return planned === footer || !isOurFooter(footer) ? {} : { looks: [{ do: 'footer', sheet: name, footer: planned }] };
}

function updateSheet(
  sheet: SheetState,
  plan: SheetPlan,
  context: LayoutContext,
): { steps: Steps[]; standing: StandingPlan[] } {
  const { typography } = context;
  const { steps, standing } =
    plan.tables.length > 0
      ? updateTables(sheet, plan, typography)
      : { steps: [updateCells(sheet, plan, typography, recordOf(plan, context))], standing: [] };
  const laidOut: Steps = { looks: layoutSteps(sheet, plan, standing, context) };
  const isHidden =
    plan.visibility === 'visible' && sheet.visibility === 'Hidden' && plan.name.startsWith(RANKING_PREFIX);
  const shown: Steps = isHidden ? { close: [{ do: 'visibility', sheet: sheet.name, visibility: 'Visible' }] } : {};
  return {
    steps: [...withProtection(sheet, [...steps, laidOut, footerSteps(sheet, plan)], standing), shown],
    standing,
  };
}

/** Ranking sheets of groups that are no more are put out of sight, not thrown away. */
const obsoleteSheets = ({ sheets }: WorkbookState, { sheets: plans }: WorkbookPlan): Steps[] => {
  const planned = new Set(plans.map(({ name }) => name));
  const isOurs = ({ rows }: SheetState) =>
    rows.some((row) => row.some((content) => isCalculated(content) && content.formula.includes('tblScores')));
  return sheets
    .filter((sheet) => sheet.name.startsWith(RANKING_PREFIX) && !planned.has(sheet.name))
    .filter((sheet) => sheet.visibility === 'Visible' && isOurs(sheet))
    .map(({ name }) => ({ close: [{ do: 'visibility', sheet: name, visibility: 'Hidden' }] }));
};

/** Everything that has to be done for the workbook to show the plan; nothing when it does already. */
export function planSteps(state: WorkbookState, plan: WorkbookPlan): PlannedChange {
  const issues = takenNames(state, plan);
  if (issues.length > 0) return { steps: [], issues };
  const all: Steps[] = [];
  const standing = new Map<string, StandingPlan>();
  const order = [...state.order];
  const { typography = DEFAULT_TYPOGRAPHY } = plan;
  const sheetNames = new Map(plan.sheets.map((one) => [one.name, standingSheet(state, one)?.name ?? one.name]));
  const context: LayoutContext = { was: standingLayout(state), typography, sheetNames };
  let last = -1;
  for (const planned of plan.sheets) {
    const sheet = standingSheet(state, planned);
    if (sheet !== undefined) {
      const update = updateSheet(sheet, planned, context);
      all.push(...update.steps);
      for (const table of update.standing) standing.set(table.table.name, table);
      last = order.indexOf(sheet.name);
    } else {
      const isAtEnd = last < 0 || last === order.length - 1;
      last = isAtEnd ? order.length : last + 1;
      order.splice(last, 0, planned.name);
      all.push(newSheet(planned, isAtEnd ? null : last, typography), { looks: newLayout(planned, context) });
    }
  }
  all.push(nameSteps(state, plan, standing), ...obsoleteSheets(state, plan));
  return { steps: inOrder(all), issues: [] };
}
