import { describe, expect, it } from 'vitest';
import type { Cell, EvidenceRow } from '../../src/assessment/model/assessment';
import { row, settings, task } from '../support/assessment-builder';
import { rowScore, scored, text } from '../support/assessment-results';

type Over = Partial<EvidenceRow>;
const DEADLINE = 42916;
const worth = (points: Cell): Over => ({ points: { typed: points } });

describe('分值 of a row', () => {
  it.each<[string, EvidenceRow['points'], Cell, string | null]>([
    ['follows the task', 'follows', 8, '8'],
    ['typed wins', { typed: 3 }, 8, '3'],
    ['zero is a number', { typed: 0 }, 8, '0'],
    ['typed text is absent, not the task', { typed: '3' }, 8, null],
    ['cleared is absent', { typed: null }, 8, null],
    ['negative is absent', { typed: -1 }, 8, null],
    ['task text is absent', 'follows', '8', null],
    ['logical is absent', 'follows', true, null],
  ])('[S6] %s', (_, points, taskPoints, expected) => {
    const result = rowScore({ tasks: [task('T1', { points: taskPoints })], evidence: [row('完成', { points })] });
    expect([text(result.points), text(result.score), text(result.final)]).toEqual([expected, expected, expected]);
    expect(result.hints.includes('pointsUnreadable')).toBe(expected === null);
  });
});

describe('[S1] 考评结论', () => {
  it.each<[Cell, string | null]>([
    ['完成', '10'],
    ['部分完成', '0'],
    ['未完成', '0'],
    ['不适用', null],
    [null, null],
    [' \u3000', null],
    ['完成 ', null],
    ['已完成', null],
    [1, null],
    [true, null],
  ])('[S1] %j scores %j', (conclusion, score) => {
    expect(text(scored(conclusion).score)).toBe(score);
  });

  it.each<[Cell, boolean]>([
    ['已完成', true],
    ['完成 ', true],
    [1, true],
    [null, false],
    ['\u3000', false],
    ['不适用', false],
  ])('[S1] %j is unknown: %s', (conclusion, unknown) => {
    expect(scored(conclusion).hints.includes('conclusionUnknown')).toBe(unknown);
  });
});

describe('[S2] earned before deductions', () => {
  it.each<[string, Over, string]>([
    ['rate', { rate: 0.6 }, '6'],
    ['rate wins over counts', { rate: 0.6, count: 1, requiredCount: 4 }, '6'],
    ['rate 0', { rate: 0 }, '0'],
    ['rate above 1 is 1', { rate: 60 }, '10'],
    ['rate below 0 is 0', { rate: -0.5 }, '0'],
    ['text rate gives way to counts', { rate: '60%', count: 1, requiredCount: 4 }, '2.5'],
    ['counts', { count: 1, requiredCount: 3 }, '3.33'],
    ['two thirds', { count: 2, requiredCount: 3 }, '6.67'],
    ['more than required is all', { count: 9, requiredCount: 3 }, '10'],
    ['negative count is nothing', { count: -1, requiredCount: 3 }, '0'],
    ['required 0 is no rate', { count: 1, requiredCount: 0 }, '0'],
    ['required negative is no rate', { count: -1, requiredCount: -1 }, '0'],
    ['count without required', { count: 3 }, '0'],
    ['required without count', { requiredCount: 3 }, '0'],
    ['text count', { count: '3', requiredCount: 3 }, '0'],
    ['nothing', {}, '0'],
    ['multiplied before divided', { ...worth(3), count: 1, requiredCount: 3 }, '1'],
    ['decimal, not binary', { ...worth(1.005), rate: 1 }, '1.01'],
  ])('[S2] 部分完成, %s', (_, over, score) => {
    expect(text(scored('部分完成', over).score)).toBe(score);
  });

  it('[S2] 完成率 and counts are of 部分完成 only', () => {
    const over: Over = { rate: 0.5, count: 1, requiredCount: 4 };
    expect([text(scored('完成', over).score), text(scored('未完成', over).score)]).toEqual(['10', '0']);
  });

  it.each<[Cell, Over, boolean]>([
    ['部分完成', {}, true],
    ['部分完成', { rate: 0 }, false],
    ['部分完成', { count: 0, requiredCount: 2 }, false],
    ['部分完成', { count: 1, requiredCount: 0 }, true],
    ['完成', {}, false],
    ['未完成', {}, false],
  ])('[S2] %j with %j is without a rate: %s', (conclusion, over, missing) => {
    expect(scored(conclusion, over).hints.includes('noRate')).toBe(missing);
  });
});

