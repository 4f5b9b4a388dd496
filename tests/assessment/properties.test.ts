import fc, { type Parameters } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment, EvidenceRow } from '../../src/assessment/model/assessment';
import type { UnitScore } from '../../src/assessment/model/scores';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { round, settle } from '../../src/shared/decimal';
import { assessmentArbitrary } from '../support/assessment-arbitrary';
import { row, settings, weight } from '../support/assessment-builder';
import { unitScore } from '../support/assessment-results';
import { cases } from '../support/cases';
import { scoreDifferences } from '../support/same-scores';

const runs = (seed: number): Parameters<unknown> => ({ seed, numRuns: cases(200) });
const anyAssessment = assessmentArbitrary();
const scoresOf = (value: Assessment) => scoreAssessment(value).value;
const unitsOf = (value: Assessment) => ({ rows: [], units: scoresOf(value).units });

describe('the order of entries', () => {
  it('[S8] of evidence rows is irrelevant to the units', () => {
    const shuffled = anyAssessment.chain((value) =>
      fc.tuple(
        fc.constant(value),
        fc.shuffledSubarray(value.evidence, { minLength: value.evidence.length }),
        fc.shuffledSubarray(value.adjustments, { minLength: value.adjustments.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([value, evidence, adjustments]) => {
        expect(scoreDifferences(unitsOf(value), unitsOf({ ...value, evidence, adjustments }))).toEqual([]);
      }),
      runs(1),
    );
  });

  it('[R5] of the roster changes neither scores nor ranks', () => {
    const standing = ({ units }: { units: readonly UnitScore[] }) =>
      units.map(({ unit, score, rank }) => `${unit} ${score?.toFixed() ?? ''} ${rank ?? ''}`).sort();
    fc.assert(
      fc.property(anyAssessment, (value) => {
        const reversed = { ...value, units: [...value.units].reverse() };
        expect(standing(scoresOf(reversed))).toEqual(standing(scoresOf(value)));
      }),
      runs(2),
    );
  });
});

it('[S8] a 不适用 row changes nothing but its own line', () => {
  fc.assert(
    fc.property(anyAssessment, (value) => {
      const unit = value.units[0]?.name ?? '';
      const more = { ...value, evidence: [...value.evidence, row('不适用', { unit, points: { typed: 7 } })] };
      expect(scoreDifferences(unitsOf(value), unitsOf(more))).toEqual([]);
    }),
    runs(3),
  );
});

it('[S7] raising an override never lowers a score', () => {
  const overridden = (value: Assessment, index: number, override: number) => {
    const evidence = value.evidence.map((entry, position): EvidenceRow => {
      return position === index ? { ...entry, override, overrideReason: '抽查' } : entry;
    });
    return scoresOf({ ...value, evidence }).units;
  };
  const amount = fc.integer({ min: -500, max: 3000 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(anyAssessment, fc.nat(29), amount, amount, (value, index, a, b) => {
      const low = overridden(value, index, Math.min(a, b));
      const high = overridden(value, index, Math.max(a, b));
      for (const [position, { score }] of low.entries()) {
        const raised = high[position]?.score ?? null;
        expect(score === null ? raised === null : raised?.gte(score)).toBe(true);
      }
    }),
    runs(4),
  );
});

it('[S6] [S7] [S11] scores stay within their bounds', () => {
  fc.assert(
    fc.property(anyAssessment, (value) => {
      const { rows, units } = scoresOf(value);
      for (const { points, score, final } of rows) {
        if (points === null) expect([score, final]).toEqual([null, null]);
        else
          for (const mark of [score, final])
            expect(mark === null || (mark.gte(0) && mark.lte(round(settle(points), 2)))).toBe(true);
      }
      for (const { score } of units) expect(score === null || score.gte(0)).toBe(true);
    }),
    runs(5),
  );
});

it('[R1] [R2] [R3] ranks and printed order follow the scores', () => {
  fc.assert(
    fc.property(anyAssessment, (value) => {
      const { units } = scoresOf(value);
      for (const group of new Set(units.map((unit) => unit.group.toLowerCase()))) {
        const printed = units.filter((unit) => unit.group.toLowerCase() === group).sort((a, b) => a.order - b.order);
        expect(printed.map(({ order }) => order)).toEqual(printed.map((_, index) => index + 1));
        for (const { score, rank } of printed) {
          const better = printed.filter((other) => score !== null && other.score?.gt(score));
          expect(rank).toBe(score === null ? null : better.length + 1);
        }
        const ranks = printed.map(({ rank }) => rank ?? Infinity);
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }
    }),
    runs(6),
  );
});

it('[W1] [W4] the verdict equals the comparison of integers, and the shortfall closes the gap', () => {
  const cents = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(cents, fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -3, max: 3 }), (base, limit, offset) => {
      const total = base + 1;
      const points = Math.min(total, Math.max(0, Math.ceil((limit * total) / 10_000) + offset));
      const check = (marks: number) =>
        unitScore({
          weights: [weight(total / 100, marks)],
          settings: settings({ 权重下限: limit / 10_000 }),
        }).weight;
      const result = check(points / 100);
      expect(result.verdict).toBe(BigInt(points) * 10_000n >= BigInt(limit) * BigInt(total) ? '达标' : '不达标');
      const raised = points / 100 + Number(result.shortfall);
      if (raised <= total / 100) expect(check(Number(raised.toFixed(2))).verdict).toBe('达标');
    }),
    { seed: 7, numRuns: cases(1000) },
  );
});

it('[W5] [R2] the weight moves neither score nor rank', () => {
  fc.assert(
    fc.property(anyAssessment, (value) => {
      const results = ({ units }: { units: readonly UnitScore[] }) =>
        units.map(({ score, rank, grade }) => [score?.toFixed(), rank, grade]);
      expect(results(scoresOf({ ...value, weights: [] }))).toEqual(results(scoresOf(value)));
    }),
    runs(8),
  );
});

it('every remark of a row but lateness is an issue, at that row or at its task', () => {
  fc.assert(
    fc.property(anyAssessment, (value) => {
      const { value: scores, issues } = scoreAssessment(value);
      const fromRows = new Set(
        issues.flatMap(({ code, at }) =>
          at && 'record' in at && at.record === 'evidence' ? [`${at.index} ${code}`] : [],
        ),
      );
      const copied = ['overdue', 'pointsUnreadable', 'deadlineUnreadable', 'requiredCountUnreadable'];
      for (const [index, { hints }] of scores.rows.entries()) {
        for (const hint of hints) expect(copied.includes(hint) || fromRows.has(`${index} ${hint}`)).toBe(true);
      }
    }),
    runs(9),
  );
});

it('scoring does not change what it is given', () => {
  fc.assert(
    fc.property(anyAssessment, (value) => {
      const before = structuredClone(value);
      scoreAssessment(value);
      expect(value).toEqual(before);
    }),
    runs(10),
  );
});
