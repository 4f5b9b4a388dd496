import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/assessment/model/assessment';
import type { PackageKind, UnitField } from '../../../src/assessment/model/package';
import { UNIT_FIELDS } from '../../../src/assessment/model/package';
import { back, blankRow, compare, FILE, mergeInto, round, sent } from './rounds';

/** One 佐证 as it was sent, as it stands here, and as it came back. */
const one = (base: Cell, ours: Cell, theirs: Cell) =>
  compare(
    [blankRow('T1', { evidence: base })],
    [blankRow('T1', { evidence: ours })],
    [blankRow('T1', { evidence: theirs })],
  );

const cell = { unit: '甲局', taskId: 'T1', occurrence: 0, field: 'evidence', file: FILE };

describe('[M1] of one cell', () => {
  it('what only the unit changed is taken', () => {
    expect(one('旧', '旧', '新').applied).toEqual([{ ...cell, from: '旧', to: '新', isCleared: false }]);
  });

  it('what the unit filled in is taken', () => {
    expect(one(null, '', '新').applied).toEqual([{ ...cell, from: '', to: '新', isCleared: false }]);
  });

  it.each<[string, Cell, Cell, Cell]>([
    ['what only we changed stays', '旧', '本', '旧'],
    ['what nobody changed stays', '旧', '旧', '旧'],
    ['what both changed alike stays', '旧', '新', '新'],
    ['what differs only in the way a file is saved stays', 0.3, 0.3, 0.1 + 0.2],
    ['what we cleared stays clear', '旧', null, '旧'],
  ])('%s', (_title, base, ours, theirs) => {
    expect(one(base, ours, theirs)).toEqual({ applied: [], conflicts: [], rejected: [], unchanged: 5 });
  });

  it('the others of its row are counted as unchanged', () => {
    expect(one('旧', '旧', '新').unchanged).toBe(4);
  });

  it('a number typed as text is the unit’s word and taken as it is', () => {
    expect(one(10, 10, '10').applied).toMatchObject([{ to: '10' }]);
  });
});

describe('[M2] of one cell', () => {
  it('what both changed differently is a conflict with all three values', () => {
    expect(one('旧', '本', '新')).toEqual({
      applied: [],
      conflicts: [{ ...cell, kind: 'bothChanged', base: '旧', ours: '本', theirs: '新' }],
      rejected: [],
      unchanged: 4,
    });
  });

  it.each<[string, Cell, Cell, Cell]>([
    ['filled in here and there', null, '本', '新'],
    ['changed here, cleared there', '旧', '本', null],
    ['cleared here, changed there', '旧', null, '新'],
  ])('%s is a conflict', (_title, base, ours, theirs) => {
    expect(one(base, ours, theirs).conflicts).toMatchObject([{ kind: 'bothChanged', base, ours, theirs }]);
  });
});

describe('[M4] of one cell', () => {
  it.each([null, '', '  '])('what came back as %j was cleared, and is blank then', (theirs) => {
    expect(one('旧', '旧', theirs).applied).toEqual([{ ...cell, from: '旧', to: null, isCleared: true }]);
  });

  it('what was never filled in is no clear', () => {
    expect(one(null, '本', null)).toMatchObject({ applied: [], conflicts: [] });
  });
});

it.each<[PackageKind, UnitField]>([
  ...UNIT_FIELDS.evidence.map((field): [PackageKind, UnitField] => ['evidence', field]),
  ...UNIT_FIELDS.feedback.map((field): [PackageKind, UnitField] => ['feedback', field]),
])('[M1] a package of kind %s takes %s', (kind, field) => {
  const hub = round([blankRow('T1')]);
  const returned = back(sent(hub, { kind }), [blankRow('T1', { [field]: '新' })]);
  expect(mergeInto(hub, returned).applied).toMatchObject([{ field, to: '新' }]);
});
