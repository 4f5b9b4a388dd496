import { expect, it } from 'vitest';
import { packageOf } from '../../../src/exchange/packageOf';
import { EVIDENCE } from '../../../src/workbook/layout/tables';
import { parseReturned } from '../../../src/workbook/parse/parseReturned';
import { gridOf } from '../../../src/workbook/planGrid';
import type { WorkbookPlan } from '../../../src/workbook/port';
import { planPackage } from '../../../src/workbook/write/package/planPackage';
import { deleteColumn, renameColumn, typeInto } from '../../support/editPlan';
import { removeSheet } from '../../support/returnedPlan';
import { smallAssessment } from '../../support/smallAssessment';

const round = smallAssessment();
const unit = round.units[0]?.name ?? '';
const facts = { unit, kind: 'evidence', round: 1, sentOn: '2026-11-01 09:00', due: '', returnTo: '办公室' } as const;
const plan = planPackage(packageOf(round, facts), null);
const SHEET = EVIDENCE.sheet;

const parsed = (edited: WorkbookPlan) => parseReturned(gridOf(edited)).value;
const straysIn = (edited: WorkbookPlan) => parsed(edited)?.strays ?? [];

const renamed = (whole: WorkbookPlan, from: string, to: string): WorkbookPlan => renameColumn(whole, SHEET, from, to);

it('a package as it was sent has all columns of its unit', () => {
  expect(parsed(plan)?.gone).toBeUndefined();
});

it.each([
  ['佐证', '佐证材料', 'evidence'],
  ['佐证', '网址', 'evidence'],
  ['数量', '条数', 'count'],
])('[M3] of %s renamed to %s is known where its values stand', (from, to, field) => {
  expect(parsed(renamed(typeInto(plan, SHEET, 0, from, '有内容'), from, to))?.gone).toEqual([{ field, under: to }]);
});

it('[M3] two renamed neighbours are told apart by their order', () => {
  const filled = typeInto(typeInto(plan, SHEET, 0, '完成情况', '已完成'), SHEET, 0, '佐证', '链接');
  const both = renamed(renamed(filled, '完成情况', '甲'), '佐证', '乙');
  expect(parsed(both)?.gone).toEqual([
    { field: 'progress', under: '甲' },
    { field: 'evidence', under: '乙' },
  ]);
});

it('[M3] a column that was taken out stands nowhere', () => {
  expect(parsed(deleteColumn(plan, SHEET, '佐证'))?.gone).toEqual([{ field: 'evidence', under: null }]);
});

it('[M7] values under the new header are seen with their task', () => {
  const strays = straysIn(renamed(typeInto(plan, SHEET, 1, '佐证', '新链接'), '佐证', '佐证材料'));
  expect(strays).toContainEqual(
    expect.objectContaining({
      value: '新链接',
      row: { unit, taskId: 'T1-02' },
      column: '佐证材料',
      kind: 'columnRenamed',
    }),
  );
});

it.each([
  ['工作要求', '我改的要求'],
  ['任务事项', null],
  ['最终得分', 10],
  ['逾期天数', 3],
])('[M3] %s typed over is seen as such, with its task', (header, value) => {
  expect(straysIn(typeInto(plan, SHEET, 1, header, value))).toMatchObject([
    { value, row: { unit, taskId: 'T1-02' }, column: header, kind: 'typedOver' },
  ]);
});

it('[M3] a text typed over is seen although the sheet it is copied from is gone', () => {
  const edited = removeSheet(typeInto(plan, SHEET, 0, '工作要求', '我改的要求'), '任务分解');
  expect(straysIn(edited)).toMatchObject([{ value: '我改的要求', kind: 'typedOver' }]);
});

it('[M7] values of a line without a name are seen each in its own cell', () => {
  const edited = typeInto(typeInto(plan, '任务分解', 0, '任务编号', null), '任务分解', 0, '来源', '自己写的');
  const columns = straysIn(edited).flatMap(({ at }) => ('sheet' in at && at.sheet === '任务分解' ? [at.column] : []));
  expect(columns.length).toBeGreaterThan(1);
  expect(new Set(columns).size).toBe(columns.length);
});
