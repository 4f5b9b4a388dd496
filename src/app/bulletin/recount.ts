import { cellText, isBlank, nameKey, numberIn } from '../../assessment/scoring/cells';
import { decimal, max, min, round, settle, sum, type Decimal } from '../../shared/decimal';
import type { Place } from '../../shared/issue';
import { shownNumber } from './shownNumber';
import type { Source } from './source';
import type { SourceSheet, SourceTables } from './sourceTables';

/** What the cells of a figure say. */
interface Recounted {
  /** Null where a sheet or column is missing. */
  readonly text: string | null;
  readonly names: readonly string[];
  /** The first cell. */
  readonly at: Place;
  /** Rows that were counted. */
  readonly rows: number;
  /** Headers that were not found. */
  readonly missing: readonly string[];
}

/** Group by group as the groups first come, by rank, then as in the sheet. */
function inPrintedOrder(sheet: SourceSheet, rows: readonly number[]): number[] {
  const groupAt = new Map<string, number>();
  for (const row of sheet.rows) {
    const key = nameKey(cellText(sheet.cell(row, 'group')));
    if (!groupAt.has(key)) groupAt.set(key, groupAt.size);
  }
  const group = (row: number): number => groupAt.get(nameKey(cellText(sheet.cell(row, 'group')))) ?? 0;
  const rank = (row: number): number => numberIn(sheet.cell(row, 'rank')) ?? Number.MAX_SAFE_INTEGER;
  return rows.toSorted((a, b) => group(a) - group(b) || rank(a) - rank(b) || a - b);
}

const reduced = (values: readonly Decimal[], pick: (a: Decimal, b: Decimal) => Decimal): Decimal | null =>
  values.length === 0 ? null : values.reduce(pick);

const REDUCTIONS = {
  sum: (values: readonly Decimal[]) => settle(sum(values)),
  mean: (values: readonly Decimal[]) => (values.length === 0 ? null : round(settle(sum(values).div(values.length)), 2)),
  highest: (values: readonly Decimal[]) => reduced(values, max),
  lowest: (values: readonly Decimal[]) => reduced(values, min),
} as const;

function answer(source: Source, sheet: SourceSheet, rows: readonly number[], names: readonly string[]): string {
  const cells = rows.map((row) => sheet.cell(row, source.column));
  switch (source.ask) {
    case 'rows':
      return String(rows.length);
    case 'different':
      return String(new Set(cells.filter((cell) => !isBlank(cell)).map((cell) => nameKey(cellText(cell)))).size);
    case 'names':
      return names.join('、');
    case 'first': {
      const [cell = null] = cells;
      const number = numberIn(cell);
      return number === null ? cellText(cell) : shownNumber(number, source.shown);
    }
    default: {
      const values = cells.flatMap((cell) => numberIn(cell) ?? []).map(decimal);
      const value = REDUCTIONS[source.ask](values);
      return value === null ? '' : shownNumber(value, source.shown);
    }
  }
}

/** Counts a figure again from the cells of the workbook, as anybody could who looks at them. */
export function recount(source: Source, tables: SourceTables): Recounted {
  const sheet = tables.sheet(source.table);
  const missing = tables.missing(source, source.column);
  const found = tables.select(source);
  const rows = source.ask === 'names' ? inPrintedOrder(sheet, found) : found;
  const names = source.ask === 'names' ? rows.map((row) => cellText(sheet.cell(row, source.column))) : [];
  const column = sheet.columnOf(source.column);
  const first = found[0] ?? sheet.rows[0] ?? sheet.headerRow;
  return {
    text: missing.length > 0 ? null : answer(source, sheet, rows, names),
    names,
    at: { sheet: sheet.name, ...(column === null ? {} : { row: first + 1, column: column + 1 }) },
    rows: rows.length,
    missing,
  };
}