describe('[S3] without 佐证 nothing is earned', () => {
  it.each<[Cell, Cell, Cell, string | null, boolean]>([
    ['完成', null, '是', '0', true],
    ['完成', '\u3000 ', '是', '0', true],
    ['部分完成', null, '是', '0', true],
    ['未完成', null, '是', '0', false],
    ['不适用', null, '是', null, false],
    [null, null, '是', null, false],
    ['完成', null, '否', '10', false],
    ['完成', 0, '是', '10', false],
  ])('[S3] %j, 佐证 %j, setting %j', (conclusion, evidence, setting, score, flagged) => {
    const result = scored(conclusion, { evidence, rate: 0.5 }, { 无佐证不得分: setting });
    expect([text(result.score), result.hints.includes('noEvidence')]).toEqual([score, flagged]);
  });

  it('[S3] an override still counts', () => {
    expect(text(scored('完成', { evidence: null, override: 7, overrideReason: '现场核实' }).final)).toBe('7');
  });
});

describe('[S4] 逾期天数', () => {
  it.each<[Cell, Cell, number]>([
    [DEADLINE, DEADLINE, 0],
    [DEADLINE, DEADLINE + 1, 1],
    [DEADLINE, DEADLINE + 0.99, 0],
    [DEADLINE + 0.99, DEADLINE + 1, 1],
    [DEADLINE, DEADLINE - 5, 0],
    [DEADLINE, null, 0],
    [null, DEADLINE, 0],
    ['2017-06-30', DEADLINE + 9, 0],
    [DEADLINE, '2017-08-01', 0],
    [DEADLINE, 20170801, 0],
  ])('[S4] deadline %j, published %j: %i', (deadline, publishedOn, days) => {
    const result = scored('完成', { deadline, publishedOn });
    expect([result.overdueDays, result.hints.includes('overdue')]).toEqual([days, days > 0]);
  });

  it('[S4] is counted for rows not assessed too', () => {
    expect(scored(null, { deadline: DEADLINE, publishedOn: DEADLINE + 3 }).overdueDays).toBe(3);
  });
});

describe('[S5] being late costs a share of the points', () => {
  const late: Over = { deadline: DEADLINE, publishedOn: DEADLINE + 40 };
  it.each<[string, Over, Cell, string]>([
    ['once, however late', late, 0.2, '8'],
    ['of P, not of what was earned', { ...late, rate: 0.5 }, 0.2, '8'],
    ['ratio 0', late, 0, '10'],
    ['ratio above 1 takes all', late, 1.5, '0'],
    ['in time', {}, 0.2, '10'],
    ['decimal', { ...late, ...worth(3.333) }, 0.333, '2.22'],
  ])('[S5] %s', (_, over, ratio, score) => {
    expect(text(scored('完成', over, { 逾期扣分比例: ratio }).score)).toBe(score);
  });
});

describe('[S6] 考评得分', () => {
  const late: Over = { deadline: DEADLINE, publishedOn: DEADLINE + 1 };
  it.each<[string, Over, string]>([
    ['deductions are taken', { deduction: 2.5 }, '7.5'],
    ['deductions never take more than the points', { deduction: 99 }, '0'],
    ['lateness and deductions add up', { ...late, deduction: 3 }, '5'],
    ['lateness and deductions stop at 0', { ...late, deduction: 9 }, '0'],
    ['text counts 0', { deduction: '3' }, '10'],
    ['negative counts 0', { deduction: -3 }, '10'],
    ['logical counts 0', { deduction: true }, '10'],
    ['blank counts 0', { deduction: ' ' }, '10'],
    ['half a cent goes up', { deduction: 8.995 }, '1.01'],
    ['binary 1.005 is 1.005', { ...worth(1.005) }, '1.01'],
    ['what r8 keeps decides', { deduction: 9.99500001 }, '0'],
    ['what r8 drops does not', { deduction: 9.995000004 }, '0.01'],
  ])('[S6] %s', (_, over, score) => {
    expect(text(scored('完成', over).score)).toBe(score);
  });

  it('[S6] 扣分 without a reason counts and is flagged', () => {
    expect(scored('完成', { deduction: 1 }).hints).toEqual(['deductionWithoutReason']);
    expect(scored('完成', { deduction: 1, deductionReason: '迟报' }).hints).toEqual([]);
    expect(scored('完成', { deduction: 0 }).hints).toEqual([]);
  });
});

