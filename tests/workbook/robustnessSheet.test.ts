import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment, Cell } from '../../src/assessment/model/assessment';
import { robustness } from '../../src/assessment/robustness/robustness';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { ROBUSTNESS_SHEET } from '../../src/workbook/layout/robustnessLayout';
import { gridOf } from '../../src/workbook/planGrid';
import type { SheetPlan, WorkbookGrid, WorkbookPlan } from '../../src/workbook/port';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { robustnessSheet } from '../../src/workbook/write/robustness/robustnessSheet';
import { assessment, row, task, unit } from '../support/assessment-builder';
import { sampleAssessments } from '../support/assessment-arbitrary';
import { typeInto } from '../support/editPlan';
import { gridInFile } from '../support/gridInFile';
import { recalculated } from '../support/libreoffice';
import { describeWith } from '../support/requireTool';

const FRESH = '与当前评分一致。';
const CHANGED = '评分已变，请更新排名。';
const OTHERS_CHANGED = '本组得分未变；别处的评分已变，请更新排名。';

/** 县组 with 甲县 and 乙县, 局组 with 丙局 and 丁局; every unit has three tasks, the last in a section of its own. */
function fourUnits(): Assessment {
  const groups: Readonly<Record<string, string>> = { 甲县: '县组', 乙县: '县组', 丙局: '局组', 丁局: '局组' };
  const finals: Readonly<Record<string, readonly number[]>> = {
    甲县: [9, 8, 7],
    乙县: [8, 8, 7.5],
    丙局: [10, 9, 9],
    丁局: [6, 5, 4],
  };
  return assessment({
    tasks: ['一、公开', '一、公开', '二、解读'].map((section, index) => task(`T${index + 1}`, { section })),
    units: Object.entries(groups).map(([name, group]) => unit(name, { group })),
    weights: [],
    evidence: Object.entries(finals).flatMap(([name, own]) =>
      own.map((final, index) =>
        row('完成', { unit: name, taskId: `T${index + 1}`, override: final, overrideReason: '核定' }),
      ),
    ),
  });
}

/** Columns before it are hidden. */
const FIRST_PRINTED = 4;
/** What is left of the height between the margins, in points. */
const A4_ACROSS = 508;

const planOf = (round: Assessment): WorkbookPlan => planWorkbook(round, scoreAssessment(round).value);
const sheetOf = (round: Assessment): SheetPlan => robustnessSheet(round, scoreAssessment(round).value);

/** What stands in the cells of the sheet, row by row, without what is hidden. */
const printedRows = ({ sheets }: WorkbookGrid): Cell[][] =>
  (sheets.find(({ name }) => name === ROBUSTNESS_SHEET)?.rows ?? []).map((cells) =>
    cells.slice(FIRST_PRINTED - 1).map((cell) => (typeof cell === 'object' ? null : cell)),
  );

const statuses = (grid: WorkbookGrid): Cell[] =>
  printedRows(grid)
    .map(([text]) => text ?? null)
    .filter((text) => [FRESH, CHANGED, OTHERS_CHANGED].includes(String(text)));

const edited = (...edits: readonly (readonly [sheet: string, row: number, header: string, value: Cell])[]) =>
  edits.reduce((plan, [sheet, at, header, value]) => typeInto(plan, sheet, at, header, value), planOf(fourUnits()));

/** Heights of the pages, the repeated title included, and the first text on each. */
function pagesOf({ print, rowHeights, cells }: SheetPlan): { readonly height: number; readonly heading: Cell }[] {
  const ends = [...(print?.breaksAfter ?? []), Math.max(...rowHeights.keys())];
  return ends.map((end, index) => {
    const start = index === 0 ? 1 : (ends[index - 1] ?? 0) + 1;
    const rows = [...(index === 0 ? [] : [1]), ...Array.from({ length: end - start + 1 }, (_, at) => start + at)];
    return {
      height: rows.reduce((sum, row) => sum + (rowHeights.get(row) ?? 0), 0),
      heading: cells.find(({ row, column }) => row === start && column === FIRST_PRINTED)?.value ?? null,
    };
  });
}

/** So many units of one group, every one with the same tasks. */
const crowd = (units: number): Assessment => {
  const names = Array.from({ length: units }, (_, index) => `第${index + 1}单位`);
  const ids = ['T1', 'T2', 'T3'];
  return assessment({
    tasks: ids.map((id) => task(id)),
    units: names.map((name) => unit(name)),
    weights: [],
    evidence: names.flatMap((name, at) =>
      ids.map((taskId, index) => row('部分完成', { unit: name, taskId, rate: ((at * 7 + index * 3) % 100) / 100 })),
    ),
  });
};

