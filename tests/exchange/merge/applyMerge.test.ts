import { describe, expect, it } from 'vitest';
import type { Assessment, EvidenceRow } from '../../../src/assessment/model/assessment';
import { basisOf } from '../../../src/assessment/scoring/basis';
import type { Conflict, Decision } from '../../../src/exchange/model';
import { row, task } from '../../support/assessment-builder';
import { back, blankRow, FILE, round, sent, take, TIME } from './rounds';

const t1 = blankRow('T1', { evidence: '旧' });
const t2 = blankRow('T2');
const line = { time: TIME, source: FILE };

interface Case {
  readonly base?: readonly EvidenceRow[];
  readonly ours: readonly EvidenceRow[];
  readonly theirs: readonly EvidenceRow[];
  readonly decide?: Decision | ((conflict: Conflict) => Decision | undefined);
  readonly isTwoWay?: true;
  readonly over?: Partial<Assessment>;
}

const taken = ({ base, ours, theirs, decide, isTwoWay, over }: Case): Assessment => {
  const content = back(sent(round(base ?? ours, over)), theirs);
  return take(round(ours, over), isTwoWay ? { ...content, sent: null } : content, {
    decide: typeof decide === 'function' ? decide : () => decide,
  });
};

describe('[M1] the round afterwards', () => {
  it('holds what is taken, in its own row only', () => {
    const other = blankRow('T1', { unit: '乙局' });
    const hub = taken({ ours: [other, t1, t2], theirs: [t1, { ...t2, evidence: '新', count: 3 }] });
    expect(hub.evidence).toEqual([other, t1, { ...t2, evidence: '新', count: 3 }]);
  });

  it('is the same where nothing is taken', () => {
    expect(taken({ ours: [t1, t2], theirs: [t1, t2] }).evidence).toEqual([t1, t2]);
  });

  it('holds what belongs to the second of two equal rows in the second', () => {
    const hub = taken({ ours: [t1, t1], theirs: [t1, { ...t1, count: 3 }] });
    expect(hub.evidence).toEqual([t1, { ...t1, count: 3 }]);
  });
});

describe('[M11] 操作记录', () => {
  const logOf = (one: Case) => taken(one).log;

  it('says nothing of what was filled into blank cells', () => {
    expect(logOf({ ours: [t2], theirs: [{ ...t2, evidence: '新' }] })).toEqual([]);
  });

  it('keeps a value that was overwritten', () => {
    expect(logOf({ ours: [t1], theirs: [{ ...t1, evidence: '新' }] })).toEqual([
      { ...line, action: '合并改写', subject: '甲局 T1 佐证', from: '旧', to: '新' },
    ]);
  });

  it('keeps a value that was cleared', () => {
    expect(logOf({ ours: [t1], theirs: [{ ...t1, evidence: ' ' }] })).toEqual([
      { ...line, action: '合并清空', subject: '甲局 T1 佐证', from: '旧', to: '' },
    ]);
  });

  it('names the second of two equal rows', () => {
    const [entry] = logOf({ ours: [t1, t1], theirs: [t1, { ...t1, evidence: '新' }] });
    expect(entry).toMatchObject({ subject: '甲局 T1（第2行） 佐证' });
  });

  it('keeps each value that is not taken, with its place', () => {
    expect(logOf({ ours: [t2], theirs: [{ ...t2, override: 10 }] })).toEqual([
      { ...line, action: '越权改动', subject: '甲局 T2 核定得分', from: '', to: '10' },
    ]);
  });

  it('is not written twice by one merge', () => {
    const hub = taken({ ours: [t2, t2], theirs: [t2, t2].map((entry) => ({ ...entry, override: 10 })) });
    expect(hub.log).toHaveLength(1);
  });

  it('names a row that is missing', () => {
    expect(logOf({ ours: [t1], theirs: [] })).toEqual([
      { ...line, action: '交回缺行', subject: '甲局 T1', from: '', to: '' },
    ]);
  });

  it('stands behind what was written before', () => {
    const before = { time: '早', action: '读入通知', subject: '', from: '', to: '', source: '' };
    const hub = taken({ ours: [t1], theirs: [{ ...t1, evidence: '新' }], over: { log: [before] } });
    expect(hub.log.map(({ action }) => action)).toEqual(['读入通知', '合并改写']);
  });
});

