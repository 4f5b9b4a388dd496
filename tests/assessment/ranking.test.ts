import { describe, expect, it } from 'vitest';
import type { Assessment, Cell } from '../../src/assessment/model/assessment';
import { adjustment, row, unit, weight } from '../support/assessment-builder';
import { unitScores } from '../support/assessment-results';

/** Units as `group/score`; a score of null is a unit without tasks. */
function roster(...entries: [group: string, score: number | null][]): Partial<Assessment> {
  const names = entries.map((_, index) => `${index + 1}号局`);
  return {
    units: entries.map(([group], index) => unit(names[index], { group })),
    evidence: entries.flatMap(([, score], index) =>
      score === null ? [] : [row('部分完成', { unit: names[index] ?? '', rate: score / 100, points: { typed: 100 } })],
    ),
  };
}

const ranks = (over: Partial<Assessment>) => unitScores(over).map(({ rank }) => rank);
const orders = (over: Partial<Assessment>) => unitScores(over).map(({ order }) => order);
const status = (...conclusions: Cell[]) =>
  unitScores({ evidence: conclusions.map((conclusion) => row(conclusion)) })[0]?.status;

describe('[R1] groups are ranked apart', () => {
  it('[R1] each group has its first', () => {
    const over = roster(['区县', 80], ['部门', 70], ['区县', 90], ['部门', 60]);
    expect([ranks(over), orders(over)]).toEqual([
      [2, 1, 1, 2],
      [2, 1, 1, 2],
    ]);
  });

  it('[R1] blank is the group 未分组', () => {
    const over = roster(['', 80], ['\u3000', 90], ['未分组', 70]);
    expect(unitScores(over).map(({ group }) => group)).toEqual(['未分组', '未分组', '未分组']);
    expect(ranks(over)).toEqual([2, 1, 3]);
  });

  it('[R1] groups are compared as the spreadsheet compares text', () => {
    const over = roster(['A组', 80], ['a组', 90]);
    expect(ranks(over)).toEqual([2, 1]);
    expect(unitScores(over).map(({ group }) => group)).toEqual(['A组', 'a组']);
    expect(ranks(roster(['A组', 80], ['A组 ', 90]))).toEqual([1, 1]);
  });
});

describe('[R2] equal scores share the rank', () => {
  it.each<[(number | null)[], (number | null)[]]>([
    [
      [90, 90, 80],
      [1, 1, 3],
    ],
    [
      [80, 90, 80, 90, 70],
      [3, 1, 3, 1, 5],
    ],
    [
      [0, 0],
      [1, 1],
    ],
    [
      [90.001, 90.004, 89.999],
      [1, 1, 1],
    ],
    [
      [90.004, 90.005],
      [2, 1],
    ],
  ])('[R2] %j: %j', (scores, expected) => {
    expect(ranks(roster(...scores.map((score): [string, number | null] => ['g', score])))).toEqual(expected);
  });

  it('[R2] does not depend on the weight', () => {
    const over = roster(['g', 80], ['g', 70]);
    expect(ranks({ ...over, weights: [weight(100, 1, '1号局')] })).toEqual([1, 2]);
  });

  it('[R2] ranks the score a veto leaves', () => {
    const over = roster(['g', 80], ['g', 70]);
    expect(ranks({ ...over, adjustments: [adjustment('否决', null, { unit: '1号局' })] })).toEqual([2, 1]);
  });
});

it('[R3] units without a score come last, without a rank', () => {
  const over = roster(['g', null], ['g', 0], ['g', 50]);
  expect([ranks(over), orders(over)]).toEqual([
    [null, 2, 1],
    [3, 2, 1],
  ]);
});

describe('[R4] 状态', () => {
  it.each<[Cell[], string]>([
    [[], '无适用任务'],
    [['不适用'], '无适用任务'],
    [['完成', null], '未评完'],
    [['完成', '做了'], '未评完'],
    [[null], '未评完'],
    [['完成', '不适用'], '已评完'],
    [['未完成'], '已评完'],
  ])('[R4] %j: %s', (conclusions, expected) => {
    expect(status(...conclusions)).toBe(expected);
  });

  it('[R4] a unit not fully assessed is ranked all the same', () => {
    expect(ranks({ evidence: [row('完成'), row(null)] })).toEqual([1]);
  });
});

it('[R5] within a tie, and without a score, roster order', () => {
  const over = roster(['g', null], ['g', 80], ['g', null], ['g', 80], ['g', 90]);
  expect(orders(over)).toEqual([4, 2, 5, 3, 1]);
});
