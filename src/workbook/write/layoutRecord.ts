import { z } from 'zod';
import { standingChartName } from '../charts/standingChartName';
import { DEFAULT_TYPOGRAPHY, STYLES, type NumberFormat, type StyleName, type Typography } from '../layout/styles';
import { SYSTEM_SHEET } from '../layout/tables';
import type { Area, CellPlan, ChartPlan, SheetPlan, WorkbookPlan } from '../port';
import { lineLooks, type LineLooks } from './lineLooks';
import { longTextRows } from './systemSheet';

/** Label in _系统. */
export const LAYOUT_LABEL = '版面';

/** What was set in a sheet and cannot be read back from Excel. */
export interface SheetRecord {
  readonly name: string;
  readonly widths: readonly number[];
  readonly breaksAfter: readonly number[];
  readonly merges: readonly Area[];
  /** Of a sheet without tables; null in records from before these were kept. */
  readonly lines: readonly LineLooks[] | null;
  /** By the name under which each stands. */
  readonly charts: Readonly<Record<string, ChartPlan>>;
}

/**
 * How the workbook was laid out when it was written last. What differs from a new plan is set anew, and what was taken away can be
 * given back; the rest, such as a column that a person made wider, is left alone.
 */
export interface LayoutRecord {
  readonly typography: Typography;
  readonly sheets: readonly SheetRecord[];
}

function sheetRecord(plan: SheetPlan, { fonts }: Typography): SheetRecord {
  const { name, columnWidths, print, merges, charts = [] } = plan;
  return {
    name,
    widths: columnWidths,
    breaksAfter: print?.breaksAfter ?? [],
    merges,
    lines: lineLooks(plan),
    charts: Object.fromEntries(charts.map((chart) => [standingChartName(chart, fonts.text), chart])),
  };
}

export const layoutOfPlan = ({ typography = DEFAULT_TYPOGRAPHY, sheets }: WorkbookPlan): LayoutRecord => ({
  typography,
  sheets: sheets.filter(({ name }) => name !== SYSTEM_SHEET).map((sheet) => sheetRecord(sheet, typography)),
});

const isOfRecord = ({ cells }: SheetPlan): ((cell: CellPlan) => boolean) => {
  const rows = new Set(cells.filter(({ value }) => value === LAYOUT_LABEL).map(({ row }) => row));
  return ({ row }) => rows.has(row);
};

/** A plan whose sheet _系统 says how all the others are laid out. */
export function withLayoutRecord(plan: WorkbookPlan): WorkbookPlan {
  const rows = longTextRows(LAYOUT_LABEL, JSON.stringify(layoutOfPlan(plan)));
  const sheets = plan.sheets.map((sheet): SheetPlan => {
    if (sheet.name !== SYSTEM_SHEET) return sheet;
    const isOld = isOfRecord(sheet);
    const kept = sheet.cells.filter((cell) => !isOld(cell));
    const top = Math.max(0, ...kept.map(({ row }) => row)) + 1;
    const cells = rows.flatMap(([label, value], index): CellPlan[] => [
      { row: top + index, column: 1, value: label, style: 'text' },
      { row: top + index, column: 2, value, style: 'text' },
    ]);
    return { ...sheet, cells: [...kept, ...cells] };
  });
  return { ...plan, sheets };
}

const area = { top: z.number(), left: z.number(), bottom: z.number(), right: z.number() };

const sheetArea = z.object({ sheet: z.string(), ...area });

/** Written by us only: a format that is none of ours comes from a hand that changed the hidden sheet, and does no harm. */
const format = z.string().transform((text) => text as NumberFormat);

const chart = z.object({
  name: z.string(),
  kind: z.enum(['bars', 'stackedBars', 'columns', 'stackedColumns']),
  title: z.string(),
  area: z.object(area),
  categories: sheetArea,
  series: z.array(z.object({ name: z.string(), values: sheetArea, color: z.string() })),
  format,
  axis: z.object({ min: z.number(), max: z.number(), step: z.number(), format }).exactOptional(),
  hasLabels: z.boolean(),
});

const style = z.string().refine((name): name is StyleName => name in STYLES);

const lines = z.object({
  top: z.number(),
  bottom: z.number(),
  height: z.number().nullable(),
  cells: z.array(z.tuple([z.number(), z.number(), style])),
});

const record = z.object({
  typography: z.object({
    fonts: z.object({ title: z.string(), heading: z.string(), text: z.string(), data: z.string() }),
    scoreFormat: z.enum(['0.00', '0.0', '0']),
    rateFormat: z.enum(['0.00%', '0.0%', '0%']),
  }),
  sheets: z.array(
    z.object({
      name: z.string(),
      widths: z.array(z.number()),
      breaksAfter: z.array(z.number()),
      merges: z.array(z.object(area)),
      lines: z.array(lines).nullable().default(null),
      charts: z.record(z.string(), chart),
    }),
  ),
});

/** The record from its text; null where there is none, as in files from before, or someone changed it. */
export function readLayoutRecord(text: string): LayoutRecord | null {
  try {
    const { success, data } = record.safeParse(JSON.parse(text));
    return success ? data : null;
  } catch {
    return null;
  }
}
