import { beforeAll, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/model/assessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { ANALYSIS_SHEET } from '../../src/workbook/layout/analysisLayout';
import { ROBUSTNESS_SHEET } from '../../src/workbook/layout/robustnessLayout';
import { FEEDBACK_SHEET, RANKING_PREFIX } from '../../src/workbook/layout/tables';
import type { WorkbookGrid } from '../../src/workbook/port';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { sampleAssessments } from '../support/assessment-arbitrary';
import { assessment, row, task, unit } from '../support/assessment-builder';
import { allElements, chartsInFile } from '../support/chartsInFile';
import { formulaDifferences } from '../support/formulaDifferences';
import { gridInFile } from '../support/gridInFile';
import { recalculated } from '../support/libreoffice';
import { describeWith } from '../support/requireTool';
import { withoutLogicals } from '../support/withoutLogicals';

const WORKBOOKS = 16;
const SEED = 20261122;
const OTHERS: readonly string[] = [FEEDBACK_SHEET, ROBUSTNESS_SHEET];

/** The sheets that 分析 reads, and itself: the other papers only take time. */
function fileWithAnalysis(round: Assessment): Promise<Uint8Array> {
  const plan = planWorkbook(round, scoreAssessment(round).value);
  const isOther = (name: string): boolean => name.startsWith(RANKING_PREFIX) || OTHERS.includes(name);
  return writeWorkbook({ ...plan, sheets: plan.sheets.filter(({ name }) => !isOther(name)) });
}

const onlyAnalysis = (grid: WorkbookGrid): WorkbookGrid => ({
  ...grid,
  sheets: grid.sheets.filter(({ name }) => name === ANALYSIS_SHEET),
});

/** Title, least, greatest, step and format of each axis of numbers that is set. */
const axesIn = (file: Uint8Array): string[][] =>
  chartsInFile(file).flatMap(({ title, root }) => {
    const [axis] = allElements(root).filter(({ tagName }) => tagName === 'c:valAx');
    const parts = axis === undefined ? [] : allElements(axis);
    const of = (name: string, attribute = 'val') =>
      parts.find(({ tagName }) => tagName === name)?.attribs[attribute] ?? '';
    const isSet = of('c:max') !== '';
    return isSet ? [[title, of('c:min'), of('c:max'), of('c:majorUnit'), of('c:numFmt', 'formatCode')]] : [];
  });

const [TWO, DONE] = [
  ['甲局', '乙局'].map((name) => unit(name)),
  ['甲局', '乙局'].map((name) => row('完成', { unit: name, publishedOn: 43000, deadline: 43100 })),
];

it('axes of scores and shares in a file have six short numbers', async () => {
  const file = await fileWithAnalysis(assessment({ units: TWO, tasks: [task('T1')], evidence: DONE }));
  expect(axesIn(file)).toEqual([
    ['政务公开得分', '0', '100', '20', '0'],
    ['各部分对基础得分的贡献', '0', '100', '20', '0'],
    ['完成率', '0', '1', '0.2', '0%'],
    ['按时率', '0', '1', '0.2', '0%'],
  ]);
});

it('the axis of scores reaches as far as 最高得分 lets them', async () => {
  const settings = [
    { name: '最高得分', value: 200 },
    { name: '加分上限', value: 60 },
  ];
  const adjustments = [{ unit: '甲局', type: '加分', amount: 45, reason: '表彰', evidence: '文件' }];
  const round = assessment({ units: TWO, tasks: [task('T1')], evidence: DONE, settings, adjustments });
  expect(axesIn(await fileWithAnalysis(round))[0]).toEqual(['政务公开得分', '0', '160', '40', '0']);
});

describeWith('soffice', '安装：apt-get install libreoffice-calc', () => {
  const rounds: readonly Assessment[] = sampleAssessments(WORKBOOKS, SEED).map(withoutLogicals);
  let files: readonly Uint8Array[] = [];
  let resaved: readonly Uint8Array[] = [];

  beforeAll(async () => {
    files = await Promise.all(rounds.map(fileWithAnalysis));
    resaved = await recalculated(files);
  }, 600_000);

  it(`[D1] [D2] [D3] [D4] [D5] [D6] ${WORKBOOKS} random workbooks: LibreOffice recalculates 分析 to our values`, async () => {
    let formulas = 0;
    for (const [index, file] of files.entries()) {
      const result = formulaDifferences(onlyAnalysis(await gridInFile(file)), await gridInFile(resaved[index]));
      formulas += result.formulas;
      expect(result.found, `workbook ${index}`).toEqual([]);
    }
    expect(formulas).toBeGreaterThan(WORKBOOKS * 100);
  }, 120_000);
});
