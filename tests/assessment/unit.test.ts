import { describe, expect, it } from 'vitest';
import type { Adjustment, Cell, EvidenceRow, Grade } from '../../src/assessment/model/assessment';
import { adjustment, grade, row, settings } from '../support/assessment-builder';
import { issuesIn, text, unitScore, unitScores } from '../support/assessment-results';

const worth = (points: Cell, conclusion: Cell, over: Partial<EvidenceRow> = {}): EvidenceRow =>
  row(conclusion, { points: { typed: points }, ...over });
const adjusted = (...adjustments: Adjustment[]) =>
  unitScore({ evidence: [row('部分完成', { rate: 0.8 })], adjustments });
const veto = (over: Partial<Adjustment> = {}) => adjustment('否决', null, { evidence: null, ...over });

describe('[S8] counts, sums and 基础得分', () => {
  it('[S8] unassessed rows count 0, 不适用 rows not at all', () => {
    const unit = unitScore({ evidence: [row('完成'), row(null), row('不适用'), row('完成了')] });
    expect([unit.applicable, unit.assessed, text(unit.fullPoints), text(unit.earnedPoints)]).toEqual([
      3,
      1,
      '30',
      '10',
    ]);
    expect([text(unit.baseScore), text(unit.completion), unit.status]).toEqual(['33.33', '0.3333', '未评完']);
  });

  it.each<[string, EvidenceRow[], string | null]>([
    ['half a cent goes up', [worth(200, '部分完成', { rate: 0.99995 }), worth(0, '完成')], '100'],
    ['thirds', [worth(1, '完成'), worth(2, '未完成')], '33.33'],
    ['two thirds', [worth(2, '完成'), worth(1, '未完成')], '66.67'],
    ['decimal points', [worth(0.1, '完成'), worth(0.2, '完成')], '100'],
    ['a row without P adds nothing', [worth(10, '完成'), worth('十', '未完成')], '100'],
    ['no rows', [], null],
    ['only 不适用', [row('不适用')], null],
    ['only rows worth 0', [worth(0, '完成')], null],
  ])('[S8] %s', (_, evidence, base) => {
    expect(text(unitScore({ evidence }).baseScore)).toBe(base);
  });

  it('[S8] 应得分值 0 leaves counts and 加减分', () => {
    const unit = unitScore({ evidence: [worth(0, '完成'), row('不适用')], adjustments: [adjustment('加分', 2)] });
    expect([unit.baseScore, unit.score, unit.grade, unit.converted, unit.rank]).toEqual([null, null, null, null, null]);
    expect([unit.applicable, unit.assessed, text(unit.completion), text(unit.adjustment)]).toEqual([1, 1, '1', '2']);
    expect(unit.status).toBe('无适用任务');
  });

  it('[S8] a row without P counts among the rows', () => {
    const unit = unitScore({ evidence: [worth('十', '完成'), row('完成')] });
    expect([unit.applicable, unit.assessed, text(unit.fullPoints), text(unit.completion)]).toEqual([2, 2, '10', '1']);
  });

  it('[S8] a row that stands twice counts twice, a row of a stranger for nobody', () => {
    const unit = unitScore({ evidence: [row('完成'), row('完成'), row('完成', { unit: '外局' })] });
    expect([unit.applicable, text(unit.fullPoints)]).toEqual([2, '20']);
  });
});

describe('[S9] 已评得分', () => {
  it.each<[string, EvidenceRow[], string | null]>([
    ['only assessed rows', [row('完成'), row(null)], '100'],
    ['未完成 is assessed', [row('完成'), row('未完成'), row(null)], '50'],
    ['nothing assessed', [row(null), row('不适用')], null],
    ['assessed rows worth 0', [worth(0, '完成'), row(null)], null],
  ])('[S9] %s', (_, evidence, score) => {
    expect(text(unitScore({ evidence }).assessedScore)).toBe(score);
  });

  it('[S9] without 加减分', () => {
    expect(text(adjusted(adjustment('减分', 5)).assessedScore)).toBe('80');
  });
});

describe('[S10] 加减分', () => {
  it.each<[string, Adjustment[], string]>([
    ['bonus', [adjustment('加分', 2)], '2'],
    ['bonus is capped as a sum', [adjustment('加分', 4), adjustment('加分', 4)], '5'],
    ['the cap comes before what is taken', [adjustment('加分', 9), adjustment('减分', 3)], '2'],
    ['taken without a floor', [adjustment('减分', 30)], '-30'],
    ['rounded', [adjustment('减分', 0.005)], '-0.01'],
    ['too small to show', [adjustment('减分', 0.004)], '0'],
    ['decimal', [adjustment('加分', 0.1), adjustment('加分', 0.2)], '0.3'],
    ['0 does not count', [adjustment('加分', 0)], '0'],
    ['negative does not count', [adjustment('减分', -3)], '0'],
    ['text does not count', [adjustment('加分', '2')], '0'],
    ['no reason', [adjustment('加分', 2, { reason: ' ' })], '0'],
    ['no evidence', [adjustment('加分', 2, { evidence: null })], '0'],
    ['another word', [adjustment('加分 ', 2)], '0'],
    ['another unit', [adjustment('加分', 2, { unit: '外局' })], '0'],
    ['否决 has no points', [adjustment('否决', 2)], '0'],
  ])('[S10] %s', (_, adjustments, total) => {
    expect(text(unitScore({ adjustments }).adjustment)).toBe(total);
  });

  it('[S10] the cap is a setting', () => {
    const over = { adjustments: [adjustment('加分', 9)], settings: settings({ 加分上限: 8.5 }) };
    expect(text(unitScore(over).adjustment)).toBe('8.5');
  });

  it.each<[string, Adjustment, string[]]>([
    ['all blank', { unit: null, type: ' ', amount: null, reason: '', evidence: '\u3000' }, []],
    ['a sound row', adjustment('加分', 2), []],
    ['a veto', veto(), []],
    ['veto without reason', veto({ reason: null }), ['adjustmentWithoutReason warning adjustments[0].reason']],
    ['no type', adjustment(null, 2), ['adjustmentTypeUnknown error adjustments[0].type']],
    ['text', adjustment('减分', '2'), ['adjustmentAmountUnusable error adjustments[0].amount']],
    ['zero', adjustment('加分', 0), ['adjustmentAmountUnusable error adjustments[0].amount']],
    ['stranger', adjustment('减分', 2, { unit: '外局' }), ['adjustmentUnitUnknown error adjustments[0].unit']],
    [
      'nothing given',
      adjustment('减分', 2, { reason: null, evidence: null }),
      [
        'adjustmentWithoutReason warning adjustments[0].reason',
        'adjustmentWithoutEvidence warning adjustments[0].evidence',
      ],
    ],
  ])('[S10] %s is flagged as it should', (_, entry, issues) => {
    expect(issuesIn({ adjustments: [entry] })).toEqual(issues);
  });
});

