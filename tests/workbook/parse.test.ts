import { describe, expect, it } from 'vitest';
import { describe as describeIssue } from '../../src/app/describe';
import { placeText } from '../../src/app/placeText';
import type { Assessment } from '../../src/assessment/model/assessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import type { WorkbookPlan } from '../../src/workbook/port';
import { parseWorkbook } from '../../src/workbook/parse/parseWorkbook';
import { sheetPlace } from '../../src/workbook/parse/recordPlaces';
import { columnLetters } from '../../src/shared/columnLetters';
import { EVIDENCE } from '../../src/workbook/layout/tables';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { addColumn, deleteColumn, editSheet, typeInto } from '../support/editPlan';
import { gridOf } from '../../src/workbook/planGrid';
import { smallAssessment } from '../support/smallAssessment';

const planOf = (assessment: Assessment): WorkbookPlan => planWorkbook(assessment, scoreAssessment(assessment).value);

/** What a person reads when such a workbook is opened: place and sentence of every error and warning. */
function remarks(plan: WorkbookPlan): string[] {
  const { value, issues } = parseWorkbook(gridOf(plan));
  const scored = value === null ? [] : scoreAssessment(value.assessment).issues;
  return [...issues, ...scored.map((issue) => ({ ...issue, at: value && sheetPlace(value.places, issue.at) }))]
    .filter(({ severity }) => severity !== 'info')
    .map((issue) => `${placeText(issue.at)}：${describeIssue(issue).message}`);
}

const plan = planOf(smallAssessment());

