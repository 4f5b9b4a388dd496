import type { GoneColumn, Package } from '../../assessment/model/package';
import { isBlank } from '../../assessment/scoring/cells';
import type { WorkbookIssue } from '../issues';
import { isOurSheet } from '../layout/ourSheets';
import { PAPER_SHEETS, paperMark } from '../layout/packagePaper';
import { LISTS } from '../layout/tables';
import type { SheetGrid, WorkbookGrid } from '../port';
import type { FoundTable } from './findTable';
import { asCell, asText, isEmpty, valueAt } from './gridCells';
import { paperTyped, printedMarks } from './paperTyped';
import type { ParsedWorkbook } from './parseWorkbook';
import { inItsRow } from './rowOfStray';
import { strayAt, type Stray } from './stray';
import { typedOver } from './typedOver';

/** Title and note of a sheet stand in its first two rows, at the first column that is shown. */
const TITLE_ROWS = 2;

const TITLES: ReadonlySet<string> = new Set(Object.values(LISTS).map(({ title }) => title));

/** Cells beside, between and above the columns of our tables in one sheet; `printed` are the marks of our titles. */
function besideTables(tables: readonly FoundTable[], printed: ReadonlySet<string> | null): Stray[] {
  const [first] = tables;
  if (first === undefined) return [];
  const { sheet, headerRow } = first;
  const ours = new Set(tables.flatMap(({ columns }) => [...columns.values()]));
  return sheet.rows.flatMap((cells, row) => {
    const isAbove = row < headerRow;
    const filled = [...cells.keys()].filter(
      (column) => (isAbove || !ours.has(column)) && !isEmpty(valueAt(sheet, row, column)),
    );
    const title = isAbove && row < TITLE_ROWS ? filled[0] : undefined;
    const isTitle = (column: number): boolean => {
      if (!isAbove) return false;
      const value = valueAt(sheet, row, column);
      return printed === null ? column === title || TITLES.has(asText(value)) : printed.has(paperMark(asCell(value)));
    };
    return filled.filter((column) => !isTitle(column)).map((column) => strayAt(sheet, row, column));
  });
}

function besideOurs({ places }: ParsedWorkbook, printed: ReadonlySet<string> | null): Stray[] {
  const bySheet = new Map<SheetGrid, FoundTable[]>();
  for (const { found } of Object.values(places)) {
    bySheet.set(found.sheet, [...(bySheet.get(found.sheet) ?? []), found]);
  }
  return [...bySheet.values()].flatMap((tables) => besideTables(tables, printed));
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

/** Rows of lists that have no name: each value that somebody typed there. */
const namelessRows = ({ places }: ParsedWorkbook, issues: readonly WorkbookIssue[]): Stray[] =>
  issues.flatMap(({ code, at }) => {
    if (code !== 'rowWithoutName' || at === null || !('sheet' in at) || at.row === undefined) return [];
    const row = at.row - 1;
    const table = Object.values(places).find(({ found }) => found.sheet.name === at.sheet)?.found;
    if (table === undefined) return [];
    const { sheet, columns } = table;
    return [...columns.values()]
      .filter((column) => sheet.formula(row, column) === null && !isEmpty(valueAt(sheet, row, column)))
      .map((column) => strayAt(sheet, row, column));
  });

/** Words that stand where only certain words are known, such as 角色. */
const unknownWords = (issues: readonly WorkbookIssue[]): Stray[] =>
  issues.flatMap(({ code, at, facts }) =>
    code === 'wordUnknown' && at !== null && facts['value'] !== '' ? [{ at, value: String(facts['value']) }] : [],
  );

const COPIES = ['key', 'item', 'requirement', 'channel'] as const;

/** What stands in the copied columns of rows that name no unit: a line under the table, such as 填表人. */
function underTable({ places, assessment }: ParsedWorkbook): Stray[] {
  const { evidence } = places;
  if (evidence === undefined) return [];
  const { sheet, columns } = evidence.found;
  return evidence.rows.flatMap((row, index) =>
    isBlank(assessment.evidence[index]?.unit ?? null)
      ? COPIES.flatMap((key) => {
          const column = columns.get(key);
          return column === undefined || isEmpty(valueAt(sheet, row, column)) ? [] : [strayAt(sheet, row, column)];
        })
      : [],
  );
}

/** Every value of a returned workbook that stands where none is taken from. */
export function straysReturned(
  grid: WorkbookGrid,
  parsed: ParsedWorkbook,
  issues: readonly WorkbookIssue[],
  { sent, gone }: { readonly sent: Package | null; readonly gone: readonly GoneColumn[] },
): Stray[] {
  const used = new Set(Object.values(parsed.places).map(({ found }) => found.sheet.name));
  return [
    ...besideOurs(parsed, printedMarks(grid)).map((stray) => inItsRow(stray, parsed, gone)),
    ...typedOver(parsed, sent, issues),
    ...namelessRows(parsed, issues),
    ...unknownWords(issues),
    ...underTable(parsed),
    ...ownSheets(grid, used),
    ...paperTyped(grid).map(({ sheet, row, column }) => strayAt(sheet, row, column)),
  ];
}
