import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/assessment/model/assessment';
import { row, settings, weight } from '../support/assessment-builder';
import { issuesIn, text, unitScore } from '../support/assessment-results';

const check = (total: Cell, points: Cell, limit: Cell = 0.04) =>
  unitScore({ weights: [weight(total, points)], settings: settings({ 权重下限: limit }) }).weight;

describe('[W1] the comparison is exact', () => {
  it.each<[Cell, Cell, Cell, string]>([
    [100, 4, 0.04, '达标'],
    [100, 3.99, 0.04, '不达标'],
    [100, 3.996, 0.04, '不达标'],
    [100, 3.9999999, 0.04, '不达标'],
    [100, 3.999999999, 0.04, '达标'],
    [0.3, 0.012, 0.04, '达标'],
    [1000, 40, 0.04, '达标'],
    [1000, 39.99, 0.04, '不达标'],
    [150, 6, 0.04, '达标'],
    [100, 7, 0.07, '达标'],
    [100, 100, 1, '达标'],
    [100, 0, 0.04, '不达标'],
  ])('[W1] total %d, points %d, limit %d: %s', (total, points, limit, verdict) => {
    expect(check(total, points, limit).verdict).toBe(verdict);
  });
});

describe('[W2] 无法核实', () => {
  it.each<[string, Cell, Cell]>([
    ['no total', null, 4],
    ['no points', 100, null],
    ['text', '100', 4],
    ['text points', 100, '4'],
    ['logical', 100, true],
    ['total 0', 0, 0],
    ['negative total', -100, -4],
    ['negative points', 100, -1],
    ['more points than total', 100, 101],
  ])('[W2] %s', (_, total, points) => {
    const weights = [weight(total, points)];
    const unit = unitScore({ weights });
    expect(unit.weight).toMatchObject({ verdict: '无法核实', share: null, shortfall: null });
    expect(unit.converted).toBeNull();
    expect(issuesIn({ weights })).toHaveLength(1);
  });

  it('[W2] a unit without a row', () => {
    expect(unitScore({ weights: [] }).weight).toEqual({
      ...{ total: null, points: null, share: null, verdict: '无法核实', shortfall: null },
    });
    expect(issuesIn({ weights: [] })).toEqual(['weightRowMissing warning units[0].name']);
  });

  it('[W2] one remark per unit when both values are blank', () => {
    expect(issuesIn({ weights: [weight(null, ' ')] })).toEqual(['weightBlank info weights[0].total']);
  });

  it.each<[string, Cell, Cell, string]>([
    ['text', '一百', 4, 'weightUnreadable error weights[0].total'],
    ['not positive', 0, 4, 'weightTotalNotPositive error weights[0].total'],
    ['too many', 100, 101, 'weightPointsOutOfRange error weights[0].points'],
  ])('[W2] %s says why', (_, total, points, issue) => {
    expect(issuesIn({ weights: [weight(total, points)] })).toEqual([issue]);
  });

  it('[W2] rows of strangers and repeated rows are reported', () => {
    const weights = [weight(100, 5), weight(100, 6), weight(100, 5, '外局'), weight(null, null, '')];
    expect(issuesIn({ weights })).toEqual([
      'weightDuplicate warning weights[1].unit',
      'weightUnitUnknown error weights[2].unit',
    ]);
  });
});

describe('[W3] 权重 is truncated', () => {
  it.each<[number, number, string]>([
    [100, 4, '0.04'],
    [100, 3.996, '0.0399'],
    [100, 3.9999999, '0.0399'],
    [100, 5.678, '0.0567'],
    [3, 1, '0.3333'],
    [3, 2, '0.6666'],
    [0.3, 0.012, '0.04'],
    [100, 0, '0'],
    [7, 7, '1'],
  ])('[W3] %d, %d: %s', (total, points, share) => {
    expect(text(check(total, points).share)).toBe(share);
  });
});

describe('[W4] 尚缺分值 is rounded up', () => {
  it.each<[number, number, string]>([
    [100, 4, '0'],
    [100, 9, '0'],
    [100, 3, '1'],
    [100, 3.991, '0.01'],
    [100, 3.9999999, '0.01'],
    [100, 3.999999999, '0'],
    [333, 0, '13.32'],
    [333.33, 0, '13.34'],
  ])('[W4] %d, %d: %s', (total, points, shortfall) => {
    expect(text(check(total, points).shortfall)).toBe(shortfall);
  });
});

describe('[W5] 折算得分', () => {
  const converted = (points: number, handling: string, rate = 0.9, limit = 0.04) =>
    text(
      unitScore({
        evidence: [row('部分完成', { rate })],
        weights: [weight(120, points)],
        settings: settings({ 未达标处理: handling, 权重下限: limit }),
      }).converted,
    );

  it.each<[string, number, string, string | null]>([
    ['met', 6, '提示', '5.4'],
    ['met, whatever the handling', 6, '不予折算', '5.4'],
    ['met at the limit', 4.8, '按下限折算', '4.32'],
    ['below: 提示', 3, '提示', '2.7'],
    ['below: 按下限折算', 3, '按下限折算', '4.32'],
    ['below: 不予折算', 3, '不予折算', null],
  ])('[W5] %s', (_, points, handling, expected) => {
    expect(converted(points, handling)).toBe(expected);
  });

  it('[W5] half a cent goes up', () => {
    expect(converted(6.5, '提示', 0.777)).toBe('5.05');
    expect(converted(5.05, '提示', 0.7)).toBe('3.54');
  });

  it('[W5] without a score there is none', () => {
    expect(unitScore({ evidence: [] }).converted).toBeNull();
  });
});