describe('a conflict', () => {
  const both = {
    base: [t1],
    ours: [{ ...t1, evidence: '本' }],
    theirs: [{ ...t1, evidence: '新' }],
  };

  it('[M2] without a decision leaves the cell as it is here, and both values in 操作记录', () => {
    const hub = taken(both);
    expect(hub.evidence).toEqual(both.ours);
    expect(hub.log).toEqual([{ ...line, action: '冲突未定', subject: '甲局 T1 佐证', from: '本', to: '新' }]);
  });

  it('[M11] decided for the unit overwrites the cell and keeps the value that lost', () => {
    const hub = taken({ ...both, decide: 'theirs' });
    expect(hub.evidence).toEqual(both.theirs);
    expect(hub.log).toEqual([{ ...line, action: '冲突取交回', subject: '甲局 T1 佐证', from: '本', to: '新' }]);
  });

  it('[M11] decided for us leaves the cell and keeps the value that lost', () => {
    const hub = taken({ ...both, decide: 'ours' });
    expect(hub.evidence).toEqual(both.ours);
    expect(hub.log).toEqual([{ ...line, action: '冲突留本表', subject: '甲局 T1 佐证', from: '新', to: '本' }]);
  });

  it('[M2] is decided cell by cell', () => {
    const hub = taken({
      base: [t1],
      ours: [{ ...t1, evidence: '本', count: 1 }],
      theirs: [{ ...t1, evidence: '新', count: 2 }],
      decide: ({ field }) => (field === 'count' ? 'theirs' : 'ours'),
    });
    expect(hub.evidence).toEqual([{ ...t1, evidence: '本', count: 2 }]);
  });
});

describe('[M5] a row that is gone here', () => {
  const sentRow = blankRow('T1', { evidence: '旧', progress: '完成', role: '配合' });
  const gone = { base: [sentRow, t2], ours: [t2], theirs: [{ ...sentRow, evidence: '新', count: 3 }, t2] };

  it('stays away while nothing is decided', () => {
    expect(taken(gone).evidence).toEqual([t2]);
  });

  it('comes back as it was sent when the unit’s values are taken', () => {
    expect(taken({ ...gone, decide: 'theirs' }).evidence).toEqual([t2, { ...sentRow, evidence: '新', count: 3 }]);
  });

  it('comes back without the cells that are not decided for the unit', () => {
    const decide = ({ field }: Conflict) => (field === 'count' ? 'theirs' : undefined);
    expect(taken({ ...gone, decide }).evidence).toEqual([t2, { ...sentRow, evidence: null, count: 3 }]);
  });

  it('comes back without the cells that the unit has emptied', () => {
    const theirs = [{ ...sentRow, progress: null, count: 3 }, t2];
    expect(taken({ ...gone, theirs, decide: 'theirs' }).evidence).toEqual([
      t2,
      { ...sentRow, progress: null, count: 3 },
    ]);
  });

  it('comes back behind the other rows of its unit', () => {
    const other = blankRow('T1', { unit: '乙局' });
    const hub = taken({ ...gone, ours: [t2, other], decide: 'theirs' });
    expect(hub.evidence.map(({ unit, taskId }) => `${unit}${taskId}`)).toEqual(['甲局T2', '甲局T1', '乙局T1']);
  });

  it('comes back at the end when its unit has no row left', () => {
    const other = blankRow('T1', { unit: '乙局' });
    const hub = taken({
      ...gone,
      base: [sentRow],
      ours: [other],
      theirs: [{ ...sentRow, count: 3 }],
      decide: 'theirs',
    });
    expect(hub.evidence.map(({ unit }) => unit)).toEqual(['乙局', '甲局']);
  });

  it('comes back beside another of its key', () => {
    const twin = blankRow('T1', { evidence: '二' });
    const hub = taken({
      base: [sentRow, twin],
      ours: [twin],
      theirs: [{ ...sentRow, count: 3 }, twin],
      decide: 'theirs',
    });
    expect(hub.evidence).toEqual([twin, { ...sentRow, count: 3 }]);
  });

  it('[M8] comes fresh from a file without a base', () => {
    const theirs = [blankRow('T2', { role: '配合', evidence: '新', override: 10 })];
    const tasks = [task('T2', { deadlineDate: 43000, requiredCount: 2 })];
    const hub = taken({ ours: [], theirs, decide: 'theirs', isTwoWay: true, over: { tasks } });
    expect(hub.evidence).toEqual([blankRow('T2', { role: '配合', evidence: '新', deadline: 43000, requiredCount: 2 })]);
  });
});