describe('[S7] 最终得分', () => {
  it.each<[string, Over, string]>([
    ['override with a reason', { override: 7, overrideReason: '抽查' }, '7'],
    ['override 0', { override: 0, overrideReason: '抽查' }, '0'],
    ['not above P', { override: 12, overrideReason: '抽查' }, '10'],
    ['not below 0', { override: -1, overrideReason: '抽查' }, '0'],
    ['rounded', { override: 7.005, overrideReason: '抽查' }, '7.01'],
    ['no reason: ignored', { override: 7 }, '10'],
    ['blank reason: ignored', { override: 7, overrideReason: '\u3000' }, '10'],
    ['text: ignored', { override: '7', overrideReason: '抽查' }, '10'],
    ['a number is a reason', { override: 7, overrideReason: 3 }, '7'],
  ])('[S7] %s', (_, over, final) => {
    expect(text(scored('完成', over).final)).toBe(final);
  });

  it.each<Cell>([null, '不适用', '已完成'])('[S7] %j has none, whatever is overridden', (conclusion) => {
    const { score, final } = scored(conclusion, { override: 7, overrideReason: '抽查' });
    expect([score, final]).toEqual([null, null]);
  });

  it('[S7] 考评得分 stays beside it', () => {
    expect(text(scored('完成', { override: 7, overrideReason: '抽查', deduction: 1 }).score)).toBe('9');
  });
});

describe('提示 in its order', () => {
  const broken: Over = {
    ...worth('十分'),
    deadline: '长期',
    requiredCount: '若干',
    evidence: null,
    rate: '一半',
    count: '三',
    publishedOn: '6月',
    selfScore: '满分',
    deduction: '酌情',
    override: '酌情',
  };
  const remarks = [
    ...['pointsUnreadable', 'deadlineUnreadable', 'requiredCountUnreadable', 'noEvidence', 'noRate', 'rateUnreadable'],
    ...['countUnreadable', 'publishedOnUnreadable', 'selfScoreUnreadable', 'deductionUnreadable', 'overrideUnreadable'],
  ];
  const withoutClaims = remarks.filter((code) => code !== 'noEvidence' && code !== 'noRate');

  it('[S1] [S2] [S3] everything unreadable', () => {
    expect(scored('部分完成', broken).hints).toEqual(remarks);
    expect(scored('不适用', broken).hints).toEqual(withoutClaims);
    expect(scored('？', broken).hints).toEqual(['conclusionUnknown', ...withoutClaims]);
  });

  it('[S4] [S6] [S7] out of range', () => {
    const over: Over = {
      ...{ deadline: DEADLINE, publishedOn: DEADLINE + 2, rate: 2, deduction: -1 },
      ...{ override: 11, overrideReason: '抽查' },
    };
    expect(scored(null, over).hints).toEqual(['rateOutOfRange', 'overdue', 'deductionNegative', 'overrideOutOfRange']);
    expect(scored(null, { override: 11 }).hints).toEqual(['overrideWithoutReason']);
    const reason: Over = { overrideReason: '抽查' };
    const overridden = [-0.01, 0, 10, 10.01].map((override) => scored(null, { ...reason, override }).hints);
    expect(overridden).toEqual([['overrideOutOfRange'], [], [], ['overrideOutOfRange']]);
    const rates = [-0.01, 0, 1, 1.01].map((rate) => scored(null, { rate }).hints);
    expect(rates).toEqual([['rateOutOfRange'], [], [], ['rateOutOfRange']]);
    expect(scored(null, { ...worth('十'), ...reason, override: 11 }).hints).toEqual(['pointsUnreadable']);
    const settled = rowScore({ evidence: [row('完成', { override: 11, overrideReason: 'x' })], settings: settings() });
    expect(settled.hints).toEqual(['overrideOutOfRange']);
  });
});
