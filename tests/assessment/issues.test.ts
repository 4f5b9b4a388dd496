import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/model/assessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { assessment, row, task, unit } from '../support/assessment-builder';
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
