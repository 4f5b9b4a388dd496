import { expect, it } from 'vitest';
import type { Assessment, EvidenceRow } from '../../src/assessment/model/assessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { cellText } from '../../src/assessment/scoring/cells';
import { excelWorkbook } from '../../src/hosts/officejs/excelWorkbook';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { asCell } from '../../src/workbook/parse/gridCells';
import type { WorkbookGrid } from '../../src/workbook/port';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { assessment, row, task } from '../support/assessment-builder';
import { createExcelHost } from '../support/excel-host/createExcelHost';
import { gridInFile } from '../support/gridInFile';
import { recalculated } from '../support/libreoffice';
import { describeWith } from '../support/requireTool';

const SHEET = '反馈单';
/** Column I, from 0: what was said of the line. */
const REASONS = 8;

const LONG = '我局已多次公开。'.repeat(50);

/** An evidence row with an appeal, and what 反馈单 says of it. */
const CASES: readonly (readonly [Partial<EvidenceRow>, string])[] = [
  [{}, ''],
  [{ appealReason: '已于5月公开', scoreBeforeAppeal: 8 }, '申诉待处理；申诉（原8分）：已于5月公开'],
  [
    { appealReason: '已于5月公开', scoreBeforeAppeal: 8.5, appealVerdict: '维持', appealAnswer: '链接打不开' },
    '申诉（原8.5分）：已于5月公开；维持：链接打不开',
  ],
  [
    {
      ...{ appealEvidence: '沈政发〔2017〕3号', scoreBeforeAppeal: 0, appealVerdict: '调整', appealAnswer: '属实' },
      ...{ override: 9, overrideReason: '申诉属实' },
    },
    '申诉（原0分）：沈政发〔2017〕3号；调整：属实',
  ],
  [{ appealReason: '早公开了', scoreBeforeAppeal: null, appealVerdict: '维持' }, '申诉缺答复；申诉：早公开了；维持'],
  [{ appealReason: '早公开了', appealAnswer: '正在核实' }, '申诉待处理；申诉：早公开了；答复：正在核实'],
  [{ appealReason: LONG, appealVerdict: '维持', appealAnswer: '见答复' }, '申诉：见证据评分；维持：见答复'],
  [
    { appealReason: 5, scoreBeforeAppeal: 7.005, appealVerdict: '维持', appealAnswer: 0.5 },
    '申诉（原7.01分）：5；维持：0.5',
  ],
  [{ appealReason: '\u3000', appealAnswer: '没有申诉' }, ''],
  [{ appealReason: '早公开了', scoreBeforeAppeal: '八分' }, '申诉待处理；申诉：早公开了'],
];

const round: Assessment = assessment({
  tasks: CASES.map((_, index) => task(`T${index + 1}`)),
  evidence: CASES.map(([appeal], index) => row('完成', { taskId: `T${index + 1}`, ...appeal })),
});
const plan = planWorkbook(round, scoreAssessment(round).value);
const expected = CASES.map(([, text]) => text);

const linesIn = (grid: WorkbookGrid | null) =>
  (grid?.sheets.find(({ name }) => name === SHEET)?.rows ?? []).filter(([position]) => typeof position === 'number');

/** What is said of appeals among the reasons of each line. */
const remarksIn = (grid: WorkbookGrid | null): string[] =>
  linesIn(grid)
    .slice(-CASES.length)
    .map((cells) =>
      cellText(asCell(cells[REASONS] ?? null))
        .split('\n')
        .filter((text) => text.startsWith('申诉'))
        .join('；'),
    );

it('反馈单 says in each line what was appealed, what was decided and the score before', async () => {
  expect(remarksIn(await gridInFile(await writeWorkbook(plan)))).toEqual(expected);
});

it('反馈单 calculates the same from its formulas', async () => {
  createExcelHost();
  const book = excelWorkbook();
  expect(await book.apply(plan)).toEqual([]);
  expect(remarksIn((await book.read()).value)).toEqual(expected);
});

it('lines of 反馈单 are as high as the appeals in them need', () => {
  const sheet = plan.sheets.find(({ name }) => name === SHEET);
  const heightOf = (position: number): number => {
    const at = sheet?.cells.find(({ row, column, value }) => row > 1 && column === 1 && value === position);
    return sheet?.rowHeights.get(at?.row ?? 0) ?? 0;
  };
  expect(heightOf(1)).toBe(48);
  expect(heightOf(4)).toBeGreaterThan(60);
});

it('formulas of 反馈单 are short enough for Excel 2007', () => {
  const formulas = plan.sheets.find(({ name }) => name === SHEET)?.cells.map(({ formula }) => formula?.length ?? 0);
  expect(Math.max(...(formulas ?? []))).toBeLessThan(8192);
});

describeWith('soffice', '安装：apt-get install libreoffice-calc', () => {
  it('LibreOffice finds the same texts in 反馈单', async () => {
    const [resaved] = await recalculated([await writeWorkbook(plan)]);
    expect(remarksIn(await gridInFile(resaved))).toEqual(expected);
  }, 120_000);
});
