import { describe, expect, it } from 'vitest';
import type { Assessment, Cell, EvidenceRow } from '../../../src/assessment/model/assessment';
import { conflictId } from '../../../src/exchange/merge/conflictId';
import type { Conflict } from '../../../src/exchange/model';
import { back, blankRow, mergeInto, round, sent, take } from './rounds';

const rowWith = (evidence: Cell): EvidenceRow => blankRow('T1', { evidence });
const pack = sent(round([rowWith('旧')]));
const returned = (evidence: Cell) => back(pack, [rowWith(evidence)]);
/** The round after a first file, and then perhaps a change here. */
const after = (first: Cell, changedHere?: Cell): Assessment => {
  const hub = take(round([rowWith('旧')]), returned(first));
  return changedHere === undefined ? hub : { ...hub, evidence: [rowWith(changedHere)] };
};

describe('[M9] a second file of the round', () => {
  it('that corrects the first is taken without a question', () => {
    expect(mergeInto(after('一'), returned('二'))).toMatchObject({
      applied: [{ from: '一', to: '二' }],
      conflicts: [],
    });
  });

  it('that goes back to what was sent is taken', () => {
    expect(mergeInto(after('一'), returned('旧')).applied).toMatchObject([{ from: '一', to: '旧' }]);
  });

  it('that clears what the first filled in is taken as a clear', () => {
    expect(mergeInto(after('一'), returned(null)).applied).toMatchObject([{ from: '一', to: null, isCleared: true }]);
  });

  it('that says the same does not undo what was corrected here meanwhile', () => {
    expect(mergeInto(after('一', '本'), returned('一'))).toMatchObject({ applied: [], conflicts: [], unchanged: 5 });
  });

  it('that says something else than before and than here is a conflict', () => {
    const merged = mergeInto(after('一', '本'), returned('二'));
    expect(merged.conflicts).toMatchObject([{ kind: 'bothChanged', base: '旧', ours: '本', theirs: '二' }]);
  });

  it('is compared with the first also where both had the same value from the start', () => {
    const hub = take(round([rowWith('一')]), returned('一'));
    expect(mergeInto(hub, returned('二')).applied).toMatchObject([{ from: '一', to: '二' }]);
  });

  it('is compared with what was sent where the first file left a conflict open', () => {
    const hub = take(round([rowWith('本')]), returned('一'));
    expect(mergeInto(hub, returned('二')).conflicts).toMatchObject([{ base: '旧', ours: '本', theirs: '二' }]);
  });

  it('is compared with what was sent where the first had an error value', () => {
    const unreadable = [{ index: 0, field: 'evidence', text: '#REF!' }];
    const hub = take(round([rowWith(null)]), { ...returned(null), unreadable });
    expect(mergeInto(hub, returned('二')).conflicts).toMatchObject([{ ours: null, theirs: '二' }]);
  });

  it('is compared with the second when a third comes', () => {
    const hub = take(after('一'), returned('二'), { file: { digest: 'd2' } });
    expect(mergeInto(hub, returned('三')).applied).toMatchObject([{ from: '二', to: '三' }]);
  });

  it('that goes back to what was sent leaves what was sent as the base', () => {
    const hub = take(after('一'), returned('旧'), { file: { digest: 'd2' } });
    expect(hub.exchange.at(-1)?.taken).toBe('');
    expect(mergeInto(hub, returned('三')).applied).toMatchObject([{ from: '旧', to: '三' }]);
  });

  it('of another round starts from its own base', () => {
    const hub = after('一', '本');
    const second = sent(hub, { round: 2 });
    expect(mergeInto(hub, back(second, [rowWith('二')])).applied).toMatchObject([{ from: '本', to: '二' }]);
  });

  it('of another kind starts from its own base', () => {
    const hub = take(round([rowWith('旧')]), back(sent(round([rowWith('旧')]), { kind: 'feedback' }), [rowWith('旧')]));
    expect(mergeInto(hub, returned('一')).applied).toMatchObject([{ from: '旧', to: '一' }]);
  });

  it('knows what another unit said apart', () => {
    const other = { ...rowWith('旧'), unit: '乙局' };
    const hub = { ...after('一'), evidence: [rowWith('一'), { ...other, evidence: '一' }] };
    const returnedOther = back(sent(round([other]), { unit: '乙局' }), [{ ...other, evidence: '二' }]);
    expect(mergeInto(hub, returnedOther).conflicts).toMatchObject([{ unit: '乙局', ours: '一', theirs: '二' }]);
  });

  it('still asks about a row that is gone here (M5)', () => {
    const hub = { ...after('一'), evidence: [] };
    expect(mergeInto(hub, returned('一')).conflicts).toMatchObject([{ kind: 'rowRemovedHere', theirs: '一' }]);
  });

  it('corrects a row that both sides had added', () => {
    const added = blankRow('T2', { evidence: '一' });
    const hub = take(round([rowWith('旧'), added]), back(pack, [rowWith('旧'), added]));
    const corrected = back(pack, [rowWith('旧'), { ...added, evidence: '二' }]);
    expect(mergeInto(hub, corrected)).toMatchObject({ applied: [{ taskId: 'T2', to: '二' }], conflicts: [] });
  });

  it('of an added row that was changed here since is a conflict still', () => {
    const added = blankRow('T2', { evidence: '一' });
    const hub = take(round([rowWith('旧'), added]), back(pack, [rowWith('旧'), added]));
    const changed = { ...hub, evidence: [rowWith('旧'), { ...added, evidence: '本' }] };
    const corrected = back(pack, [rowWith('旧'), { ...added, evidence: '二' }]);
    expect(mergeInto(changed, corrected).conflicts).toMatchObject([{ kind: 'addedTwice', ours: '本', theirs: '二' }]);
  });
});

