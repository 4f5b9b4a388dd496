import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/model/assessment';
import type { UnitScore } from '../../src/assessment/model/scores';
import { robustness } from '../../src/assessment/robustness/robustness';
import type { SectionRange, Turn } from '../../src/assessment/robustness/weightRange';
import { readSettings } from '../../src/assessment/scoring/settings';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { decimal, type Decimal } from '../../src/shared/decimal';
import { sampleAssessments } from '../support/assessment-arbitrary';
import { row, task, unit } from '../support/assessment-builder';
import { cases } from '../support/cases';
import { smallAssessment } from '../support/smallAssessment';

/** A weight as an exact fraction. */
type Weight = readonly [numerator: bigint, denominator: bigint];

const isNamed = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const units = (value: Decimal): bigint => BigInt(value.times(100_000_000).toFixed(0));
/** Half up, of a fraction that is not negative. */
const rounded = (numerator: bigint, denominator: bigint): bigint => (2n * numerator + denominator) / (2n * denominator);

/** A ranked unit: its rows that count, and what turns 基础得分 into 政务公开得分. */
interface Ranked {
  readonly own: UnitScore;
  readonly rows: readonly { readonly section: string; readonly earned: bigint; readonly full: bigint }[];
  readonly maximum: Decimal;
  readonly vetoCap: Decimal;
}

function rankedIn(round: Assessment): Ranked[] {
  const { rows, units: scored } = scoreAssessment(round).value;
  const { value: settings } = readSettings(round.settings);
  return scored
    .filter(({ score }) => score !== null)
    .sort((a, b) => a.order - b.order)
    .map((own) => ({
      own,
      rows: round.evidence.flatMap((entry, index) => {
        const score = rows[index];
        if (!isNamed(entry.unit, own.unit) || score?.points == null || entry.conclusion === '不适用') return [];
        const section = round.tasks.find(({ id }) => isNamed(id, entry.taskId))?.section.trim() ?? '';
        return [{ section, earned: units(score.final ?? decimal(0)), full: units(score.points) }];
      }),
      maximum: decimal(String(settings.maximumScore)),
      vetoCap: decimal(String(settings.vetoCap)),
    }));
}

/** N3 as SPEC.md writes it, with whole numbers. */
function scoreAt({ own, rows, maximum, vetoCap }: Ranked, section: string, [numerator, denominator]: Weight): Decimal {
  let [earned, full] = [0n, 0n];
  for (const each of rows) {
    const weight = each.section === section ? numerator : denominator;
    earned += weight * each.earned;
    full += weight * each.full;
  }
  const eight = rounded(10_000_000_000n * earned, full);
  const sum = decimal(String(rounded(eight, 1_000_000n)))
    .div(100)
    .plus(own.adjustment);
  const score = (sum.lt(0) ? decimal(0) : sum.gt(maximum) ? maximum : sum).round(2);
  return own.vetoes > 0 && score.gt(vetoCap) ? vetoCap.round(2) : score;
}

/** Above, level or below, neighbour by neighbour. */
const orderAt = (ranked: readonly Ranked[], section: string, weight: Weight): string => {
  const scores = ranked.map((unit) => scoreAt(unit, section, weight));
  return scores
    .slice(1)
    .map((score, index) => scores[index]?.cmp(score))
    .join();
};

const times = ([a, b]: Weight, [c, d]: Weight): Weight => [a * c, b * d];
const TINY = 10n ** 60n;
/** A hair further from 1 than this end. */
const beyond = (end: Turn, direction: 1n | -1n): Weight =>
  times([end.numerator, end.denominator], [TINY + direction, TINY]);

