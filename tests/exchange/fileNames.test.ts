import { expect, it } from 'vitest';
import { packageNames } from '../../src/exchange/fileNames';

const TIME = '2026-11-22 14:05';
const nameOf = (unit: string): string => packageNames([unit], 'evidence', TIME)[0] ?? '';

it('names a package after its unit, what it is for, and the day', () => {
  expect(packageNames(['市教育局'], 'evidence', TIME)).toEqual(['市教育局_考核_20261122']);
  expect(packageNames(['市教育局'], 'feedback', TIME)).toEqual(['市教育局_反馈_20261122']);
});

it.each([
  ['发改/物价:局*?"<>|\\', '发改_物价_局__考核_20261122'],
  ['../../etc', '_.._etc_考核_20261122'],
  ['甲局\r\n二行', '甲局_二行_考核_20261122'],
  ['甲\u202e局', '甲_局_考核_20261122'],
  ['甲局. ', '甲局_考核_20261122'],
  ['CON', 'CON__考核_20261122'],
  ['。', '。_考核_20261122'],
  ['  ', '单位_考核_20261122'],
])('makes of the unit %j a name that every file system takes', (unit, name) => {
  expect(nameOf(unit)).toBe(name);
});

it('cuts a name that is too long between letters', () => {
  const name = nameOf('😀'.repeat(200));
  expect(name).toBe(`${'😀'.repeat(60)}_考核_20261122`);
});

it('numbers names that are the same once cleaned, whatever their case and width', () => {
  expect(packageNames(['A/局', 'A:局', 'a_局', 'Ａ_局'], 'evidence', TIME)).toEqual([
    'A_局_考核_20261122',
    'A_局_考核_20261122（2）',
    'a_局_考核_20261122（3）',
    'Ａ_局_考核_20261122（4）',
  ]);
});
