import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/model/assessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { adjustment, assessment, grade, row, settings, task, unit, weight } from '../support/assessment-builder';
import { issuesIn } from '../support/assessment-results';

describe('rows', () => {
  it.each<[string, Partial<Assessment>, string[]]>([
    ['being late is no trouble', { evidence: [row('完成', { deadline: 42000, publishedOn: 42001 })] }, []],
    ['unknown unit', { evidence: [row('完成', { unit: '外局' })] }, ['evidenceUnitUnknown error evidence[0].unit']],
    ['unknown task', { evidence: [row('完成', { taskId: 'T9' })] }, ['evidenceTaskUnknown error evidence[0].taskId']],
    ['twice', { evidence: [row('完成'), row('完成')] }, ['evidenceDuplicate warning evidence[1].unit']],
    ['verdict', { evidence: [row('已完成')] }, ['conclusionUnknown error evidence[0].conclusion']],
    ['points', { evidence: [row('完成', { points: { typed: '8' } })] }, ['pointsUnreadable error evidence[0].points']],
    ['no evidence', { evidence: [row('完成', { evidence: null })] }, ['noEvidence warning evidence[0].evidence']],
    ['no rate', { evidence: [row('部分完成')] }, ['noRate warning evidence[0].rate']],
    ['rate', { evidence: [row('部分完成', { rate: 60 })] }, ['rateOutOfRange warning evidence[0].rate']],
    [
      'no reason',
      { evidence: [row('完成', { deduction: 1 })] },
      ['deductionWithoutReason warning evidence[0].deductionReason'],
    ],
    [
      'override',
      { evidence: [row('完成', { override: 1 })] },
      ['overrideWithoutReason warning evidence[0].overrideReason'],
    ],
    [
      'appeal',
      { evidence: [row('完成', { appealReason: '已公开' })] },
      ['appealOpen warning evidence[0].appealVerdict'],
    ],
    [
      'verdict on an appeal',
      { evidence: [row('完成', { appealVerdict: '驳回' })] },
      ['appealVerdictUnknown error evidence[0].appealVerdict'],
    ],
    [
      'answer',
      { evidence: [row('完成', { appealVerdict: '维持' })] },
      ['appealWithoutAnswer warning evidence[0].appealAnswer'],
    ],
    [
      'adjusted without a score',
      { evidence: [row('完成', { appealVerdict: '调整', appealAnswer: '已核' })] },
      ['appealWithoutOverride warning evidence[0].override'],
    ],
  ])('%s', (_, over, issues) => {
    expect(issuesIn(over)).toEqual(issues);
  });

  it('facts carry the unit, the task and the value as entered', () => {
    const { issues } = scoreAssessment(assessment({ evidence: [row('完成', { deduction: '3分' })] }));
    expect(issues.map(({ facts }) => facts)).toEqual([{ unit: '甲局', taskId: 'T1', value: '3分' }]);
  });
});

describe('tasks', () => {
  it.each<[string, Partial<Assessment>, string[]]>([
    ['points', { tasks: [task('T1', { points: '十' })] }, ['taskPointsUnreadable error tasks[0].points']],
    ['twice', { tasks: [task('T1'), task('t1')] }, ['taskIdDuplicate error tasks[1].id']],
    ['wildcard', { tasks: [task('T1'), task('T*')] }, ['taskIdUnsafe error tasks[1].id']],
    [
      'a date that rows copy is reported once',
      {
        tasks: [task('T1', { deadlineDate: '6月底' })],
        evidence: [row('完成', { deadline: '6月底' }), row('完成', { deadline: '7月' })],
      },
      [
        'taskDeadlineUnreadable error tasks[0].deadlineDate',
        'evidenceDuplicate warning evidence[1].unit',
        'deadlineUnreadable error evidence[1].deadline',
      ],
    ],
    [
      'a count that rows copy is reported once',
      { tasks: [task('T1', { requiredCount: '若干' })], evidence: [row('完成', { requiredCount: '若干' })] },
      ['taskRequiredCountUnreadable error tasks[0].requiredCount'],
    ],
  ])('%s', (_, over, issues) => {
    expect(issuesIn(over)).toEqual(issues);
  });
});