function expectRange(
  ranked: readonly Ranked[],
  { section, low, high }: SectionRange,
  samples: readonly Weight[],
): void {
  const printed = orderAt(ranked, section, [1n, 1n]);
  for (const [end, direction] of [
    [low, -1n],
    [high, 1n],
  ] as const) {
    if (end === null) continue;
    const at: Weight = [end.numerator, end.denominator];
    expect(orderAt(ranked, section, at) === printed, `at the end of ${section}`).toBe(end.isKept);
    expect(orderAt(ranked, section, beyond(end, direction)), `beyond the end of ${section}`).not.toBe(printed);
  }
  for (const [numerator, denominator] of samples) {
    const isAbove = low === null || numerator * low.denominator > low.numerator * denominator;
    const isBelow = high === null || numerator * high.denominator < high.numerator * denominator;
    if (isAbove && isBelow) {
      expect(orderAt(ranked, section, [numerator, denominator]), `${section} × ${numerator}/${denominator}`).toBe(
        printed,
      );
    }
  }
}

const SAMPLES: readonly Weight[] = [
  [1n, 1000n],
  [1n, 10n],
  [1n, 3n],
  [2n, 3n],
  [9n, 10n],
  [99n, 100n],
  [999n, 1000n],
  [1001n, 1000n],
  [101n, 100n],
  [11n, 10n],
  [4n, 3n],
  [2n, 1n],
  [7n, 1n],
  [40n, 1n],
  [1000n, 1n],
];

/** One group, two sections. */
const inOneGroup = (round: Assessment): Assessment => ({
  ...round,
  units: round.units.map((one) => ({ ...one, group: '市政府部门' })),
  tasks: round.tasks.map((one, index) => ({ ...one, section: index % 2 === 0 ? '一、公开' : '二、解读' })),
});

const given = (name: string, finals: readonly number[]) =>
  finals.map((final, index) =>
    row('完成', { unit: name, taskId: `T${index + 1}`, override: final, overrideReason: '核定' }),
  );

const plain = (finals: readonly (readonly number[])[]): Assessment => ({
  ...smallAssessment(),
  units: finals.map((_, index) => unit(`单位${index + 1}`)),
  tasks: (finals[0] ?? []).map((_, index) => task(`T${index + 1}`)),
  adjustments: [],
  weights: [],
  evidence: finals.flatMap((own, index) => given(`单位${index + 1}`, own)),
});

/** Close contests: every unit has every task, points apart by halves. */
const CLOSE = fc.sample(
  fc.integer({ min: 2, max: 6 }).chain((tasks) =>
    fc.array(
      fc.array(
        fc.integer({ min: 8, max: 20 }).map((halves) => halves / 2),
        { minLength: tasks, maxLength: tasks },
      ),
      { minLength: 2, maxLength: 5 },
    ),
  ),
  { numRuns: cases(200, 10), seed: 7 },
);

it('[N3] the order holds inside the range of every section and ends where the range ends', () => {
  const adversarial = sampleAssessments(cases(120, 6), 20171122, {
    maxUnits: 5,
    maxTasks: 6,
    maxRows: 24,
    twins: false,
  });
  let [ends, open] = [0, 0];
  for (const round of [...adversarial, ...CLOSE.map(plain)].map(inOneGroup)) {
    const ranked = rankedIn(round);
    for (const range of robustness(round, scoreAssessment(round).value).flatMap(({ sections }) => sections)) {
      expectRange(ranked, range, SAMPLES);
      for (const end of [range.low, range.high]) {
        if (end === null) open += 1;
        else ends += 1;
      }
    }
  }
  expect([ends > cases(300, 15), open > cases(300, 15)]).toEqual([true, true]);
});

it('[N3] gives the ends as fractions, with the pair that parts there', () => {
  const round = inOneGroup(
    plain([
      [10, 4],
      [5, 8],
    ]),
  );
  const [group] = robustness(round, scoreAssessment(round).value);
  const [open, explained] = group?.sections ?? [];
  // (10w + 4) against (5w + 8) over the same 10w + 10: level at w = 4/5, as published a little earlier.
  expect(open?.high).toBeNull();
  expect([open?.low?.upper, open?.low?.lower]).toEqual(['单位1', '单位2']);
  expect(Number(open?.low?.numerator) / Number(open?.low?.denominator)).toBeCloseTo(0.8, 2);
  expect(Number(explained?.high?.numerator) / Number(explained?.high?.denominator)).toBeCloseTo(1.25, 2);
  expect(explained?.low).toBeNull();
});
