import { describe, expect, it } from 'vitest';
import { back, blankRow, compare, FILE, mergeInto, round, sent } from './rounds';

const t1 = blankRow('T1', { evidence: '旧', count: 1 });
const t2 = blankRow('T2');
const named = { file: FILE, unit: '甲局' };

describe('[K1] rows', () => {
  it('are found in whatever order they come back', () => {
    const merged = compare([t1, t2], [t1, t2], [{ ...t2, evidence: '二' }, t1]);
    expect(merged.applied).toMatchObject([{ taskId: 'T2', to: '二' }]);
    expect(merged.rejected).toEqual([]);
  });

  it('are listed in the order in which they stand here', () => {
    const merged = compare(
      [t1, t2],
      [t2, t1],
      [
        { ...t1, evidence: '一' },
        { ...t2, evidence: '二' },
      ],
    );
    expect(merged.applied.map(({ taskId }) => taskId)).toEqual(['T2', 'T1']);
  });

  it('are told apart without the case of Latin letters, and named as here', () => {
    const merged = compare([t1], [t1], [{ ...t1, taskId: 't1', evidence: '新' }]);
    expect(merged.applied).toMatchObject([{ taskId: 'T1', occurrence: 0, to: '新' }]);
  });
});

describe('[K2] two rows of one task', () => {
  const first = blankRow('T1', { evidence: '一' });
  const second = blankRow('T1', { evidence: '二' });

  it('are told apart by their order', () => {
    const merged = compare([first, second], [first, second], [first, { ...second, count: 3 }]);
    expect(merged.applied).toMatchObject([{ occurrence: 1, field: 'count', to: 3 }]);
  });

  it('that were only sorted there are unchanged', () => {
    expect(compare([first, second], [first, second], [second, first])).toMatchObject({ applied: [], unchanged: 10 });
  });

  it('that were sorted here take what belongs to each', () => {
    const merged = compare([first, second], [second, first], [first, { ...second, count: 3 }]);
    expect(merged.applied).toMatchObject([{ occurrence: 0, field: 'count', to: 3 }]);
  });

  it('that differ in their role only keep it', () => {
    const [lead, helper] = [blankRow('T1'), blankRow('T1', { role: '配合' })];
    expect(compare([lead, helper], [lead, helper], [helper, lead]).rejected).toEqual([]);
  });

  it('of which one is gone here and edited there: the other is left alone', () => {
    const merged = compare([first, second], [second], [{ ...first, count: 3 }, second]);
    expect(merged.applied).toEqual([]);
    expect(merged.conflicts).toMatchObject([{ kind: 'rowRemovedHere', occurrence: 1, field: 'count', theirs: 3 }]);
  });
});

describe('[M5] a row', () => {
  it('edited by the unit and deleted here is a conflict: the edit is not dropped', () => {
    expect(compare([t1, t2], [t2], [{ ...t1, evidence: '新' }, t2])).toEqual({
      applied: [],
      conflicts: [
        {
          ...named,
          ...{ kind: 'rowRemovedHere', taskId: 'T1', occurrence: 0, field: 'evidence' },
          ...{ base: '旧', ours: null, theirs: '新' },
        },
      ],
      rejected: [],
      unchanged: 9,
    });
  });

  it('deleted here and left alone there stays deleted', () => {
    expect(compare([t1], [], [t1])).toMatchObject({ applied: [], conflicts: [], rejected: [] });
  });

  it('deleted here and emptied there stays deleted', () => {
    expect(compare([t1], [], [{ ...t1, evidence: null }])).toMatchObject({ applied: [], conflicts: [], rejected: [] });
  });

  it('edited here and deleted by the unit stays and is named', () => {
    const merged = compare([t1, t2], [{ ...t1, evidence: '本' }, t2], [t2]);
    expect(merged).toMatchObject({ applied: [], conflicts: [] });
    expect(merged.rejected).toEqual([{ ...named, taskId: 'T1', column: null, value: null, reason: 'rowMissing' }]);
  });

  it('deleted by both is no news', () => {
    expect(compare([t1], [], [])).toEqual({ applied: [], conflicts: [], rejected: [], unchanged: 0 });
  });

  it('added here since is not missed in the return', () => {
    expect(compare([t1], [t1, t2], [t1])).toMatchObject({ rejected: [], unchanged: 5 });
  });

  it('added by both is a conflict in each cell that the unit filled in differently', () => {
    const ours = blankRow('T2', { evidence: '本', progress: '完成', selfScore: 8 });
    const theirs = blankRow('T2', { evidence: '新', progress: '完成', count: 2 });
    const merged = compare([t1], [t1, ours], [t1, theirs]);
    expect(merged.applied).toEqual([]);
    expect(merged.conflicts).toMatchObject([
      { kind: 'addedTwice', taskId: 'T2', field: 'evidence', base: null, ours: '本', theirs: '新' },
      { kind: 'addedTwice', taskId: 'T2', field: 'count', base: null, ours: null, theirs: 2 },
    ]);
  });

  it('that was never sent is rejected value by value', () => {
    const merged = compare([t1], [t1], [t1, blankRow('T9', { evidence: '新', conclusion: '完成', deadline: 43000 })]);
    expect(merged).toMatchObject({ applied: [], conflicts: [] });
    expect(merged.rejected).toEqual(
      [
        ['角色', '牵头'],
        ['截止日期', 43000],
        ['佐证', '新'],
        ['考评结论', '完成'],
      ].map(([column, value]) => ({ ...named, taskId: 'T9', column, value, reason: 'rowInvented' })),
    );
  });

  it('that was copied is rejected without what the software had written into it', () => {
    const merged = compare([t1], [t1], [t1, { ...t1, count: 2 }]);
    expect(merged.rejected.map(({ column, value }) => [column, value])).toEqual([
      ['佐证', '旧'],
      ['数量', 2],
    ]);
  });

  it('that was copied and emptied is named all the same', () => {
    const merged = compare([t2], [t2], [t2, t2]);
    expect(merged.rejected).toEqual([{ ...named, taskId: 'T2', column: null, value: null, reason: 'rowInvented' }]);
  });

  it('that was never sent with points of its own is rejected with them', () => {
    const merged = compare([t2], [t2], [t2, { ...t2, points: { typed: 99 } }]);
    expect(merged.rejected).toMatchObject([{ column: '分值', value: 99, reason: 'rowInvented' }]);
  });
});

it('[M3] rows of another unit are rejected value by value', () => {
  const hub = round([t1, blankRow('T1', { unit: '乙局' })]);
  const merged = mergeInto(hub, back(sent(hub), [t1, blankRow('T1', { unit: '乙局', evidence: '乙的' })]));
  expect(merged.applied).toEqual([]);
  expect(merged.rejected).toEqual([
    { file: FILE, unit: '乙局', taskId: 'T1', column: '角色', value: '牵头', reason: 'otherUnitRow' },
    { file: FILE, unit: '乙局', taskId: 'T1', column: '佐证', value: '乙的', reason: 'otherUnitRow' },
  ]);
});