describe('units', () => {
  it.each([
    ...['=甲局', '<甲局', '>甲局', '甲*局', '甲?局', '甲~局', '12', '-3.5', '1,000', '60%', '1e3', '2017-06-30', '3/4'],
    ...['TRUE', ' ', '2017年6月'],
  ])('%j is not safe in the conditions of formulas', (name) => {
    expect(issuesIn({ units: [unit(), unit(name)], weights: [] })).toContain('unitNameUnsafe error units[1].name');
  });

  it.each(['甲局', '12345热线办', 'OpenData中心', '市直机关工委(党校)', '12号局', 'A-1', '一二三'])(
    '%j is safe',
    (name) => {
      expect(issuesIn({ units: [unit(), unit(name)], weights: [] }).join()).not.toContain('unitNameUnsafe');
    },
  );

  it.each(['=组', '<组', 'A*组', '第?组', '~组', '1', '2017-06-30', 'TRUE'])(
    '[C5] the group %j is not safe in the conditions of formulas',
    (group) => {
      const { issues } = scoreAssessment(assessment({ units: [unit('甲局', { group })] }));
      expect(issues).toEqual([
        {
          code: 'groupNameUnsafe',
          severity: 'error',
          at: { record: 'units', index: 0, field: 'group' },
          facts: { unit: '甲局', group },
        },
      ]);
    },
  );

  it.each(['', '\u3000', '区县(市)', '第1组', 'A'])('the group %j is safe', (group) => {
    expect(issuesIn({ units: [unit('甲局', { group })] })).toEqual([]);
  });

  it('a unit that stands twice', () => {
    expect(issuesIn({ units: [unit('IT局'), unit('it局')], evidence: [], weights: [] })).toContain(
      'unitDuplicate error units[1].name',
    );
  });
});

