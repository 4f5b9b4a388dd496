import { describe, expect, it } from 'vitest';
import type { Assessment, Cell } from '../../src/assessment/model/assessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { carryOwn } from '../../src/workbook/own/carryOwn';
import { ownContent } from '../../src/workbook/own/ownContent';
import { gridOf } from '../../src/workbook/planGrid';
import { plainSheet } from '../../src/workbook/plainSheet';
import type { WorkbookPlan } from '../../src/workbook/port';
import { withFormerKeys } from '../../src/workbook/write/formerKeys';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { addColumn, editSheet, typeInto } from '../support/editPlan';
import { smallAssessment } from '../support/smallAssessment';

const planOf = (assessment: Assessment): WorkbookPlan => planWorkbook(assessment, scoreAssessment(assessment).value);

const plan = planOf(smallAssessment());

/** Rows of a table by the text of their first visible key, with the value of one column. */
function column(written: WorkbookPlan, sheet: string, header: string): Cell[] {
  const table = written.sheets.find(({ name }) => name === sheet)?.tables[0];
  const at = table?.columns.findIndex((one) => one.header === header) ?? -1;
  return table?.rows.map(({ values }) => values[at] ?? null) ?? [];
}

const withColumn = (values: readonly Cell[]): WorkbookPlan =>
  values.reduce<WorkbookPlan>(
    (edited, value, row) => typeInto(edited, '证据评分', row, '联系人', value),
    addColumn(plan, '证据评分', '联系人', null),
  );

const ownSheet = plainSheet('我的统计', [
  { row: 2, column: 3, value: '合计', style: 'ownText' },
  { row: 2, column: 4, value: 42916, style: 'ownDate' },
  { row: 3, column: 4, value: 7, style: 'ownNumber', formula: '3+4' },
]);

describe('what people added themselves goes along when a workbook is written anew', () => {
  it('a column beside its rows', () => {
    const carried = carryOwn(gridOf(withColumn(['张', null, '李'])), plan);
    expect(column(carried, '证据评分', '联系人')).toEqual(['张', null, '李']);
  });

  it('also when the rows come in another order', () => {
    const small = smallAssessment();
    const turned = planOf({ ...small, evidence: [...small.evidence].reverse() });
    const carried = carryOwn(gridOf(withColumn(['张', '王', '李'])), turned);
    expect(column(carried, '证据评分', '联系人')).toEqual(['李', '王', '张']);
  });

  it('beside a unit that was renamed and a task that was renumbered', () => {
    const small = smallAssessment();
    const named = (name: string): string => (name === '市教育局' ? '市教委' : name);
    const numbered = (id: string): string => (id === 'T1-01' ? 'T1-02' : 'T1-03');
    const next = planOf({
      ...small,
      tasks: small.tasks.map((task) => ({ ...task, id: numbered(task.id) })),
      evidence: small.evidence.map((row) => ({ ...row, unit: named(row.unit), taskId: numbered(row.taskId) })),
    });
    const former = {
      units: new Map([['市教委', '市教育局']]),
      tasks: new Map([
        ['T1-02', 'T1-01'],
        ['T1-03', 'T1-02'],
      ]),
    };
    const carried = carryOwn(gridOf(withColumn(['张', '王', '李'])), withFormerKeys(next, former));
    expect(column(carried, '证据评分', '联系人')).toEqual(['张', '王', '李']);
  });

  it('not beside a new row that merely takes over a number', () => {
    const small = smallAssessment();
    const [first, second, third] = small.evidence;
    if (!first || !second || !third) throw new Error('three rows expected');
    const next = planOf({ ...small, evidence: [first, { ...second, taskId: 'T1-03' }, { ...second }, third] });
    const former = { units: new Map<string, string>(), tasks: new Map([['T1-03', 'T1-02']]) };
    const carried = carryOwn(gridOf(withColumn(['张', '王', '李'])), withFormerKeys(next, former));
    expect(column(carried, '证据评分', '联系人')).toEqual(['张', '王', null, '李']);
  });

  it('into 操作记录 where its row is gone', () => {
    const small = smallAssessment();
    const fewer = planOf({ ...small, evidence: small.evidence.slice(0, 2) });
    const carried = carryOwn(gridOf(withColumn(['张', '王', '李'])), fewer);
    expect(column(carried, '操作记录', '对象')).toEqual(['证据评分 市教育局 T1-01 联系人']);
    expect(column(carried, '操作记录', '原值')).toEqual(['李']);
  });

  it('a second column of a name of ours under a name of its own', () => {
    const carried = carryOwn(gridOf(addColumn(plan, '单位名册', '组别', '甲')), plan);
    expect(column(carried, '单位名册', '组别（2）')).toEqual(['甲', '甲']);
    expect(column(carried, '单位名册', '组别')).toEqual(['区县(市)', '市政府部门']);
  });

  it('a row without a name, as it stands', () => {
    const nameless = typeInto(typeInto(plan, '单位名册', 1, '单位', null), '单位名册', 1, '备注', '待定');
    const small = smallAssessment();
    const next = planOf({ ...small, units: small.units.slice(0, 1) });
    const carried = carryOwn(gridOf(nameless), next);
    expect(column(carried, '单位名册', '备注')).toEqual([null, '待定']);
  });

  it('a sheet of their own, as values in their places', () => {
    const carried = carryOwn(gridOf({ ...plan, sheets: [...plan.sheets, ownSheet] }), plan);
    const kept = carried.sheets.at(-1);
    expect(kept?.name).toBe('我的统计');
    expect(kept?.cells).toEqual([
      { row: 2, column: 3, value: '合计', style: 'ownText' },
      { row: 2, column: 4, value: 42916, style: 'ownDate' },
      { row: 3, column: 4, value: 7, style: 'ownNumber' },
    ]);
  });

  it('beside the two tables of 评分规则 without touching either', () => {
    const edited = editSheet(plan, '评分规则', (sheet) => ({
      ...sheet,
      cells: [
        ...sheet.cells,
        { row: 3, column: 9, value: '说法', style: 'ownText' },
        { row: 5, column: 9, value: '会议定', style: 'ownText' },
      ],
    }));
    const once = carryOwn(gridOf(edited), plan);
    const twice = carryOwn(gridOf(once), plan);
    const own = ({ sheets }: WorkbookPlan) =>
      sheets.find(({ name }) => name === '评分规则')?.cells.filter(({ style }) => style === 'ownText');
    expect(own(once)?.map(({ row, value }) => [row, value])).toEqual([
      [3, '说法'],
      [5, '会议定'],
    ]);
    expect(own(twice)).toEqual(own(once));
  });

  it('twice as once', () => {
    const start = gridOf({ ...withColumn(['张', null, 3]), sheets: [...withColumn(['张', null, 3]).sheets, ownSheet] });
    const once = carryOwn(start, plan);
    expect(carryOwn(gridOf(once), plan)).toEqual(once);
  });

  it('and is named once for the person', () => {
    const grid = gridOf({ ...plan, sheets: [...withColumn(['张']).sheets, ownSheet] });
    expect(ownContent(grid)).toMatchObject([
      { code: 'ownValuesOnly', facts: { what: '工作表“我的统计”、“证据评分”的“联系人”列' } },
    ]);
  });

  it('is nothing in a workbook as written', () => {
    expect(ownContent(gridOf(plan))).toEqual([]);
    expect(carryOwn(gridOf(plan), plan)).toEqual(plan);
  });
});
