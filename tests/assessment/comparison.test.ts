import { describe, expect, it } from 'vitest';
import { compareRounds } from '../../src/assessment/comparison/compareRounds';
import type { Assessment, EvidenceRow } from '../../src/assessment/model/assessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { sampleAssessments } from '../support/assessment-arbitrary';
import { adjustment, row, task, unit } from '../support/assessment-builder';
import { cases } from '../support/cases';
import { smallAssessment } from '../support/smallAssessment';

const scored = (assessment: Assessment) => ({ assessment, scores: scoreAssessment(assessment).value });
const compared = (old: Assessment, next: Assessment) => compareRounds(scored(old), scored(next));

const round = (change: Partial<Assessment>): Assessment => ({
  ...smallAssessment(),
  units: [unit('甲局'), unit('乙局')],
  tasks: [task('T1', { requirement: '公开财政预算和决算' }), task('T2', { requirement: '及时回应群众留言' })],
  weights: [],
  adjustments: [],
  evidence: [],
  ...change,
});

const given = (name: string, taskId: string, final: number | null, over: Partial<EvidenceRow> = {}): EvidenceRow =>
  final === null
    ? row(null, { unit: name, taskId, ...over })
    : row('完成', { unit: name, taskId, override: final, overrideReason: '核定', ...over });

describe('units of two rounds', () => {
  const changes = (old: Assessment, next: Assessment) =>
    compared(old, next).units.map((one) => [
      one.old?.unit ?? null,
      one.next?.unit ?? null,
      one.scoreChange?.toFixed(2) ?? null,
      one.rankChange,
    ]);

  it('[Y1] are found by name, then by alias, and those that come or go stand alone', () => {
    const old = round({ units: [unit('甲局'), unit('市环保局'), unit('丁局')] });
    const next = round({ units: [unit('市生态环境局', { aliases: ['市环保局'] }), unit('甲局'), unit('戊局')] });
    expect(compared(old, next).units.map((one) => [one.old?.unit ?? null, one.next?.unit ?? null])).toEqual([
      ['市环保局', '市生态环境局'],
      ['甲局', '甲局'],
      [null, '戊局'],
      ['丁局', null],
    ]);
  });

  it('[Y1] a name counts before an alias', () => {
    const old = round({ units: [unit('乙局', { aliases: ['甲局'] }), unit('甲局')] });
    expect(compared(old, round({})).units.map((one) => [one.old?.unit, one.next?.unit])).toEqual([
      ['甲局', '甲局'],
      ['乙局', '乙局'],
    ]);
  });

  it('[Y2] changed by their published scores and by places in their group', () => {
    const old = round({ evidence: [given('甲局', 'T1', 9), given('乙局', 'T1', 8)] });
    const next = round({ evidence: [given('甲局', 'T1', 7), given('乙局', 'T1', 9.5)] });
    expect(changes(old, next)).toEqual([
      ['甲局', '甲局', '-20.00', -1],
      ['乙局', '乙局', '15.00', 1],
    ]);
  });

  it('[Y2] have no change of rank in another group, and none without a score', () => {
    const old = round({ evidence: [given('甲局', 'T1', 9), given('乙局', 'T1', 8)] });
    const next = round({
      units: [unit('甲局', { group: '市属企业' }), unit('乙局')],
      evidence: [given('甲局', 'T1', 10)],
    });
    expect(changes(old, next)).toEqual([
      ['甲局', '甲局', '10.00', null],
      ['乙局', '乙局', null, null],
    ]);
  });
});

describe('what was lost in the old round', () => {
  const states = (old: Assessment, next: Assessment) =>
    compared(old, next).followUps.map((one) => [
      one.unit,
      one.taskId,
      one.nextTaskId,
      one.before.toFixed(2),
      one.now?.toFixed(2) ?? null,
      one.state,
    ]);
  const old = round({
    evidence: [given('甲局', 'T1', 4), given('甲局', 'T2', 10), given('乙局', 'T1', 6.5), given('乙局', 'T2', null)],
  });

  it('[Y4] is made good, lost again, or not assessed yet', () => {
    const next = round({ evidence: [given('甲局', 'T1', 10), given('乙局', 'T1', 9)] });
    expect(states(old, next)).toEqual([
      ['甲局', 'T1', 'T1', '6.00', '0.00', 'rectified'],
      ['乙局', 'T1', 'T1', '3.50', '1.00', 'notRectified'],
    ]);
    const open = round({ evidence: [given('甲局', 'T1', null)] });
    expect(states(old, open).map((one) => one.at(-1))).toEqual(['notAssessed', 'notAsked']);
  });

  it('[Y3] is looked for under the new number and wording of its task', () => {
    const next = round({
      tasks: [task('A9', { requirement: '公开财政预算、决算' }), task('A1', { requirement: '做好政策解读' })],
      evidence: [given('甲局', 'A9', 3)],
    });
    expect(states(old, next)).toEqual([
      ['甲局', 'T1', 'A9', '6.00', '7.00', 'notRectified'],
      ['乙局', 'T1', 'A9', '3.50', null, 'notAsked'],
    ]);
  });

  it('[Y4] is not asked for where the task is 不适用 or the unit is gone', () => {
    const next = round({
      units: [unit('甲局')],
      evidence: [row('不适用', { unit: '甲局', taskId: 'T1' })],
    });
    expect(states(old, next).map((one) => one.at(-1))).toEqual(['notAsked', 'notAsked']);
  });

  it('[Y4] is no loss where 最终得分 is 分值 to two decimals', () => {
    const third = round({
      tasks: [task('T1', { points: 10 / 3 })],
      evidence: [row('完成', { unit: '甲局', taskId: 'T1' })],
    });
    expect(states(third, third)).toEqual([]);
  });
});

it('[Y1] [Y2] [Y4] a round compared with itself has changed nowhere, and lost points stay lost', () => {
  for (const one of sampleAssessments(cases(150), 20171122, { twins: false })) {
    const { units, followUps } = compared(one, one);
    expect(units.map(({ old, next }) => old?.unit === next?.unit)).toEqual(one.units.map(() => true));
    expect(units.filter(({ scoreChange }) => scoreChange !== null && !scoreChange.eq(0))).toEqual([]);
    expect(units.filter(({ rankChange }) => rankChange !== null && rankChange !== 0)).toEqual([]);
    for (const { before, now, state } of followUps) {
      if (state === 'notRectified') expect(now?.toFixed()).toBe(before.toFixed());
    }
  }
});

it('[Y2] compares a unit that is vetoed by its capped score', () => {
  const old = round({ evidence: [given('甲局', 'T1', 10)] });
  const next = { ...old, adjustments: [adjustment('否决', null)] };
  expect(compared(old, next).units[0]?.scoreChange?.toFixed(2)).toBe('-41.00');
});
