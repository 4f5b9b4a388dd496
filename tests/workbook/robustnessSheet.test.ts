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

const planOf = (round: Assessment): WorkbookPlan => planWorkbook(round, scoreAssessment(round).value);
const sheetOf = (round: Assessment): SheetPlan => robustnessSheet(round, scoreAssessment(round).value);

/** What stands in the cells of the sheet, row by row, without what is hidden. */
const printedRows = ({ sheets }: WorkbookGrid): Cell[][] =>
  (sheets.find(({ name }) => name === ROBUSTNESS_SHEET)?.rows ?? []).map((cells) =>
    cells.slice(3).map((cell) => (typeof cell === 'object' ? null : cell)),
  );

const statuses = (grid: WorkbookGrid): Cell[] =>
  printedRows(grid)
    .map(([text]) => text ?? null)
    .filter((text) => [FRESH, CHANGED, OTHERS_CHANGED].includes(String(text)));

const edited = (...edits: readonly (readonly [sheet: string, row: number, header: string, value: Cell])[]) =>
  edits.reduce((plan, [sheet, at, header, value]) => typeInto(plan, sheet, at, header, value), planOf(fourUnits()));

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
