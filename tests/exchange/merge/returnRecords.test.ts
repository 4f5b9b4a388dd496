import { describe, expect, it } from 'vitest';
import { serialOf } from '../../../src/shared/serialDate';
import { back, blankRow, FILE, round, sent, take, TIME } from './rounds';

const t1 = blankRow('T1', { evidence: '旧' });
const hub = round([t1]);
const content = back(sent(hub), [{ ...t1, evidence: '新' }]);

describe('[M11] 收发登记', () => {
  it('gets a line for a file that was taken', () => {
    const [record] = take(hub, content).exchange;
    expect(record).toMatchObject({
      ...{ time: TIME, action: '回收', unit: '甲局', round: 1, kind: '填报', due: serialOf('2026-12-31') },
      ...{ file: FILE, status: '已收', detail: '一句。又一句。', modified: '2026-11-20T08:00:00Z', digest: 'd1' },
    });
    expect(record?.taken).toMatch(/^[0-9a-f]{16}$/);
  });

  it('remembers nothing of a file without a base, whose round nobody knows', () => {
    const [record] = take(hub, { ...content, sent: null }, { status: 'noBase' }).exchange;
    expect(record).toMatchObject({ unit: '甲局', round: null, kind: '', due: null, status: '按两方比较', taken: '' });
  });

  it('gets a line for a file that could not be opened', () => {
    const register = [{ file: FILE, unit: null, status: 'damaged' as const, details: ['打不开。'] }];
    const merge = { register, applied: [], conflicts: [], rejected: [], unchanged: 0 };
    const after = take(hub, content, { merge, file: { content: null, modified: null } });
    expect(after.exchange).toMatchObject([{ unit: '', status: '打不开', detail: '打不开。', modified: '', taken: '' }]);
  });

  it('remembers nothing of a file that was not taken', () => {
    expect(take(hub, content, { status: 'duplicate' }).exchange).toMatchObject([{ status: '重复不收', taken: '' }]);
  });

  it('[M7] is the same when the same file comes again, and so is everything else', () => {
    const once = take(hub, content);
    expect(take(once, content, { time: '2026-11-30 08:00' })).toEqual(once);
  });

  it('keeps a file as taken that a later comparison leaves out', () => {
    const once = take(hub, content);
    const { exchange } = take(once, content, { status: 'duplicate' });
    expect(exchange).toEqual(once.exchange);
  });

  it('says so when a file that was left out is taken after all', () => {
    const left = take(hub, content, { status: 'duplicate' });
    expect(take(left, content).exchange).toMatchObject([{ status: '已收' }]);
  });

  it('says so when a file is left out for another reason', () => {
    const left = take(hub, content, { status: 'otherUnit' });
    expect(take(left, content, { status: 'duplicate' }).exchange).toMatchObject([{ status: '重复不收' }]);
  });

  it('does not repeat a file that is left out again', () => {
    const left = take(hub, content, { status: 'otherUnit' });
    expect(take(left, content, { status: 'otherUnit', time: '2026-11-30 08:00' }).exchange).toEqual(left.exchange);
  });

  it('puts a file from which more was taken behind the others', () => {
    const changed = round([{ ...t1, evidence: '本' }]);
    const open = take(changed, content);
    const between = take(open, back(sent(hub), [t1]), { file: { digest: 'd2', name: '另一份.xlsx' } });
    const decided = take(between, content, { decide: () => 'theirs', time: '2026-11-30 08:00' });
    expect(decided.exchange.map(({ digest, time }) => [digest, time])).toEqual([
      ['d2', TIME],
      ['d1', '2026-11-30 08:00'],
    ]);
  });

  it('gives every other file a line of its own', () => {
    const once = take(hub, content);
    expect(take(once, content, { file: { digest: 'd2' } }).exchange).toHaveLength(2);
  });
});
