import type { Cell } from '../../assessment/model/assessment';
import type { Place } from '../../shared/issue';
import type { WorkbookIssue } from '../issues';
import { isOurSheet } from '../layout/ourSheets';
import { PAPER_SHEETS } from '../layout/packagePaper';
import { LISTS, type TableLayout } from '../layout/tables';
import type { SheetGrid, WorkbookGrid } from '../port';
import type { FoundTable } from './findTable';
import { asCell, asText, isEmpty, valueAt } from './gridCells';
import { paperTyped } from './paperTyped';
import type { ParsedWorkbook } from './parseWorkbook';
import type { ListName } from './recordPlaces';

/** A value where none of ours stands, and where. */
export interface Stray {
  readonly at: Place;
  readonly value: Cell;
}

const strayAt = (sheet: SheetGrid, row: number, column: number): Stray => ({
  at: { sheet: sheet.name, row: row + 1, column: column + 1 },
  value: asCell(valueAt(sheet, row, column)),
});

/** Title and note of a sheet stand in its first two rows, at the first column that is shown. */
const TITLE_ROWS = 2;

const TITLES: ReadonlySet<string> = new Set(Object.values(LISTS).map(({ title }) => title));

/** Cells beside, between and above the columns of our tables in one sheet. */
function besideTables(tables: readonly FoundTable[]): Stray[] {
  const [first] = tables;
  if (first === undefined) return [];
  const { sheet, headerRow } = first;
  const ours = new Set(tables.flatMap(({ columns }) => [...columns.values()]));
  return sheet.rows.flatMap((cells, row) => {
    const filled = cells.flatMap((_, column) => (isEmpty(valueAt(sheet, row, column)) ? [] : [column]));
    const title = row < Math.min(headerRow, TITLE_ROWS) ? filled[0] : undefined;
    const isOurs = (column: number): boolean =>
      row < headerRow ? column === title || TITLES.has(asText(valueAt(sheet, row, column))) : ours.has(column);
    return filled.filter((column) => !isOurs(column)).map((column) => strayAt(sheet, row, column));
  });
}

function besideOurs({ places }: ParsedWorkbook): Stray[] {
  const bySheet = new Map<SheetGrid, FoundTable[]>();
  for (const { found } of Object.values(places)) {
    bySheet.set(found.sheet, [...(bySheet.get(found.sheet) ?? []), found]);
  }
  return [...bySheet.values()].flatMap(besideTables);
}

/** Copies of the task's texts in 证据评分 that somebody changed, and results of formulas that somebody typed over. */
function overwritten({ places }: ParsedWorkbook, issues: readonly WorkbookIssue[]): Stray[] {
  const sheets = new Map(Object.values(places).map(({ found }) => [found.sheet.name, found.sheet]));
  const layouts = Object.entries(LISTS) as [ListName, TableLayout][];
  const hasFormulas = (sheet: SheetGrid, column: number): boolean =>
    sheet.rows.some((_, row) => sheet.formula(row, column) !== null);
  return issues.flatMap(({ code, at }) => {
    if (code !== 'copyDiffers' && code !== 'formulaOverwritten') return [];
    if (at === null || !('sheet' in at) || at.row === undefined || at.column === undefined) return [];
    const sheet = sheets.get(at.sheet);
    const isData = layouts.some(([name]) => places[name]?.found.sheet === sheet);
    if (sheet === undefined || !isData) return [];
    // A program that keeps no formulas left values everywhere; nobody typed them.
    if (code === 'formulaOverwritten' && !hasFormulas(sheet, at.column - 1)) return [];
    return [strayAt(sheet, at.row - 1, at.column - 1)];
  });
}

/** Sheets of their own: one value a row, whatever it holds. */
function ownSheets(grid: WorkbookGrid, used: ReadonlySet<string>): Stray[] {
  return grid.sheets
    .filter(({ name }) => !isOurSheet(name) && !PAPER_SHEETS.includes(name) && !used.has(name))
    .flatMap((sheet) =>
      sheet.rows.flatMap((cells, row) => {
        const texts = cells
          .map((_, column) => asText(valueAt(sheet, row, column)))
          .filter((text) => text.trim() !== '');
        return texts.length === 0 ? [] : [{ at: { sheet: sheet.name, row: row + 1 }, value: texts.join('　') }];
      }),
    );
}

/** Rows of lists that have no name: what they hold. */
const namelessRows = (issues: readonly WorkbookIssue[]): Stray[] =>
  issues.flatMap(({ code, at, facts }) =>
    code === 'rowWithoutName' && at !== null ? [{ at, value: String(facts['value'] ?? '') }] : [],
  );

/** Every value of a returned workbook that stands where none is taken from. */
export function straysReturned(grid: WorkbookGrid, parsed: ParsedWorkbook, issues: readonly WorkbookIssue[]): Stray[] {
  const used = new Set(Object.values(parsed.places).map(({ found }) => found.sheet.name));
  return [
    ...besideOurs(parsed),
    ...overwritten(parsed, issues),
    ...namelessRows(issues),
    ...ownSheets(grid, used),
    ...paperTyped(grid).map(({ sheet, row, column }) => strayAt(sheet, row, column)),
  ];
}
