import { standingChartName } from '../../../workbook/charts/standingChartName';
import { DEFAULT_TYPOGRAPHY, type Typography } from '../../../workbook/layout/styles';
import { SYSTEM_SHEET } from '../../../workbook/layout/tables';
import type { ChartPlan, SheetArea, SheetPlan } from '../../../workbook/port';
import { LAYOUT_LABEL, readLayoutRecord, type LayoutRecord } from '../../../workbook/write/layoutRecord';
import { valueOf } from '../state/content';
import { areaOf, contentAt, type SheetState, type WorkbookState } from '../state/workbookState';
import { range, runs } from './blocks';
import { typographySteps, type StyledArea } from './looks';
import type { StandingPlan } from './nameSteps';
import { cellStyle, widthSteps } from './newSheet';
import type { Step } from './step';
import { bodyStyles } from './tableRows';

/** How the workbook was laid out when we wrote it last; null where nobody knows. */
export function standingLayout({ sheets }: WorkbookState): LayoutRecord | null {
  const system = sheets.find(({ name }) => name === SYSTEM_SHEET);
  if (system === undefined) return null;
  const pieces = range(1, system.rows.length)
    .filter((row) => contentAt(system, row, 1) === LAYOUT_LABEL)
    .map((row) => String(valueOf(contentAt(system, row, 2)) ?? ''));
  return pieces.length === 0 ? null : readLayoutRecord(pieces.join(''));
}

/** What the layout of a sheet goes by. */
export interface LayoutContext {
  readonly was: LayoutRecord | null;
  readonly typography: Typography;
  /** Planned name of a sheet → the name under which it stands. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** How a planned sheet was laid out when it was written last. */
export const recordOf = ({ name }: SheetPlan, { was }: LayoutContext) =>
  was?.sheets.find((sheet) => sheet.name === name);

function placedChart(chart: ChartPlan, names: ReadonlyMap<string, string>): ChartPlan {
  const placed = (area: SheetArea): SheetArea => ({ ...area, sheet: names.get(area.sheet) ?? area.sheet });
  const series = chart.series.map((one) => ({ ...one, values: placed(one.values) }));
  return { ...chart, categories: placed(chart.categories), series };
}

/** Charts that are not as planned are made anew; one that a person only moved or coloured stays as it is. */
function chartSteps(
  sheet: string,
  standing: readonly string[],
  { charts = [] }: SheetPlan,
  { typography: { fonts }, sheetNames }: LayoutContext,
): Step[] {
  const planned = new Map(charts.map((chart) => [standingChartName(chart, fonts.text), chart]));
  return [
    ...standing.filter((name) => !planned.has(name)).map((name): Step => ({ do: 'deleteChart', sheet, name })),
    ...[...planned]
      .filter(([name]) => !standing.includes(name))
      .map(([name, chart]): Step => ({
        do: 'addChart',
        sheet,
        name,
        chart: placedChart(chart, sheetNames),
        font: fonts.text,
      })),
  ];
}

function breakSteps(sheet: string, was: readonly number[], { print }: SheetPlan): Step[] {
  const after = print?.breaksAfter ?? [];
  return after.join() === was.join() ? [] : [{ do: 'pageBreaks', sheet, after }];
}

/** Charts and page breaks of a sheet that is not there yet. */
export const newLayout = (plan: SheetPlan, context: LayoutContext): Step[] => [
  ...breakSteps(plan.name, [], plan),
  ...chartSteps(plan.name, [], plan, context),
];

/** Every planned cell where it stands now. */
function styledAreas(plan: SheetPlan, standing: readonly StandingPlan[], shift: number): StyledArea[] {
  const cells = plan.cells.map((cell) => cellStyle({ ...cell, row: cell.row + shift }));
  const tables = standing.flatMap(({ update: { columns, reach } }) => {
    const heads = columns.map(({ plan: { headerStyle }, column }) => ({
      area: areaOf(reach.top, column, reach.top, column),
      style: headerStyle,
    }));
    const rows = range(reach.top + 1, reach.bottom).map(() => ({ values: [] }));
    return [...heads, ...bodyStyles({ columns, first: reach.top + 1, rows })];
  });
  return [...cells.filter(({ area }) => area.top > 0), ...tables];
}

/** Where the planned columns of a sheet stand. */
function placesOf(plan: SheetPlan, standing: readonly StandingPlan[]): ReadonlyMap<number, number> {
  if (standing.length === 0) return new Map(plan.columnWidths.map((_, index) => [index + 1, index + 1]));
  return new Map(
    standing.flatMap(({ table, update }) => update.columns.map(({ index, column }) => [table.left + index, column])),
  );
}

/** Widths that the plan changed since it was written last, and those of columns put in; people widen the others as they like. */
function sizeSteps(
  sheet: string,
  plan: SheetPlan,
  standing: readonly StandingPlan[],
  was: readonly number[] | null,
): Step[] {
  const added = new Set(standing.flatMap(({ update: { missing } }) => missing.map(({ column }) => column)));
  const widths = new Map<number, number>();
  const hidden: number[] = [];
  for (const [planned, column] of placesOf(plan, standing)) {
    const width = plan.columnWidths[planned - 1];
    const isChanged = was !== null && was[planned - 1] !== width;
    if (width !== undefined && (isChanged || added.has(column))) widths.set(column, width);
    if (added.has(column) && plan.hiddenColumns.includes(planned)) hidden.push(column);
  }
  return [
    ...widthSteps(sheet, widths),
    ...runs(hidden.sort((a, b) => a - b)).map(([first, last]): Step => ({
      do: 'hideColumns',
      sheet,
      area: areaOf(1, first, 1, last),
    })),
  ];
}

/** What differs from how a standing sheet was laid out when it was written last. */
export function layoutSteps(
  sheet: SheetState,
  plan: SheetPlan,
  standing: readonly StandingPlan[],
  context: LayoutContext,
): Step[] {
  const { was, typography } = context;
  const record = recordOf(plan, context);
  const [first] = standing;
  const shift = first === undefined ? 0 : first.update.reach.top - first.table.top;
  const before = was?.typography ?? DEFAULT_TYPOGRAPHY;
  return [
    ...typographySteps(styledAreas(plan, standing, shift), sheet.name, before, typography),
    ...sizeSteps(sheet.name, plan, standing, record?.widths ?? null),
    ...breakSteps(sheet.name, record?.breaksAfter ?? [], plan),
    ...chartSteps(sheet.name, sheet.charts, plan, context),
  ];
}
