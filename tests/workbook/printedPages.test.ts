import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/model/assessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { ANALYSIS_SHEET } from '../../src/workbook/layout/analysisLayout';
import { ROBUSTNESS_SHEET } from '../../src/workbook/layout/robustnessLayout';
import { FEEDBACK_SHEET, RANKING_PREFIX } from '../../src/workbook/layout/tables';
import { parseWorkbook } from '../../src/workbook/parse/parseWorkbook';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../../src/workbook/port';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { demoWorkbook } from '../support/demoWorkbook';
import { editSheet } from '../support/editPlan';
import { gridInFile } from '../support/gridInFile';
import { printFaults } from '../support/pageFaults';
import { printedPages, type PrintedPage } from '../support/printedPages';
import { describeWith } from '../support/requireTool';

const PAPERS = [FEEDBACK_SHEET, ANALYSIS_SHEET, ROBUSTNESS_SHEET];
const isPaper = ({ name }: SheetPlan): boolean => name.startsWith(RANKING_PREFIX) || PAPERS.includes(name);

/** 反馈单 shows the unit with most tasks: LibreOffice prints all its lines, Excel and WPS only those that are used. */
function planOf(round: Assessment): WorkbookPlan {
  const scores = scoreAssessment(round).value;
  const rowsOf = (name: string): number => round.evidence.filter(({ unit }) => unit === name).length;
  const [busiest] = round.units.map(({ name }) => name).sort((a, b) => rowsOf(b) - rowsOf(a));
  return planWorkbook(round, scores, busiest);
}

async function demoPlan(): Promise<WorkbookPlan> {
  const parsed = parseWorkbook(await gridInFile(new Uint8Array((await demoWorkbook()).buffer))).value;
  if (parsed === null) throw new Error('The demo cannot be read.');
  return planOf(parsed.assessment);
}

/** These sheets alone, as values: what they print without the sheets that they read. */
const printing = (plan: WorkbookPlan, isPrinted: (sheet: SheetPlan) => boolean): WorkbookPlan => ({
  ...plan,
  names: [],
  sheets: plan.sheets.filter(isPrinted).map((sheet) => ({
    ...sheet,
    validations: [],
    cells: sheet.cells.map(({ row, column, value, style }) => ({ row, column, value, style })),
  })),
});

const faultsOf = (pages: readonly PrintedPage[] | undefined, { sheets }: WorkbookPlan): string[] =>
  printFaults(pages ?? [], sheets);

const placeOf = ({ cells }: SheetPlan, text: string): CellPlan => {
  const found = cells.find(({ value }) => String(value).startsWith(text));
  if (found === undefined) throw new Error(`${text} stands nowhere.`);
  return found;
};
const lastRow = ({ cells }: SheetPlan): number => Math.max(...cells.map(({ row }) => row));
const withCell = (sheet: SheetPlan, cell: CellPlan): SheetPlan => ({ ...sheet, cells: [...sheet.cells, cell] });
const breakAfter = (sheet: SheetPlan, row: number): SheetPlan => ({
  ...sheet,
  print: sheet.print && { ...sheet.print, breaksAfter: [...(sheet.print.breaksAfter ?? []), row] },
});
const withHeight = (sheet: SheetPlan, row: number, height: number): SheetPlan => ({
  ...sheet,
  rowHeights: new Map([...sheet.rowHeights, [row, height]]),
});
const LONG = '政务公开工作推进不力，多次督促后仍未按要求公开重点领域信息。';
const long = (row: number, column: number, style: CellPlan['style']): CellPlan => ({ row, column, value: LONG, style });

/** Faults as they creep into a layout, planted in the sheet of the smallest group. */
const PLANTED: readonly (readonly [what: string, plant: (sheet: SheetPlan) => SheetPlan, seen: RegExp])[] = [
  ['nothing', (sheet) => sheet, /^$/],
  [
    'a column too narrow for its numbers',
    (sheet) => {
      const column = sheet.cells.find(({ style }) => style === 'paperOpenScore')?.column ?? 0;
      return { ...sheet, columnWidths: sheet.columnWidths.map((width, index) => (index === column - 1 ? 2 : width)) };
    },
    /####/,
  ],
  [
    'a page that holds only an empty frame',
    (sheet) =>
      withCell(breakAfter(sheet, lastRow(sheet)), {
        row: lastRow(sheet) + 1,
        column: 2,
        value: null,
        style: 'paperCell',
      }),
    /空白页|只有表头或落款/,
  ],
  [
    'the line that is signed on a page of its own',
    (sheet) => breakAfter(sheet, placeOf(sheet, '制表').row - 1),
    /只有表头或落款/,
  ],
  [
    'a row too low for its wrapped text',
    (sheet) => {
      const row = lastRow(sheet) + 1;
      const below = withCell(withCell(sheet, long(row, 3, 'paperCell')), long(row + 1, 3, 'paperCell'));
      return withHeight(withHeight(below, row, 17), row + 1, 17);
    },
    /重叠|没有印出来/,
  ],
  [
    'a line cut off by the cell beside it',
    (sheet) => {
      const row = lastRow(sheet) + 1;
      return withCell(withCell(sheet, long(row, 4, 'paperLine')), { row, column: 5, value: '乙', style: 'paperWord' });
    },
    /没有印全/,
  ],
];

describeWith('soffice', '安装：apt-get install libreoffice-calc poppler-utils', () => {
  let plan: WorkbookPlan;
  let planted: readonly WorkbookPlan[] = [];
  let printed: readonly PrintedPage[][] = [];

  beforeAll(async () => {
    plan = printing(await demoPlan(), isPaper);
    const smallest = plan.sheets
      .filter(({ name }) => name.startsWith(RANKING_PREFIX))
      .reduce((least, sheet) => (sheet.cells.length < least.cells.length ? sheet : least)).name;
    const alone = printing(plan, ({ name }) => name === smallest);
    planted = PLANTED.map(([, plant]) => editSheet(alone, smallest, plant));
    printed = await printedPages(await Promise.all([plan, ...planted].map(writeWorkbook)));
  }, 300_000);

  it('every printed page of the demo is whole: nothing cut, no ####, no empty page, no head or signature alone', () => {
    expect(printed[0]?.length).toBeGreaterThan(plan.sheets.length);
    expect(faultsOf(printed[0], plan)).toEqual([]);
  });

  describe('faults are seen', () => {
    it.each(PLANTED.map(([what, , seen], index) => ({ what, seen, index })))('$what', ({ seen, index }) => {
      const edited = planted[index];
      expect(edited && faultsOf(printed[index + 1], edited).join('\n')).toMatch(seen);
    });
  });
});