describe('the printed lines', () => {
  it('[N1, N2, N5] are those of the engine, pair by pair and unit by unit', () => {
    let pairs = 0;
    for (const round of sampleAssessments(40, 20_261, { twins: false })) {
      const lines = sheetOf(round).cells.filter(({ column }) => column >= FIRST_PRINTED);
      const textAt = (line: number, column: number): Cell =>
        lines.find(({ row: own, column: at }) => own === line && at === column)?.value ?? null;
      const printed = [...new Set(lines.map(({ row: own }) => own))].map((line) =>
        JSON.stringify([0, 1, 2, 4].map((at) => textAt(line, FIRST_PRINTED + at))),
      );
      for (const { neighbours, grades } of robustness(round, scoreAssessment(round).value)) {
        for (const { upper, lower, apart, swap } of neighbours) {
          pairs += 1;
          const points = swap?.points.abs().toNumber() ?? '—';
          expect(printed).toContain(JSON.stringify([upper, lower, apart.toNumber(), points]));
        }
        for (const { unit: name, grade, minimum, gap } of grades) {
          const score = minimum - gap.toNumber();
          const line = printed.find((text) => text.startsWith(JSON.stringify([name, grade]).slice(0, -1)));
          const [, , shown, missing] = JSON.parse(line ?? '[]') as readonly number[];
          expect([shown, missing]).toEqual([expect.closeTo(score, 8), gap.toNumber()]);
        }
      }
    }
    expect(pairs).toBeGreaterThan(40);
  });

  it('120 units of one group: no page is taller than A4 across, and every page says what goes on there', () => {
    const pages = pagesOf(sheetOf(crowd(120)));
    expect(pages.length).toBeGreaterThan(8);
    expect(Math.max(...pages.map(({ height }) => height))).toBeLessThanOrEqual(A4_ACROSS);
    const headings = new Set(pages.slice(1).map(({ heading }) => String(heading)));
    expect([...headings].filter((text) => !/（续）$|^各部分|^离上一等次/.test(text))).toEqual([]);
  });

  it('one unit has no neighbours and no ranges; without any unit the sheet says so', () => {
    const texts = (round: Assessment) => sheetOf(round).cells.map(({ value }) => String(value));
    expect(texts(crowd(1))).toContain('离上一等次：各单位差多少分');
    expect(texts(crowd(1)).filter((text) => /^相邻单位|^各部分/.test(text))).toEqual([]);
    expect(texts(crowd(0)).join()).toContain('还没有单位有名次');
  });
});

describeWith('soffice', '安装：apt-get install libreoffice-calc', () => {
  const CASES: readonly (readonly [what: string, plan: WorkbookPlan, expected: readonly string[]])[] = [
    ['nothing is changed', edited(), [FRESH, FRESH]],
    ['something is entered that no score depends on', edited(['证据评分', 0, '完成情况', '已完成']), [FRESH, FRESH]],
    ['a conclusion of 甲县 changes', edited(['证据评分', 0, '考评结论', '不适用']), [CHANGED, OTHERS_CHANGED]],
    ['丁局 gains a point', edited(['证据评分', 11, '核定得分', 5]), [OTHERS_CHANGED, CHANGED]],
    [
      'a unit has the same sum in other sections',
      edited(['证据评分', 0, '核定得分', 7], ['证据评分', 2, '核定得分', 9]),
      [CHANGED, CHANGED],
    ],
    ['丙局 moves to 县组', edited(['单位名册', 2, '组别', '县组']), [CHANGED, CHANGED]],
    [
      'a unit loses its score',
      edited(...[0, 1, 2].map((at) => ['证据评分', at, '考评结论', '不适用'] as const)),
      [CHANGED, OTHERS_CHANGED],
    ],
    ['the highest score is another', edited(['评分规则', 5, '取值', 98]), [CHANGED, CHANGED]],
    ['a grade begins elsewhere', edited(['评分规则', 1, '最低分', 81]), [CHANGED, CHANGED]],
  ];
  let grids: readonly WorkbookGrid[] = [];

  beforeAll(async () => {
    const files = await Promise.all(CASES.map(([, plan]) => writeWorkbook(plan)));
    grids = await Promise.all((await recalculated(files)).map(gridInFile));
  }, 300_000);

  it.each(CASES.map(([what, , expected], index) => ({ what, expected, index })))(
    'after recalculation each group says whether its swaps and ranges still hold: $what',
    ({ expected, index }) => {
      expect(statuses(grids[index] ?? gridOf(edited()))).toEqual(expected);
    },
  );
});
