import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/assessment/model/assessment';
import { cellText, dayIn, isBlank, nameKey, numberIn } from '../../src/assessment/scoring/cells';
import { assessment, row, task, unit, weight } from '../support/assessment-builder';
import { issuesIn, rowScore, scored, text, unitScore } from '../support/assessment-results';

describe('[C1] blank is an empty cell or spaces only', () => {
  it.each<[Cell, boolean]>([
    [null, true],
    ['', true],
    [' ', true],
    ['\u3000', true],
    [' \u3000 ', true],
    ['\t', false],
    ['\u00a0', false],
    ['\n', false],
    ['无', false],
    [0, false],
    [false, false],
  ])('%j: %s', (cell, blank) => {
    expect(isBlank(cell)).toBe(blank);
  });
});

describe('[C2] a number is a cell that holds a number', () => {
  it.each<[Cell, number | null]>([
    [3, 3],
    [-0.5, -0.5],
    [-0, 0],
    ['3', null],
    ['60%', null],
    [true, null],
    [null, null],
    [Infinity, null],
    [NaN, null],
  ])('%j: %j', (cell, value) => {
    expect(numberIn(cell)).toBe(value);
  });

  it('[C2] a number typed as text counts as absent and is reported', () => {
    expect(text(scored('完成', { deduction: '3' }).score)).toBe('10');
    expect(issuesIn({ evidence: [row('完成', { deduction: '3' })] })).toEqual([
      'deductionUnreadable error evidence[0].deduction',
    ]);
  });
});

describe('[C3] a date is a serial from 1900-01-01 to 9999-12-31', () => {
  it.each<[Cell, number | null]>([
    [1, 1],
    [1.75, 1],
    [42916.999, 42916],
    [2958465, 2958465],
    [2958465.99, 2958465],
    [2958466, null],
    [0.5, null],
    [0, null],
    [-1, null],
    [20170630, null],
    ['2017-06-30', null],
    [true, null],
    [null, null],
  ])('%j: %j', (cell, day) => {
    expect(dayIn(cell)).toBe(day);
  });
});

describe('[C5] names are matched whole, ignoring the case of Latin letters', () => {
  it('[C5] Latin case is ignored', () => {
    expect(nameKey('OpenData中心')).toBe(nameKey('OPENDATA中心'));
    expect(unitScore({ units: [unit('IT局')], evidence: [row('完成', { unit: 'it局' })] }).applicable).toBe(1);
    expect(text(rowScore({ tasks: [task('T1a')], evidence: [row('完成', { taskId: 't1A' })] }).points)).toBe('10');
  });

  it.each([' 甲局', '甲局 ', '甲局\u3000', '甲'])('[C5] %j is not 甲局', (name) => {
    expect(unitScore({ evidence: [row('完成', { unit: name })] }).applicable).toBe(0);
  });

  it('[C5] the first matching row counts', () => {
    const tasks = [task('T1', { points: 4 }), task('t1', { points: 9 })];
    expect(text(rowScore({ tasks }).points)).toBe('4');
    expect(unitScore({ weights: [weight(100, 3), weight(100, 9)] }).weight.verdict).toBe('不达标');
  });
});

it('a cell shows as the spreadsheet writes it', () => {
  expect([null, 1.5, true, '文'].map(cellText)).toEqual(['', '1.5', 'TRUE', '文']);
});

it('a sound assessment has no issues', () => {
  expect(issuesIn(assessment())).toEqual([]);
});
