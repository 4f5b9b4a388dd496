import type { Cell } from '../../../assessment/model/assessment';
import { cellText, numberIn } from '../../../assessment/scoring/cells';
import { decimal } from '../../../shared/decimal';
import { isoDateOf } from '../../../shared/serialDate';
import { planWorkbook } from '../../../workbook/write/planWorkbook';
import { STYLES, type NumberFormat, type StyleName } from '../../../workbook/layout/styles';
import { LISTS, SCORES, SYSTEM_SHEET, type TableLayout } from '../../../workbook/layout/tables';
import { findTable } from '../../../workbook/parse/findTable';
import { asCell, valueAt } from '../../../workbook/parse/gridCells';
import type { SheetGrid, SheetPlan } from '../../../workbook/port';
import type { SheetView } from '../desk';
import type { Round } from '../round/round';

const LAYOUTS: readonly TableLayout[] = [...Object.values(LISTS), SCORES];

/** Sheets that people see. */
export const sheetNames = ({ grid }: Round): string[] =>
  grid.sheets.map(({ name }) => name).filter((name) => name !== SYSTEM_SHEET);

/** A value as its number format shows it. */
function shown(cell: Cell, format: NumberFormat): string {
  const value = numberIn(cell);
  if (value === null) return cellText(cell);
  switch (format) {
    case '0':
      return decimal(value).toFixed(0);
    case '0.00':
      return decimal(value).toFixed(2);
    case '0.00%':
      return `${decimal(value).times(100).toFixed(2)}%`;
    case 'yyyy-mm-dd':
      return isoDateOf(value) ?? cellText(cell);
    default:
      return cellText(cell);
  }
}

interface Shape {
  /** Row of the headers, from 0; null where a sheet has no table. */
  readonly headerRow: number | null;
  readonly hidden: ReadonlySet<number>;
  readonly formatOf: (row: number, column: number) => NumberFormat;
}

/** Tables of ours in a sheet: which columns are shown, and how. */
function tableShape({ grid }: Round, sheet: SheetGrid): Shape | null {
  const formats = new Map<number, NumberFormat>();
  const hidden = new Set<number>();
  let headerRow: number | null = null;
  for (const layout of LAYOUTS) {
    const { table } = findTable(grid, layout);
    if (table?.sheet !== sheet) continue;
    headerRow = Math.max(headerRow ?? 0, table.headerRow);
    for (const [key, at] of table.columns) {
      const column = layout.columns[key];
      if (column === undefined) continue;
      formats.set(at, STYLES[column.style].format);
      if (column.hidden) hidden.add(at);
    }
  }
  return headerRow === null ? null : { headerRow, hidden, formatOf: (_, column) => formats.get(column) ?? 'General' };
}

/** Sheets are looked at page by page: what is planned for a round is worked out once. */
const plans = new WeakMap<Round, readonly SheetPlan[]>();

function plansOf(round: Round): readonly SheetPlan[] {
  const { parsed, scores } = round;
  const known = plans.get(round) ?? planWorkbook(parsed.assessment, scores, parsed.feedbackUnit).sheets;
  plans.set(round, known);
  return known;
}

/** Sheets without a table show their cells as they were planned. */
function paperShape(round: Round, { name }: SheetGrid): Shape {
  const plan = plansOf(round).find((one) => one.name === name);
  const styles = new Map<string, StyleName>(plan?.cells.map((cell) => [`${cell.row},${cell.column}`, cell.style]));
  return {
    headerRow: null,
    hidden: new Set(plan?.hiddenColumns.map((column) => column - 1)),
    formatOf: (row, column) => {
      const style = styles.get(`${row + 1},${column + 1}`);
      return style === undefined ? 'General' : STYLES[style].format;
    },
  };
}

/** A sheet as texts: `count` rows from `from` (counted from 0), without blank ones; no columns where there is no table. */
export function sheetView(round: Round, name: string, from: number, count: number): SheetView | null {
  const sheet = round.grid.sheets.find((one) => one.name === name);
  if (sheet === undefined || name === SYSTEM_SHEET) return null;
  const { headerRow, hidden, formatOf } = tableShape(round, sheet) ?? paperShape(round, sheet);
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) => !hidden.has(column));
  const texts = (row: number): string[] =>
    columns.map((column) => shown(asCell(valueAt(sheet, row, column)), formatOf(row, column)));
  const rows = sheet.rows.flatMap((cells, row) =>
    row > (headerRow ?? -1) && cells.some((value) => value !== null) ? [row] : [],
  );
  return {
    name,
    columns: headerRow === null ? [] : columns.map((column) => cellText(asCell(valueAt(sheet, headerRow, column)))),
    rows: rows.slice(from, from + count).map(texts),
    all: rows.length,
  };
}
