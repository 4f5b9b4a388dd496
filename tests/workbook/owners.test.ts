import { describe, expect, it } from 'vitest';
import type { Assessment, OwnerChoice } from '../../src/assessment/model/assessment';
import { createAssessment } from '../../src/assessment/createAssessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { parseWorkbook } from '../../src/workbook/parse/parseWorkbook';
import type { WorkbookPlan } from '../../src/workbook/port';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { UnitsText } from '../../src/workbook/write/applicableUnits';
import { unit } from '../support/assessment-builder';
import { breakdownTask } from '../support/breakdown-builder';
import { typeInto } from '../support/editPlan';
import { gridOf } from '../../src/workbook/planGrid';

const districts = ['和平区', '沈河区', '大东区', '皇姑区', '铁西区', '于洪区', '新民市', '康平县'];
const units = [
  ...districts.map((name) => unit(name, { group: '区县(市)' })),
  ...['市教育局', '市财政局'].map((name) => unit(name, { aliases: [`${name}机关`] })),
];

const round = (printed: readonly string[], choices: readonly OwnerChoice[] = []): Assessment =>
  createAssessment({
    breakdown: {
      ...{ kind: 'breakdown', title: '工作要点', attachmentTitle: null, issuer: null, documentNumber: null },
      ...{ issuedOn: null, publishedOn: null, year: 2023, weightRule: null },
      tasks: printed.map((phrase, at) => breakdownTask({ id: `T${at + 1}`, responsible: [phrase] })),
    },
    units,
    choices,
    weights: [],
    meta: { id: 'a', source: '通知.txt' },
  }).value;
const planOf = (assessment: Assessment): WorkbookPlan => planWorkbook(assessment, scoreAssessment(assessment).value);

/** Cells of some columns of a table, row by row. */
function column(plan: WorkbookPlan, sheet: string, ...headers: readonly string[]): string[] {
  const table = plan.sheets.find(({ name }) => name === sheet)?.tables[0];
  const at = headers.map((header) => table?.columns.findIndex((one) => one.header === header) ?? -1);
  return (table?.rows ?? []).map((row) => at.map((index) => String(row.values[index] ?? '')).join(' | '));
}
const owners = (assessment: Assessment) =>
  column(planOf(assessment), '责任主体', '责任主体', '涉及任务', '展开方式', '所指单位', '指定单位');

describe('责任主体 says what every owner stands for', () => {
  it('what needs the office stands first', () => {
    const printed = ['市教育局', '各镇街', '各区县', '各区县', '市政府有关部门', '省档案馆', '财政局'];
    expect(owners(round(printed))).toEqual([
      '省档案馆 | 1 | 未识别 |  | ',
      '各镇街 | 1 | 名册中没有 |  | ',
      '市政府有关部门 | 1 | 按组别，待定 | 市教育局、市财政局 | ',
      '财政局 | 1 | 推定 | 市财政局 | ',
      `各区县 | 2 | 按组别 | 区县(市)全部8个：${districts.join('、')} | `,
      '市教育局 | 1 | 单位 | 市教育局 | ',
    ]);
  });

  it('what the office chose stands above, with what came of it', () => {
    const choices = [
      { phrase: '市政府有关部门', units: ['市教育局', '区县(市)'] },
      { phrase: '各区县', units: [] },
      { phrase: '没有用到', units: ['市教育局'] },
    ];
    expect(owners(round(['各区县', '市政府有关部门'], choices))).toEqual([
      `市政府有关部门 | 1 | 指定 | 区县(市)全部8个；市教育局：${districts.join('、')}、市教育局 | 市教育局；区县(市)`,
      '各区县 | 1 | 不分配 |  | 不分配',
      '没有用到 | 0 |  |  | 市教育局',
    ]);
  });
});

describe('适用单位 says who got a row', () => {
  const applicable = (...printed: readonly string[]) => column(planOf(round(printed)), '任务分解', '适用单位');

  it.each<[string, string]>([
    ['各区县', '区县(市)全部8个'],
    ['各区县和市教育局', ''],
    ['市教育局', '市教育局'],
    ['各单位', '区县(市)全部8个；市教育局、市财政局'],
    ['没有的局', ''],
  ])('%s: %j', (printed, text) => {
    expect(applicable(printed)).toEqual([text]);
  });

  it.each<[number, string]>([
    [8, '区县(市)全部8个'],
    [7, '区县(市)7个（除康平县外）'],
    [6, '和平区、沈河区、大东区、皇姑区、铁西区、于洪区'],
    [3, '和平区、沈河区、大东区'],
    [0, ''],
  ])('%i of 8', (count, text) => {
    expect(new UnitsText(units).of(districts.slice(0, count))).toBe(text);
  });

  it('names of no unit stand behind', () => {
    expect(new UnitsText(units).of(['外局', '市教育局'])).toBe('市教育局；外局');
  });
});

describe('指定单位 is read back', () => {
  const typed = (entry: string, printed = '市政府有关部门') => {
    const { value } = parseWorkbook(gridOf(typeInto(planOf(round([printed])), '责任主体', 0, '指定单位', entry)));
    return value?.assessment.choices;
  };

  it.each<[string, string[]]>([
    ['市教育局', ['市教育局']],
    ['市教育局；市财政局', ['市教育局', '市财政局']],
    ['市教育局; 市财政局', ['市教育局', '市财政局']],
    ['市教育局\n市财政局', ['市教育局', '市财政局']],
    ['市教育局、市财政局', ['市教育局、市财政局']],
    ['不分配', []],
  ])('%j', (entry, expected) => {
    expect(typed(entry)).toEqual([{ phrase: '市政府有关部门', units: expected }]);
  });

  it('a blank cell is no choice', () => {
    expect(typed('\u3000')).toEqual([]);
  });

  it('a workbook without the sheet has no choices, and says so', () => {
    const plan = planOf(round(['市教育局']));
    const { value, issues } = parseWorkbook(
      gridOf({ ...plan, sheets: plan.sheets.filter(({ name }) => name !== '责任主体') }),
    );
    expect(value?.assessment.choices).toEqual([]);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['optionalSheetMissing', 'warning']]);
  });
});

describe('texts that nothing is read from', () => {
  const codes = (plan: WorkbookPlan) => parseWorkbook(gridOf(plan)).issues.map(({ code, facts }) => [code, facts]);

  it.each([
    ['任务分解', '适用单位'],
    ['责任主体', '所指单位'],
  ])('%s: a changed %s is reported', (sheet, header) => {
    const plan = typeInto(planOf(round(['各区县'])), sheet, 0, header, '市教育局');
    expect(codes(plan)).toEqual([['derivedOutdated', { column: header, count: 1 }]]);
  });

  it('they may be missing', () => {
    const plan = planOf(round(['各区县']));
    expect(codes(plan)).toEqual([]);
  });
});