describe('[M11] 评分依据', () => {
  const scored = row('完成');

  it('of a scored row says what the score was given on before its evidence changed', () => {
    const [changed] = taken({ ours: [scored], theirs: [{ ...scored, evidence: '新' }] }).evidence;
    expect(changed).toMatchObject({ evidence: '新', basis: basisOf(scored, task()) });
  });

  it('that stands there already is kept', () => {
    const [changed] = taken({ ours: [{ ...scored, basis: '依据' }], theirs: [{ ...scored, evidence: '新' }] }).evidence;
    expect(changed).toMatchObject({ basis: '依据' });
  });

  it('of a row without a conclusion stays blank', () => {
    const [changed] = taken({ ours: [t1], theirs: [{ ...t1, evidence: '新' }] }).evidence;
    expect(changed).toMatchObject({ basis: null });
  });

  it('of a scored row whose evidence stays is not touched', () => {
    expect(taken({ ours: [scored], theirs: [blankRow('T1', { evidence: '链接' })] }).evidence).toEqual([scored]);
  });
});

describe('[M11] 申诉前得分', () => {
  const scored = row('完成', { deduction: 2.5, deductionReason: '不全' });
  const appealed = (ours: EvidenceRow, appeal: Partial<EvidenceRow>): EvidenceRow | undefined => {
    const hub = round([ours]);
    return take(hub, back(sent(hub, { kind: 'feedback' }), [{ ...ours, ...appeal }])).evidence[0];
  };

  it('is the final score when the first appeal is taken', () => {
    expect(appealed(scored, { appealReason: '不服' })).toMatchObject({ appealReason: '不服', scoreBeforeAppeal: 7.5 });
  });

  it('is kept by a later appeal', () => {
    const ours = { ...scored, scoreBeforeAppeal: 6 };
    expect(appealed(ours, { appealEvidence: '新链接' })).toMatchObject({ scoreBeforeAppeal: 6 });
  });

  it('is not written when an appeal is withdrawn', () => {
    const ours = { ...scored, appealReason: '不服' };
    expect(appealed(ours, { appealReason: null })).toMatchObject({ appealReason: null, scoreBeforeAppeal: null });
  });

  it('stays blank where there was no score', () => {
    expect(appealed(row(null), { appealReason: '不服' })).toMatchObject({ scoreBeforeAppeal: null });
  });

  it('is no matter of evidence', () => {
    const hub = round([scored]);
    const [changed] = take(hub, back(sent(hub), [{ ...scored, evidence: '新' }])).evidence;
    expect(changed).toMatchObject({ scoreBeforeAppeal: null });
  });
});

it('[M6] a unit that got another name since takes back what it was sent under the old one', () => {
  const before = round([t1], { units: [{ name: '甲局', group: '', aliases: [], email: '', note: '' }] });
  const content = back(sent(before), [{ ...t1, evidence: '新' }]);
  const ours = { ...t1, unit: '新甲局' };
  const hub = round([ours], { units: [{ name: '新甲局', group: '', aliases: ['甲局'], email: '', note: '' }] });
  const change = {
    ...{ unit: '新甲局', taskId: 'T1', occurrence: 0, field: 'evidence' as const },
    ...{ from: '旧', to: '新', isCleared: false, file: FILE },
  };
  const merge = {
    register: [{ file: FILE, unit: '新甲局', status: 'ok' as const, details: [] }],
    ...{ applied: [change], conflicts: [], rejected: [], unchanged: 0 },
  };
  const after = take(hub, content, { merge });
  expect(after.evidence).toEqual([{ ...ours, evidence: '新' }]);
  expect(after.exchange[0]?.taken).not.toBe('');
});