describe('[S11] 政务公开得分', () => {
  it.each<[string, Adjustment[], string]>([
    ['base', [], '80'],
    ['plus bonus', [adjustment('加分', 2.5)], '82.5'],
    ['not below 0', [adjustment('减分', 200)], '0'],
  ])('[S11] %s', (_, adjustments, score) => {
    expect(text(adjusted(...adjustments).score)).toBe(score);
  });

  it.each<[number, string]>([
    [100, '100'],
    [120, '103'],
    [90.555, '90.56'],
    [0, '0'],
  ])('[S11] at most %d: %s', (maximum, score) => {
    const over = { adjustments: [adjustment('加分', 3)], settings: settings({ 最高得分: maximum }) };
    expect(text(unitScore(over).score)).toBe(score);
  });
});

describe('[S12] 否决', () => {
  it.each<[string, Adjustment[], string, string]>([
    ['caps the score and takes the lowest grade', [veto()], '59', '不合格'],
    ['needs no evidence and no points', [veto({ amount: '无', evidence: null })], '59', '不合格'],
    ['needs a reason', [veto({ reason: '\u3000' })], '80', '良好'],
    ['is one exact word', [veto({ type: '否决 ' })], '80', '良好'],
    ['of another unit', [veto({ unit: '外局' })], '80', '良好'],
    ['does not lift a low score', [veto(), adjustment('减分', 70)], '10', '不合格'],
  ])('[S12] %s', (_, adjustments, score, name) => {
    const unit = adjusted(...adjustments);
    expect([text(unit.score), unit.grade]).toEqual([score, name]);
  });

  it('[S12] the cap is a setting and rounded', () => {
    const over = { adjustments: [veto(), veto()], settings: settings({ 否决最高得分: 40.005 }) };
    expect([text(unitScore(over).score), unitScore(over).vetoes]).toEqual(['40.01', 2]);
  });

  it('[S12] without a score there is no grade either', () => {
    expect(unitScore({ evidence: [], adjustments: [veto()] }).grade).toBeNull();
  });

  it('[S12] the lowest grade whatever the order', () => {
    const grades = [grade('差', -5), grade('优秀', 90), grade('中', 0)];
    expect(unitScore({ adjustments: [veto()], grades }).grade).toBe('差');
  });
});

describe('[S13] 等次', () => {
  const shuffled = [grade('合格', 60), grade('优秀', 90), grade('不合格', 0), grade('良好', 80)];
  const at = (score: number, grades: Grade[]) =>
    unitScore({ evidence: [row('部分完成', { rate: score / 100, points: { typed: 100 } })], grades }).grade;

  it.each<[number, string]>([
    [100, '优秀'],
    [90, '优秀'],
    [89.99, '良好'],
    [60, '合格'],
    [59.99, '不合格'],
    [0, '不合格'],
  ])('[S13] %d: %s', (score, name) => {
    expect(at(score, shuffled)).toBe(name);
  });

  it.each<[string, Grade[], string | null]>([
    ['the first of equals', [grade('甲', 60), grade('乙', 60)], '甲'],
    ['a blank name gives a blank grade', [grade(' ', 60), grade('乙', 0)], null],
    ['below every 最低分', [grade('甲', 95)], null],
    ['text is no 最低分', [grade('甲', '60'), grade('乙', 0)], '乙'],
    ['no rows', [], null],
    ['spaces are kept', [grade(' 甲 ', 60)], ' 甲 '],
    ['a number is a name', [grade(1, 60)], '1'],
    ['a logical value is a name', [grade(true, 60)], 'TRUE'],
  ])('[S13] %s', (_, grades, name) => {
    expect(at(80, grades)).toBe(name);
  });

  it('[S13] what cannot be used is reported', () => {
    const grades = [grade('甲', '60'), grade(null, 50), grade('丙', null), grade(null, null)];
    expect(issuesIn({ grades })).toEqual([
      'gradeMinimumUnreadable error grades[0].minimum',
      'gradeNameBlank warning grades[1].name',
      'gradeWithoutMinimum warning grades[2].minimum',
    ]);
    expect(issuesIn({ grades: [] })).toEqual(['gradesUnusable error grades[0].minimum']);
  });
});

it('[C5] a unit that stands twice in the roster gets the same rows twice', () => {
  const units = ['甲局', '甲局'].map((name) => ({ name, group: 'g', aliases: [], email: '', note: '' }));
  expect(unitScores({ units }).map(({ score }) => text(score))).toEqual(['100', '100']);
});
