import { expect, it } from 'vitest';
import type { EvidenceRow } from '../../src/assessment/model/assessment';
import { awaitsEvidence, restorationOf, type RestorationKind } from '../../src/assessment/restoration/restoration';
import { sectionVerdict } from '../../src/assessment/restoration/sectionVerdict';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { lostPoints } from '../../src/assessment/scoring/lostPoints';
import { readSettings } from '../../src/assessment/scoring/settings';
import { decimal, sum } from '../../src/shared/decimal';
import { sampleAssessments } from '../support/assessment-arbitrary';
import { assessment, row, settings } from '../support/assessment-builder';
import { cases } from '../support/cases';

/** What a unit or an assessor does to the row when it follows the advice. */
const DONE: Readonly<Record<RestorationKind, (given: EvidenceRow, points: number) => Partial<EvidenceRow>>> = {
  supply: () => ({ evidence: '网址' }),
  carryOut: () => ({ conclusion: '完成', evidence: '网址' }),
  completeRate: () => ({ rate: 1 }),
  completeCount: ({ requiredCount }) => ({ count: requiredCount }),
  stateRate: () => ({ rate: 1 }),
  appealDeduction: () => ({ deduction: null }),
  appealOverride: (_, points) => ({ override: points }),
};

it('[F1] [F2] [F3] [F4] [F5] [F6] whoever does what is advised gets the score that it promises, and what is left is what is gone', () => {
  const met = new Set<string>();
  for (const round of sampleAssessments(cases(300, 60), 20_180)) {
    const rules = readSettings(round.settings).value;
    const scores = scoreAssessment(round).value;
    round.evidence.forEach((given, index) => {
      const score = scores.rows[index];
      if (score === undefined) return;
      const { steps, gone } = restorationOf(given, score, rules);
      const lost = lostPoints(score);
      if (lost === null || lost.lte(0)) {
        expect({ steps, gone: gone.toString() }).toEqual({ steps: [], gone: '0' });
        return;
      }
      let standing = score.final ?? decimal(0);
      let followed = given;
      for (const { kind, gain } of steps) {
        met.add(kind);
        followed = { ...followed, ...DONE[kind](followed, score.points?.toNumber() ?? 0) };
        standing = standing.plus(gain);
        const evidence = round.evidence.with(index, followed);
        expect(scoreAssessment({ ...round, evidence }).value.rows[index]?.final?.toString(), kind).toBe(
          standing.toString(),
        );
      }
      if (gone.gt(0)) met.add('gone');
      expect(
        sum(steps.map(({ gain }) => gain))
          .plus(gone)
          .toString(),
      ).toBe(lost.toString());
    });
  }
  expect([...met].sort()).toEqual([...Object.keys(DONE), 'gone'].sort());
});

const adviceOf = (given: EvidenceRow, values = {}): string => {
  const round = assessment({ evidence: [given], settings: settings(values) });
  const [score] = scoreAssessment(round).value.rows;
  if (score === undefined) throw new Error('The row has no score.');
  const { steps, gone } = restorationOf(given, score, readSettings(round.settings).value);
  return [...steps.map(({ kind, gain }) => `${kind} ${gain.toString()}`), `gone ${gone.toString()}`].join(', ');
};

const late = { publishedOn: 42919, deadline: 42916 } as const;

it.each<readonly [string, EvidenceRow, object, string]>([
  ['[F2] 缺佐证', row('完成', { evidence: null }), {}, 'supply 10, gone 0'],
  ['[F2] 缺佐证, where none is asked for', row('完成', { evidence: null }), { 无佐证不得分: '否' }, 'gone 0'],
  ['[F3] 未完成', row('未完成', { evidence: null }), {}, 'carryOut 10, gone 0'],
  ['[F3] 60 %', row('部分完成', { rate: 0.6 }), {}, 'completeRate 4, gone 0'],
  ['[F3] 1 of 4', row('部分完成', { count: 1, requiredCount: 4 }), {}, 'completeCount 7.5, gone 0'],
  ['[F3] nothing stated', row('部分完成'), {}, 'stateRate 10, gone 0'],
  [
    '[F2] [F3] [F4] one after the other',
    row('部分完成', { evidence: null, rate: 0.6, deduction: 2 }),
    {},
    'supply 4, completeRate 4, appealDeduction 2, gone 0',
  ],
  ['[F5] late only', row('完成', late), {}, 'gone 2'],
  ['[F5] late as well', row('部分完成', { ...late, rate: 0.5 }), {}, 'completeRate 5, gone 2'],
  ['[F1] [F5] late beyond all points', row('部分完成', { ...late, rate: 0.5 }), { 逾期扣分比例: 1 }, 'gone 10'],
  [
    '[F6] 核定 counts, nothing else',
    row('部分完成', { ...late, rate: 0.5, deduction: 1, override: 7, overrideReason: '复核' }),
    {},
    'appealOverride 3, gone 0',
  ],
  ['[F1] 不适用', row('不适用', { evidence: null }), {}, 'gone 0'],
])('%s', (_, given, values, expected) => {
  expect(adviceOf(given, values)).toBe(expected);
});

it('[F7] waits for 佐证 only while not assessed, and only where none costs the points', () => {
  const strict = readSettings(settings()).value;
  const lenient = readSettings(settings({ 无佐证不得分: '否' })).value;
  const waits = (given: EvidenceRow, rules = strict): boolean => awaitsEvidence(given, decimal(10), rules);
  expect(waits(row(null, { evidence: ' ' }))).toBe(true);
  expect(waits(row('完 成', { evidence: null }))).toBe(true);
  expect([waits(row(null)), waits(row('完成', { evidence: null })), waits(row('不适用', { evidence: null }))]).toEqual([
    ...[false, false, false],
  ]);
  expect(waits(row(null, { evidence: null }), lenient)).toBe(false);
});

it('[F8] 5 apart is 强项 or 弱项, 4.99 is not, and nothing is compared with nothing', () => {
  const verdict = (rate: number, median: number) => sectionVerdict(decimal(rate), decimal(median));
  expect([verdict(85, 80), verdict(84.99, 80), verdict(75.01, 80), verdict(75, 80)]).toEqual([
    ...['强项', '持平', '持平', '弱项'],
  ]);
  expect([sectionVerdict(null, decimal(1)), sectionVerdict(decimal(1), null)]).toEqual([null, null]);
});
