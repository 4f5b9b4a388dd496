import type { Cell } from '../../assessment/model/assessment';
import { findTable } from '../parse/findTable';
import { asCell, valueAt } from '../parse/gridCells';
import type { ParsedWorkbook } from '../parse/parseWorkbook';
import { isLaterSheet } from '../layout/ourSheets';
import { EVIDENCE, SCORES, WEIGHTS, type TableLayout } from '../layout/tables';
import type { GridValue, SheetGrid, SheetPlan, WorkbookGrid, WorkbookPlan } from '../port';

/** A formula cell that does not show what the rules give; row and column from 1. */
export interface Difference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly cached: Cell;
  readonly expected: Cell;
}

export interface Comparison {
  /** Formula cells looked at. */
  readonly checked: number;
  /** Of these, cells without a calculated value although one is expected. */
  readonly uncalculated: number;
  readonly differences: readonly Difference[];
  /** Sheets with formulas that the file should have and has not. */
  readonly missingSheets: readonly string[];
}

/** Results carry at most 8 decimals (SPEC.md); a double of that size is exact to far more. */
const TOLERANCE = 1e-9;

/** Files do not keep spaces around the text results of formulas. */
function asShown(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const text = cell.trim();
  return text === '' ? null : text;
}

function agrees(cached: Cell, expected: Cell): boolean {
  if (typeof cached === 'number' && typeof expected === 'number') return Math.abs(cached - expected) < TOLERANCE;
  return cached === expected;
}

interface Expected {
  readonly sheet: SheetGrid;
  /** Both from 0. */
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly value: Cell;
}

function* expectedInTable(
  layout: TableLayout,
  table: { readonly sheet: SheetGrid; readonly columns: ReadonlyMap<string, number> },
  rowOf: (index: number) => number | undefined,
  plan: WorkbookPlan,
): Generator<Expected> {
  const planned = plan.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === layout.table);
  const keys = Object.keys(layout.columns);
  for (const [index, { values, typed }] of (planned?.rows ?? []).entries()) {
    const row = rowOf(index);
    if (row === undefined) continue;
    for (const [c, column] of (planned?.columns ?? []).entries()) {
      const at = table.columns.get(keys[c] ?? '');
      if (column.formula === undefined || typed?.includes(c) || at === undefined) continue;
      yield { sheet: table.sheet, row, column: at, header: column.header, value: values[c] ?? null };
    }
  }
}

function* expectedInCells(sheet: SheetGrid, plan: SheetPlan): Generator<Expected> {
  for (const { row, column, formula, value } of plan.cells) {
    if (formula !== undefined) yield { sheet, row: row - 1, column: column - 1, header: '', value };
  }
}

function* expectedValues(grid: WorkbookGrid, parsed: ParsedWorkbook, plan: WorkbookPlan): Generator<Expected> {
  for (const [name, layout] of [['evidence', EVIDENCE] as const, ['weights', WEIGHTS] as const]) {
    const places = parsed.places[name];
    if (places) yield* expectedInTable(layout, places.found, (index) => places.rows[index], plan);
  }
  const scores = findTable(grid, SCORES).table;
  const units = parsed.places.units;
  if (scores !== null && units !== undefined) {
    // Row k of 单位得分 shows row k of 单位名册, empty rows included.
    const shift = scores.headerRow - units.found.headerRow;
    yield* expectedInTable(SCORES, scores, (index) => (units.rows[index] ?? NaN) + shift, plan);
  }
  for (const sheetPlan of plan.sheets) {
    const sheet = grid.sheets.find(({ name }) => name === sheetPlan.name);
    if (sheet !== undefined && sheetPlan.tables.length === 0) yield* expectedInCells(sheet, sheetPlan);
  }
}

/** Every formula cell of a file against the value our engine gives it. */
export function compareFormulas(grid: WorkbookGrid, parsed: ParsedWorkbook, plan: WorkbookPlan): Comparison {
  let checked = 0;
  let uncalculated = 0;
  const differences: Difference[] = [];
  for (const { sheet, row, column, header, value } of expectedValues(grid, parsed, plan)) {
    checked += 1;
    const found: GridValue = valueAt(sheet, row, column);
    const cached = asShown(asCell(found));
    const expected = asShown(value);
    if (agrees(cached, expected)) continue;
    if (cached === null && sheet.formula(row, column) !== null) uncalculated += 1;
    differences.push({ sheet: sheet.name, row: row + 1, column: column + 1, header, cached, expected });
  }
  const present = new Set(grid.sheets.map(({ name }) => name));
  const missingSheets = plan.sheets
    .filter(
      ({ name, cells }) =>
        !present.has(name) && !isLaterSheet(name) && cells.some(({ formula }) => formula !== undefined),
    )
    .map(({ name }) => name);
  return { checked, uncalculated, differences, missingSheets };
}
