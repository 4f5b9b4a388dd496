import { expect, it } from 'vitest';
import { packageOf } from '../../../src/exchange/packageOf';
import { parseReturned } from '../../../src/workbook/parse/parseReturned';
import { gridOf } from '../../../src/workbook/planGrid';
import type { WorkbookPlan } from '../../../src/workbook/port';
import { planPackage } from '../../../src/workbook/write/package/planPackage';
import { editSheet, typeInto } from '../../support/editPlan';
import { smallAssessment } from '../../support/smallAssessment';

const round = smallAssessment();
const unit = round.units[0]?.name ?? '';
const facts = { unit, kind: 'evidence', round: 1, sentOn: '2026-11-01 09:00', due: '', returnTo: '办公室' } as const;
const plan = planPackage(packageOf(round, facts), null);

const straysIn = (edited: WorkbookPlan): unknown[] =>
  parseReturned(gridOf(edited)).value?.strays.map(({ value }) => value) ?? [];

it('a package as it was sent holds nothing outside', () => {
  expect(straysIn(plan)).toEqual([]);
});

it.each([
  [1, 3],
  [2, 3],
  [2, 2],
])('[M7] a text typed over row %i, column %i above the table is seen, and ours is not', (row, column) => {
  const edited = editSheet(plan, '证据评分', (sheet) => ({
    ...sheet,
    cells: [
      ...sheet.cells.filter((cell) => cell.row !== row || cell.column !== column),
      { row, column, value: '我们的说明', style: 'text' },
    ],
  }));
  expect(straysIn(edited)).toEqual(['我们的说明']);
});

it.each([
  ['证据评分', '角色', '主办单位'],
  ['任务分解', '时限类型', '尽快'],
])('[M7] a word that %s does not know in %s is seen as typed', (sheet, header, word) => {
  expect(straysIn(typeInto(plan, sheet, 0, header, word))).toContain(word);
});

it('[M7] a line under the table is seen as typed', () => {
  const edited = editSheet(plan, '证据评分', (sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      rows: [
        ...table.rows,
        { values: table.columns.map(({ header }) => (header === '任务事项' ? '填表人：李四' : null)) },
      ],
    })),
  }));
  expect(straysIn(edited)).toEqual(['填表人：李四']);
});
