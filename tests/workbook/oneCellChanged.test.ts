import { beforeAll, expect, it } from 'vitest';
import type { Assessment, Cell } from '../../src/assessment/model/assessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { ANALYSIS_SHEET } from '../../src/workbook/layout/analysisLayout';
import { ROBUSTNESS_SHEET } from '../../src/workbook/layout/robustnessLayout';
import { FEEDBACK_SHEET } from '../../src/workbook/layout/tables';
import { parseWorkbook } from '../../src/workbook/parse/parseWorkbook';
import { gridOf } from '../../src/workbook/planGrid';
import type { SheetGrid, WorkbookGrid, WorkbookPlan } from '../../src/workbook/port';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { demoWorkbook } from '../support/demoWorkbook';
import { typeInto } from '../support/editPlan';
import { formulaDifferences } from '../support/formulaDifferences';
import { gridInFile } from '../support/gridInFile';
import { recalculated } from '../support/libreoffice';
import { describeWith } from '../support/requireTool';

/** A cell that someone types into: in the workbook, and in the assessment that it holds. */
interface Change {
  readonly what: string;
  readonly cell: readonly [sheet: string, row: number, header: string, value: Cell];
  readonly changed: (round: Assessment) => Assessment;
  /** Least share of the formulas that stand in the same cells before and after. */
  readonly alike: number;
  /** Sheets laid out for the groups as they were: 分析 says that it must be updated, and 反馈单 reads its medians. */
  readonly waiting: readonly string[];
}

const at = <Item>(items: readonly Item[], index: number, over: Partial<Item>): Item[] =>
  items.map((item, position) => (position === index ? { ...item, ...over } : item));

const CHANGES: readonly Change[] = [
  {
    what: 'a 考评结论',
    cell: ['证据评分', 3, '考评结论', '未完成'],
    changed: (round) => ({ ...round, evidence: at(round.evidence, 3, { conclusion: '未完成' }) }),
    alike: 0.99,
    waiting: [],
  },
  {
    what: 'a weight',
    cell: ['权重核验', 1, '政务公开分值', 1],
    changed: (round) => ({ ...round, weights: at(round.weights, 1, { points: 1 }) }),
    alike: 0.99,
    waiting: [],
  },
  {
    what: 'the group of a unit',
    cell: ['单位名册', 0, '组别', '市政府部门'],
    changed: (round) => ({ ...round, units: at(round.units, 0, { group: '市政府部门' }) }),
    alike: 0.7,
    waiting: [ANALYSIS_SHEET, FEEDBACK_SHEET],
  },
  {
    what: 'a setting',
    cell: ['评分规则', 2, '取值', 0.5],
    changed: (round) => ({ ...round, settings: at(round.settings, 2, { value: 0.5 }) }),
    alike: 0.99,
    waiting: [],
  },
];

const planOf = (round: Assessment): WorkbookPlan => planWorkbook(round, scoreAssessment(round).value);

async function demoRound(): Promise<Assessment> {
  const parsed = parseWorkbook(await gridInFile(new Uint8Array((await demoWorkbook()).buffer))).value;
  if (parsed === null) throw new Error('The demo cannot be read.');
  return parsed.assessment;
}

const isFormula = (sheet: SheetGrid | undefined, row: number, column: number): boolean =>
  (sheet?.formula(row, column) ?? null) !== null;

/** Rows, from the top, in which two plans have the same formulas and the same words around them: a list of another length has others below it. */
function rowsAlike(one: SheetGrid | undefined, other: SheetGrid): number {
  const isAlike = (row: number): boolean =>
    (other.rows[row] ?? []).every((value, column) => {
      const formula = other.formula(row, column);
      return (
        formula === (one?.formula(row, column) ?? null) && (formula !== null || value === one?.rows[row]?.[column])
      );
    });
  const first = other.rows.findIndex((_, row) => !isAlike(row));
  return first < 0 ? other.rows.length : first;
}

/** `after` with only the formulas of those rows. */
const inBoth = (before: WorkbookGrid, after: WorkbookGrid, waiting: readonly string[]): WorkbookGrid => ({
  ...after,
  sheets: after.sheets
    // Its lines keep the order of the last ranking: looked at by themselves.
    .filter(({ name }) => name !== ROBUSTNESS_SHEET && !waiting.includes(name))
    .map((sheet): SheetGrid => {
      const rows = rowsAlike(
        before.sheets.find(({ name }) => name === sheet.name),
        sheet,
      );
      return { ...sheet, formula: (row, column) => (row < rows ? sheet.formula(row, column) : null) };
    }),
});

const countFormulas = ({ sheets }: WorkbookGrid): number =>
  sheets
    .filter(({ name }) => name !== ROBUSTNESS_SHEET)
    .reduce(
      (sum, sheet) =>
        sum + sheet.rows.reduce((own, cells, row) => own + cells.filter((_, c) => isFormula(sheet, row, c)).length, 0),
      0,
    );

/** 单位, 下一等次, 得分, 等次 and 差几分 of every unit on 名次稳健性, by its formulas. */
function liveLines({ sheets }: WorkbookGrid): string[] {
  const sheet = sheets.find(({ name }) => name === ROBUSTNESS_SHEET);
  return (sheet?.rows ?? [])
    .flatMap((cells, row) => (isFormula(sheet, row, 5) && isFormula(sheet, row, 6) ? [cells.slice(3, 8)] : []))
    .map((cells) =>
      JSON.stringify(cells.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(8)) : (cell ?? '')))),
    )
    .sort();
}

describeWith('soffice', '安装：apt-get install libreoffice-calc', () => {
  let before: readonly WorkbookGrid[] = [];
  let after: readonly WorkbookGrid[] = [];
  let resaved: readonly WorkbookGrid[] = [];

  beforeAll(async () => {
    const round = await demoRound();
    const plan = planOf(round);
    const typed = CHANGES.map(({ cell }) => typeInto(plan, ...cell));
    before = typed.map(gridOf);
    after = CHANGES.map(({ changed }) => gridOf(planOf(changed(round))));
    const files = await Promise.all(typed.map(writeWorkbook));
    resaved = await Promise.all((await recalculated(files)).map(gridInFile));
  }, 900_000);

  it.each(CHANGES.map((change, index) => ({ ...change, index })))(
    'when someone changes $what, every sheet recalculates to what our scoring gives for the changed round',
    ({ index, alike, waiting }) => {
      const [typed, expected, shown] = [before[index], after[index], resaved[index]];
      if (typed === undefined || expected === undefined || shown === undefined)
        throw new Error('The file was not recalculated.');
      const { formulas, found } = formulaDifferences(inBoth(typed, expected, waiting), shown);
      expect(found).toEqual([]);
      expect(formulas / countFormulas(expected)).toBeGreaterThan(alike);
      const analysis = shown.sheets.find(({ name }) => name === ANALYSIS_SHEET);
      expect(JSON.stringify(analysis?.rows).includes('请更新排名')).toBe(waiting.includes(ANALYSIS_SHEET));
      expect(liveLines(shown)).toEqual(liveLines(expected));
      expect(liveLines(shown).length).toBeGreaterThan(40);
    },
  );
});