describe('what an issue says beside its code', () => {
  const OWN = { unit: '甲局', taskId: 'T1' };
  const factsOf = (code: string, over: Partial<Assessment>) =>
    scoreAssessment(assessment(over)).issues.find((issue) => issue.code === code)?.facts;

  it.each<[string, Partial<Assessment>, object]>([
    ['evidenceUnitUnknown', { evidence: [row('完成', { unit: '外局' })] }, { unit: '外局', taskId: 'T1' }],
    ['evidenceTaskUnknown', { evidence: [row('完成', { taskId: 'T9' })] }, { unit: '甲局', taskId: 'T9' }],
    ['evidenceDuplicate', { evidence: [row('完成'), row('完成')] }, OWN],
    ['pointsUnreadable', { evidence: [row('完成', { points: { typed: '8' } })] }, { ...OWN, value: '8' }],
    ['deductionWithoutReason', { evidence: [row('完成', { deduction: 1 })] }, { ...OWN, value: '1' }],
    ['overrideWithoutReason', { evidence: [row('完成', { override: 2 })] }, { ...OWN, value: '2' }],
    ['noEvidence', { evidence: [row('完成', { evidence: null })] }, { ...OWN, value: '' }],

    ['taskIdDuplicate', { tasks: [task('T1'), task('t1', { item: '二' })] }, { taskId: 't1', item: '二' }],
    ['taskIdUnsafe', { tasks: [task('T*', { item: '二' })] }, { taskId: 'T*', item: '二' }],
    [
      'taskPointsUnreadable',
      { tasks: [task('T1', { item: '一', points: '十' })] },
      { taskId: 'T1', item: '一', value: '十' },
    ],
    [
      'taskDeadlineUnreadable',
      { tasks: [task('T1', { item: '一', deadlineDate: '月底' })] },
      { taskId: 'T1', item: '一', value: '月底' },
    ],
    [
      'taskRequiredCountUnreadable',
      { tasks: [task('T1', { item: '一', requiredCount: '若干' })] },
      { taskId: 'T1', item: '一', value: '若干' },
    ],

    ['unitDuplicate', { units: [unit('IT局'), unit('it局')] }, { unit: 'it局' }],
    ['unitNameUnsafe', { units: [unit('=甲局')] }, { unit: '=甲局' }],

    ['weightRowMissing', { units: [unit(), unit('乙局')] }, { unit: '乙局' }],
    ['weightUnitUnknown', { weights: [weight(100, 5), weight(100, 5, '外局')] }, { unit: '外局' }],
    ['weightDuplicate', { weights: [weight(100, 5), weight(100, 6)] }, { unit: '甲局' }],
    ['weightUnreadable', { weights: [weight('一百', 5)] }, { unit: '甲局', value: '一百' }],
    ['weightBlank', { weights: [weight(null, 5)] }, { unit: '甲局' }],
    ['weightTotalNotPositive', { weights: [weight(0, 0)] }, { unit: '甲局', total: 0 }],
    ['weightPointsOutOfRange', { weights: [weight(100, 101)] }, { unit: '甲局', points: 101, total: 100 }],
    ['weightPointsOutOfRange', { weights: [weight(null, -1)] }, { unit: '甲局', points: -1, total: '' }],

    [
      'adjustmentUnitUnknown',
      { adjustments: [adjustment('减分', 2, { unit: '外局' })] },
      { unit: '外局', type: '减分' },
    ],
    ['adjustmentTypeUnknown', { adjustments: [adjustment('扣分', 2)] }, { unit: '甲局', type: '扣分' }],
    [
      'adjustmentWithoutReason',
      { adjustments: [adjustment('减分', 2, { reason: null })] },
      { unit: '甲局', type: '减分' },
    ],
    [
      'adjustmentAmountUnusable',
      { adjustments: [adjustment('减分', '2')] },
      { unit: '甲局', type: '减分', value: '2' },
    ],
    [
      'adjustmentWithoutEvidence',
      { adjustments: [adjustment('减分', 2, { evidence: null })] },
      { unit: '甲局', type: '减分' },
    ],

    ['gradeMinimumUnreadable', { grades: [grade('甲', '60')] }, { grade: '甲', value: '60' }],
    ['gradeWithoutMinimum', { grades: [grade('丙', null)] }, { grade: '丙', value: '' }],
    ['gradeNameBlank', { grades: [grade(null, 50)] }, { grade: '', value: '50' }],

    [
      'settingMissing',
      { settings: settings({ 加分上限: null }) },
      { setting: '加分上限', default: 5, usable: '不小于0的数字' },
    ],
    [
      'settingMissing',
      { settings: settings({ 无佐证不得分: null }) },
      { setting: '无佐证不得分', default: '是', usable: '是、否' },
    ],
    ['settingDuplicate', { settings: [...settings(), { name: '加分上限', value: 1 }] }, { setting: '加分上限' }],
  ])('%s', (code, over, facts) => {
    expect(factsOf(code, over)).toEqual(facts);
  });

  it('a setting without a row has no place', () => {
    const places = scoreAssessment(assessment({ settings: [] })).issues.map(({ at }) => at);
    expect(places).toEqual(Array(8).fill(null));
  });
});

describe('weights', () => {
  it.each<[string, Partial<Assessment>, string[]]>([
    ['nothing to say about all of it', { weights: [weight(100, 100)] }, []],
    ['nothing about no points', { weights: [weight(100, 0)] }, []],
    ['an empty row below', { weights: [weight(100, 5), weight(null, null, ' ')] }, []],
    [
      'a stranger',
      { weights: [weight(100, 5), weight(null, null, '外局')] },
      ['weightUnitUnknown error weights[1].unit'],
    ],
    ['text is not blank too', { weights: [weight('一百', 5)] }, ['weightUnreadable error weights[0].total']],
    ['two blanks are one', { weights: [weight(null, ' ')] }, ['weightBlank info weights[0].total']],
    ['points without a total', { weights: [weight(null, 5)] }, ['weightBlank info weights[0].total']],
    ['a total alone', { weights: [weight(100, null)] }, ['weightBlank info weights[0].points']],
    ['a negative total', { weights: [weight(-1, 5)] }, ['weightTotalNotPositive error weights[0].total']],
  ])('%s', (_, over, issues) => {
    expect(issuesIn(over)).toEqual(issues);
  });
});
