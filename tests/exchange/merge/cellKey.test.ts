import { expect, it } from 'vitest';
import type { Cell } from '../../../src/assessment/model/assessment';
import { isSameCell } from '../../../src/exchange/merge/cellKey';

it.each<[Cell, Cell]>([
  [null, ''],
  ['', '  '],
  [null, '\u3000 '],
])('[V1] %j and %j are both blank', (a, b) => {
  expect(isSameCell(a, b)).toBe(true);
});

it.each<[Cell, Cell]>([
  [null, 0],
  ['', false],
  ['', '\n'],
])('[V1] %j is blank and %j is not', (a, b) => {
  expect(isSameCell(a, b)).toBe(false);
});

it('[V2] a line break is the same however it is written', () => {
  expect(isSameCell('一\r\n二', '一\n二')).toBe(true);
});

it.each<[Cell, Cell]>([
  ['链接', '链接 '],
  ['A', 'a'],
  ['10', 10],
  ['TRUE', true],
  [1, true],
  [true, false],
])('[V2] %j and %j differ', (a, b) => {
  expect(isSameCell(a, b)).toBe(false);
});

it.each<[Cell, Cell]>([
  [0.1 + 0.2, 0.3],
  [1.005, 1.0050000000000001],
  [3.000000001, 3.000000002],
  [4e-9, 0],
  [-0, 0],
  [123456789012345.67, 123456789012345.66],
])('[V3] %j is %j after a file was saved again', (a, b) => {
  expect(isSameCell(a, b)).toBe(true);
});

it.each<[Cell, Cell]>([
  [0.3, 0.30000001],
  [1, 2],
  [5, -5],
  [9007199254740991, 9007199254740990],
  [12345678901234.5, 12345678901234.6],
])('[V3] %j and %j are two numbers', (a, b) => {
  expect(isSameCell(a, b)).toBe(false);
});