describe('parse reports every cell it cannot use, with its place', () => {
  it('a clean workbook gives no remark', () => {
    expect(remarks(plan)).toEqual([]);
  });

  it.each([
    [
      '公开日期',
      '2017年6月30日',
      '工作表“证据评分”M4：“公开日期”填的“2017年6月30日”不是日期，没有计入。请在单元格中重新输入日期2017-06-30。',
    ],
    [
      '公开日期',
      '2017.6.30',
      '工作表“证据评分”M4：“公开日期”填的“2017.6.30”不是日期，没有计入。请在单元格中重新输入日期2017-06-30。',
    ],
    [
      '公开日期',
      '2017-6-30',
      '工作表“证据评分”M4：“公开日期”填的“2017-6-30”不是日期，没有计入。请在单元格中重新输入日期2017-06-30。',
    ],
    [
      '公开日期',
      20170630,
      '工作表“证据评分”M4：“公开日期”填的“20170630”不是日期，没有计入。请在单元格中重新输入日期2017-06-30。',
    ],
    ['公开日期', '六月底', '工作表“证据评分”M4：“公开日期”填的“六月底”不是日期，没有计入。请填日期，例如2017-6-30。'],
    [
      '公开日期',
      '2017-2-30',
      '工作表“证据评分”M4：“公开日期”填的“2017-2-30”不是日期，没有计入。请填日期，例如2017-6-30。',
    ],
    ['扣分', '２分', '工作表“证据评分”R4：“扣分”填的“２分”不是数字，没有计入。请在单元格中重新输入数字2。'],
    ['数量', '三次', '工作表“证据评分”N4：“数量”填的“三次”不是数字，没有计入。请只填数字。'],
    ['完成率', '60%', '工作表“证据评分”Q4：“完成率”填的“60%”不是数字，没有计入。请在单元格中重新输入数字60%。'],
    [
      '考评结论',
      '完成 ',
      '工作表“证据评分”P4：考评结论“完成 ”无法识别，按未评处理。请选完成、部分完成、未完成或不适用（前后不要有空格）。',
    ],
    ['分值', '十分', '工作表“证据评分”J4：分值“十分”不是0或正数，这一行不计分。请填数字，例如10。'],
    ['考评得分', 9.5, '工作表“证据评分”X4：“考评得分”的公式被改成了固定值，软件按规则重新计算。请恢复公式。'],
    ['任务编号', 'T9-99', '工作表“证据评分”C4：任务编号“T9-99”不在“任务分解”中，取不到分值。请改成已有的编号。'],
    [
      '单位',
      '和平去政府',
      '工作表“证据评分”B4：单位“和平去政府”不在“单位名册”中，这一行没有计入任何单位。请改成名册中的名称。',
    ],
    ['角色', '主办', '工作表“证据评分”F4：“角色”中的“主办”不是规定的用词。请从原文件恢复。'],
    ['工作要求', '改过的要求', '工作表“证据评分”E4：“工作要求”与“任务分解”中的不一致，以“任务分解”为准。'],
  ])('%s = %s', (header, value, remark) => {
    expect(remarks(typeInto(plan, '证据评分', 0, header, value))).toContain(remark);
  });

  it('keeps what cannot be read exactly as it was entered', () => {
    const { value } = parseWorkbook(gridOf(typeInto(plan, '证据评分', 0, '公开日期', '2017年6月30日')));
    expect(value?.assessment.evidence[0]?.publishedOn).toBe('2017年6月30日');
  });

  it('reads a serial day as a date', () => {
    const { value } = parseWorkbook(gridOf(typeInto(plan, '证据评分', 0, '公开日期', 42916)));
    expect(value?.assessment.evidence[0]?.publishedOn).toBe(42916);
  });

  it('shifts the days of a workbook that counts from 1904', () => {
    const { value } = parseWorkbook({ ...gridOf(typeInto(plan, '证据评分', 0, '公开日期', 41454)), date1904: true });
    expect(value?.assessment.evidence[0]?.publishedOn).toBe(42916);
  });

  it('names a column that was deleted', () => {
    expect(remarks(deleteColumn(plan, '证据评分', '佐证'))).toContain(
      '工作表“证据评分”第3行：缺少“佐证”列，可能被删除或改了表头。请从原文件恢复这一列。',
    );
  });

  it('names a column it does not know, and how much stands in it', () => {
    expect(remarks(addColumn(plan, '证据评分', '我的备注', '待查'))).toContain(
      `工作表“证据评分”${columnLetters(Object.keys(EVIDENCE.columns).length + 1)}3：“我的备注”列不是本软件的，其中3个单元格不参与评分。`,
    );
  });

  it('names an extra row without a name, with what stands in it', () => {
    const edited = editSheet(plan, '单位名册', (sheet) => ({
      ...sheet,
      cells: [...sheet.cells, { row: 9, column: 5, value: '漏写的单位', style: 'text' }],
    }));
    expect(remarks(edited)).toContain(
      '工作表“单位名册”A9：这一行没有“单位”，没有读取（行内有：漏写的单位）。请补填或删除该行。',
    );
  });

  it('names a row that stands below the table, where the formulas of the workbook do not reach', () => {
    const edited = editSheet(plan, '加减分', (sheet) => ({
      ...sheet,
      cells: [
        ...sheet.cells,
        ...['市教育局', '减分', 5, '理由', '佐证'].map((value, at) => ({
          row: 54,
          column: at + 1,
          value,
          style: 'text' as const,
        })),
      ],
    }));
    expect(remarks(edited)).toEqual([
      '工作表“加减分”第54行：这一行在“加减分”表格之外（表格到第53行为止），工作簿里的公式算不到它，而这里已经计入。请把表格区域拖大到包含这一行，或删去该行。',
    ]);
  });

  it('finds a renamed sheet by its headers and says so', () => {
    const edited = editSheet(plan, '权重核验', (sheet) => ({ ...sheet, name: '权重' }));
    expect(remarks(edited)).toEqual(['工作表“权重”：工作表“权重核验”被改名为“权重”，已按表头识别。建议改回原名。']);
  });

  it('says when the hidden sheet was removed', () => {
    const edited = { ...plan, sheets: plan.sheets.filter(({ name }) => name !== '_系统') };
    expect(remarks(edited)).toEqual(['：隐藏工作表“_系统”不见了，考核名称和条款读不到；得分不受影响。']);
  });

  it('takes an error value for a blank with an issue', () => {
    const grid = gridOf(plan);
    const sheets = grid.sheets.map((sheet) =>
      sheet.name === '证据评分'
        ? {
            ...sheet,
            rows: sheet.rows.map((row, r) => (r === 3 ? row.map((v, c) => (c === 11 ? { error: '#N/A' } : v)) : row)),
          }
        : sheet,
    );
    expect(parseWorkbook({ ...grid, sheets }).issues).toContainEqual({
      code: 'cellError',
      severity: 'error',
      at: { sheet: '证据评分', row: 4, column: 12 },
      facts: { column: '佐证', value: '#N/A' },
    });
  });
});
