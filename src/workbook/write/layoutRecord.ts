import { digestOf } from '../../shared/digest';
import { standingChartName } from '../charts/standingChartName';
import { DEFAULT_TYPOGRAPHY, type Typography } from '../layout/styles';
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
  /** Of a sheet without tables. */
  readonly lines: readonly LineLooks[];
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
  const rows = longTextRows(LAYOUT_LABEL, recordText(JSON.stringify(layoutOfPlan(plan))));
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

/** Changes with the shape of the record: one of another shape counts as none. */
const VERSION = 'v1';

/** A digest goes before it, so that what a hand changed in the hidden sheet is not taken for what we wrote. */
const recordText = (json: string): string => `${VERSION} ${digestOf(json)} ${json}`;

/** The record from its text; null where there is none, as in files from before, or someone changed it. */
export function readLayoutRecord(text: string): LayoutRecord | null {
  const json = text.slice(text.indexOf('{'));
  return recordText(json) === text ? (JSON.parse(json) as LayoutRecord) : null;
}
