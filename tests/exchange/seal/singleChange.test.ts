import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment/model/assessment';
import { scoreAssessment } from '../../../src/assessment/scoreAssessment';
import { sealDifferences } from '../../../src/exchange/seal/sealDifferences';
import { sealOf } from '../../../src/exchange/seal/sealOf';
import { assessmentArbitrary } from '../../support/assessment-arbitrary';
import { cases } from '../../support/cases';

const RUNS = cases(120);
const LISTS = ['tasks', 'units', 'choices', 'weights', 'settings', 'grades', 'evidence', 'adjustments'] as const;

interface Spot {
  readonly list: (typeof LISTS)[number];
  readonly index: number;
  readonly field: string;
}

/** Every field that somebody can enter or the rules can read. */
const spotsIn = (round: Assessment): Spot[] =>
  LISTS.flatMap((list) =>
    round[list].flatMap((record, index) =>
      Object.keys(record)
        .filter((field) => field !== 'basis')
        .map((field) => ({ list, index, field })),
    ),
  );

const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  deadlineKind: ['by', 'continuous'],
  role: ['牵头', '配合'],
};

/** Something of the field's kind that did not stand there. */
function otherValue(field: string, value: unknown, isNumber: boolean): unknown {
  const [word, otherWord] = WORDS[field] ?? [];
  if (word !== undefined) return value === word ? otherWord : word;
  if (Array.isArray(value)) return [...(value as string[]), '新来的单位'];
  const other = isNumber && typeof value !== 'string' ? 987_654.321 : '改过的内容';
  return field === 'points' && (value === 'follows' || (typeof value === 'object' && value !== null))
    ? { typed: other }
    : other;
}

const changed = (round: Assessment, { list, index, field }: Spot, isNumber: boolean): Assessment => ({
  ...round,
  [list]: round[list].map((record, at) =>
    at === index ? { ...record, [field]: otherValue(field, Reflect.get(record, field), isNumber) } : record,
  ),
});

const changes = fc
  .tuple(assessmentArbitrary(), fc.nat(), fc.boolean())
  .filter(([round]) => spotsIn(round).length > 0)
  .map(([round, pick, isNumber]) => {
    const spots = spotsIn(round);
    const spot = spots[pick % spots.length];
    if (spot === undefined) throw new Error('nothing to change');
    return { round, spot, now: changed(round, spot, isNumber) };
  });

const seal = (round: Assessment) => sealOf(round, scoreAssessment(round).value, '2026-11-22 14:05:00');

it('[B3] any single change of an input or a rule gives another check code, and is named', () => {
  fc.assert(
    fc.property(changes, ({ round, spot, now }) => {
      const was = seal(round);
      expect(seal(now).code).not.toBe(was.code);
      const { differences } = sealDifferences(was, now, scoreAssessment(now).value);
      expect(differences.some(({ part }) => part === spot.list)).toBe(true);
    }),
    { numRuns: RUNS, seed: 20261122 },
  );
});

it('[B4] a round has no differences from its own seal', () => {
  fc.assert(
    fc.property(assessmentArbitrary(), (round) => {
      const found = sealDifferences(seal(round), round, scoreAssessment(round).value);
      expect(found).toEqual({ isMatching: true, content: 'kept', differences: [] });
    }),
    { numRuns: RUNS, seed: 20261123 },
  );
});

it('[B2] the order of rows changes nothing as long as those of one name keep theirs', () => {
  fc.assert(
    fc.property(assessmentArbitrary({ twins: false }), (round) => {
      const units = [...round.units].reverse();
      const found = sealDifferences(seal(round), { ...round, units }, scoreAssessment({ ...round, units }).value);
      expect(found.isMatching).toBe(true);
    }),
    { numRuns: RUNS, seed: 20261124 },
  );
});
