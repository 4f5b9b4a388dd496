import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment, Cell } from '../../src/assessment/model/assessment';
import type { PackageFacts, PackageKind } from '../../src/assessment/model/package';
import { nameKey } from '../../src/assessment/scoring/cells';
import { packageOf } from '../../src/exchange/packageOf';
import { adjustment, assessment, row, task, unit, weight } from '../support/assessment-builder';
import { assessmentArbitrary } from '../support/assessment-arbitrary';

const facts = (over: Partial<PackageFacts> = {}): PackageFacts => ({
  unit: '甲局',
  kind: 'evidence',
  round: 1,
  sentOn: '2017-11-22 14:05',
  due: '2017-12-31',
  returnTo: '市政务公开办',
  ...over,
});

const scored = row('部分完成', {
  taskId: 'T1',
  rate: 0.5,
  deduction: 1,
  deductionReason: '更新不及时',
  override: 4,
  overrideReason: '复核',
  assessor: '王评分',
  appealReason: '有异议',
  scoreBeforeAppeal: 3,
  appealVerdict: '调整',
  appealAnswer: '采纳',
  basis: '依据',
});

const hub = (over: Partial<Assessment> = {}): Assessment =>
  assessment({
    tasks: [task('T1'), task('T2'), task('T3')],
    units: [unit('乙局'), unit('甲局', { note: '材料一贯不齐', aliases: ['甲'], email: 'jia@example.cn' })],
    choices: [{ phrase: '有关部门', units: ['乙局'] }],
    weights: [weight(100, 3, '乙局'), weight(1000, 40, '甲局')],
    evidence: [row('完成', { unit: '乙局', taskId: 'T2' }), scored, row(null, { unit: '甲局', taskId: 'T3' })],
    adjustments: [
      adjustment('加分', 2),
      adjustment('减分', 1, { unit: '乙局' }),
      adjustment('加分', 1, { unit: null }),
    ],
    log: [{ time: '2017-11-01 08:00', action: '更新排名', subject: '乙局', from: null, to: null, source: null }],
    seal: { code: 'ABCD-EFGH-JKMN', sealedOn: '2017-11-20 10:00', content: '' },
    ...over,
  });

const contentFor = (kind: PackageKind) => packageOf(hub(), facts({ kind })).content;

describe('a package of one unit', () => {
  it('holds its rows and no others', () => {
    expect(contentFor('evidence').evidence.map(({ unit: name, taskId }) => [name, taskId])).toEqual([
      ['甲局', 'T1'],
      ['甲局', 'T3'],
    ]);
  });

  it('holds the tasks of its rows and no others', () => {
    expect(contentFor('evidence').tasks.map(({ id }) => id)).toEqual(['T1', 'T3']);
  });

  it('holds its own line of the roster and its own weight', () => {
    const { units, weights } = contentFor('evidence');
    expect(units.map(({ name }) => name)).toEqual(['甲局']);
    expect(weights).toEqual([weight(1000, 40, '甲局')]);
  });

  it('does not give away what the office noted about the unit', () => {
    expect(contentFor('evidence').units[0]).toEqual(unit('甲局', { aliases: ['甲'], email: 'jia@example.cn' }));
  });

  it('holds the rules it is judged by', () => {
    const { settings, grades, meta } = contentFor('evidence');
    expect({ settings, grades, meta }).toEqual({
      settings: hub().settings,
      grades: hub().grades,
      meta: hub().meta,
    });
  });

  it('holds nothing of the office: choices, log, register, seal', () => {
    const { choices, log, exchange, seal } = contentFor('feedback');
    expect({ choices, log, exchange, seal }).toEqual({ choices: [], log: [], exchange: [], seal: null });
  });

  it('finds its rows whatever the case of Latin letters in the name (C5)', () => {
    const round = hub({ units: [unit('a局')], evidence: [row(null, { unit: 'A局' })] });
    expect(packageOf(round, facts({ unit: 'a局' })).content.evidence).toHaveLength(1);
  });

  it('is empty for a unit that has no rows', () => {
    expect(packageOf(hub(), facts({ unit: '丙局' })).content).toMatchObject({ evidence: [], tasks: [], units: [] });
  });
});

describe('a package that asks for evidence', () => {
  it('gives nothing of the scoring away', () => {
    expect(contentFor('evidence').evidence[0]).toEqual(row(null, { taskId: 'T1', appealReason: '有异议' }));
  });

  it('gives no adjustments away', () => {
    expect(contentFor('evidence').adjustments).toEqual([]);
  });
});

describe('a package of feedback', () => {
  it('shows scores and reasons, but not who scored', () => {
    expect(contentFor('feedback').evidence[0]).toEqual({ ...scored, assessor: null, basis: null });
  });

  it('shows the adjustments of its unit and no others', () => {
    expect(contentFor('feedback').adjustments).toEqual([adjustment('加分', 2)]);
  });
});

/** Every row and every line of a unit says whose it is. */
function marked(round: Assessment, markOf: (name: Cell) => string): Assessment {
  return {
    ...round,
    units: round.units.map((entry) => ({ ...entry, note: markOf(entry.name), email: markOf(entry.name) })),
    weights: round.weights.map((entry) => ({ ...entry, document: markOf(entry.unit), clause: markOf(entry.unit) })),
    evidence: round.evidence.map((entry) => {
      const mark = markOf(entry.unit);
      return { ...entry, evidence: mark, deductionReason: mark, overrideReason: mark, appealReason: mark };
    }),
    adjustments: round.adjustments.map((entry) => ({ ...entry, reason: markOf(entry.unit) })),
  };
}

it('nothing that stands in a row or line of another unit is in a package', () => {
  const kinds = fc.constantFrom<PackageKind>('evidence', 'feedback');
  fc.assert(
    fc.property(assessmentArbitrary(), kinds, fc.nat(), (round, kind, pick) => {
      const keys = [
        ...new Set(
          [...round.units, ...round.evidence.map(({ unit: name }) => ({ name }))].map(({ name }) => nameKey(name)),
        ),
      ];
      const markOf = (name: Cell): string => `<owner ${typeof name === 'string' ? keys.indexOf(nameKey(name)) : -1}>`;
      const own = pick % Math.max(keys.length, 1);
      const { content } = packageOf(marked(round, markOf), facts({ unit: keys[own] ?? '', kind }));
      const found = new Set(JSON.stringify(content).match(/<owner -?\d+>/g) ?? []);
      found.delete(`<owner ${own}>`);
      expect([...found]).toEqual([]);
    }),
    { numRuns: 150, seed: 20171122 },
  );
});