describe('[M10] a conflict', () => {
  const ours = round([rowWith('本')]);

  it('decided for us is not asked again', () => {
    const hub = take(ours, returned('新'), { decide: () => 'ours' });
    expect(mergeInto(hub, returned('新'))).toMatchObject({ applied: [], conflicts: [], unchanged: 5 });
  });

  it('left open is asked again', () => {
    expect(mergeInto(take(ours, returned('新')), returned('新')).conflicts).toHaveLength(1);
  });

  it('with another value of the unit is asked again', () => {
    const hub = take(ours, returned('新'), { decide: () => 'ours' });
    expect(mergeInto(hub, returned('更新')).conflicts).toHaveLength(1);
  });

  it('with another value here is asked again', () => {
    const hub = { ...take(ours, returned('新'), { decide: () => 'ours' }), evidence: [rowWith('又改')] };
    expect(mergeInto(hub, returned('新')).conflicts).toHaveLength(1);
  });

  it('decided for the unit and put back by hand is no news from the unit', () => {
    const hub = { ...take(ours, returned('新'), { decide: () => 'theirs' }), evidence: [rowWith('本')] };
    expect(mergeInto(hub, returned('新'))).toMatchObject({ applied: [], conflicts: [] });
  });

  it('decided for us about one cell is still open in another', () => {
    const hub = take(ours, returned('新'), { decide: () => 'ours' });
    const more = { ...hub, evidence: [rowWith('本'), { ...rowWith('本'), count: 5 }] };
    const twice = sent(round([rowWith('旧'), rowWith('旧')]));
    const merged = mergeInto(more, back(twice, [rowWith('旧'), rowWith('新')]));
    expect(merged.conflicts).toMatchObject([{ occurrence: 1, field: 'evidence' }]);
  });
});

describe('[M10] the id of a conflict', () => {
  const conflict: Conflict = {
    ...{ kind: 'bothChanged', unit: '甲局', taskId: 'T1', occurrence: 0, field: 'evidence', file: 'a.xlsx' },
    ...{ base: '旧', ours: '本', theirs: '新' },
  };

  it.each<Partial<Conflict>>([{ file: 'b.xlsx' }, { base: '另' }, { taskId: 't1' }])('is the same with %j', (over) => {
    expect(conflictId({ ...conflict, ...over })).toBe(conflictId(conflict));
  });

  it.each<Partial<Conflict>>([
    { unit: '乙局' },
    { taskId: 'T2' },
    { occurrence: 1 },
    { field: 'count' },
    { ours: '另' },
    { theirs: '另' },
    { kind: 'noBase' },
  ])('is another with %j', (over) => {
    expect(conflictId({ ...conflict, ...over })).not.toBe(conflictId(conflict));
  });
});
