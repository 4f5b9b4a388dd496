import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/assessment/model/assessment';
import { row, settings } from '../../support/assessment-builder';
import { back, blankRow, compare, FILE, mergeInto, round, sent } from './rounds';

const one = (ours: Cell, theirs: Cell) =>
  compare(null, [blankRow('T1', { evidence: ours })], [blankRow('T1', { evidence: theirs })]);

describe('[M8] without a base', () => {
  it('what is blank here and filled there is taken', () => {
    expect(one(null, '新').applied).toMatchObject([{ field: 'evidence', from: null, to: '新', isCleared: false }]);
  });

  it.each<[Cell, Cell]>([
    ['本', '新'],
    ['本', null],
  ])('%j here and %j there is a conflict', (ours, theirs) => {
    const merged = one(ours, theirs);
    expect(merged.applied).toEqual([]);
    expect(merged.conflicts).toMatchObject([{ kind: 'noBase', base: null, ours, theirs }]);
  });

  it('what is equal stays', () => {
    expect(one('本', '本')).toEqual({ applied: [], conflicts: [], rejected: [], unchanged: 5 });
  });

  it('a filled row that is not here is a conflict, its blank cells are not', () => {
    const merged = compare(null, [], [blankRow('T2', { evidence: '新' })]);
    expect(merged).toMatchObject({ applied: [], rejected: [], unchanged: 4 });
    expect(merged.conflicts).toMatchObject([{ kind: 'noBase', taskId: 'T2', ours: null, theirs: '新' }]);
  });

  it('a row of a task that is not here is rejected', () => {
    const merged = compare(null, [], [blankRow('T9', { evidence: '新' })]);
    expect(merged.conflicts).toEqual([]);
    expect(merged.rejected).toMatchObject([
      { column: '角色', reason: 'rowInvented' },
      { column: '佐证', reason: 'rowInvented' },
    ]);
  });

  it('a row that stands here only is named', () => {
    expect(compare(null, [blankRow('T1')], []).rejected).toMatchObject([{ taskId: 'T1', reason: 'rowMissing' }]);
  });

  it('columns of the assessor that are blank there say nothing', () => {
    expect(compare(null, [row('完成')], [row(null)]).rejected).toEqual([]);
  });

  it('columns of the assessor that are filled in there are rejected where they differ', () => {
    const merged = compare(null, [row('完成', { rate: 1 })], [row('未完成', { rate: 1 })]);
    expect(merged.rejected).toEqual([
      { file: FILE, unit: '甲局', taskId: 'T1', column: '考评结论', value: '未完成', reason: 'notUnitColumn' },
    ]);
  });

  it('columns of a row that is not here are compared with a fresh row', () => {
    const merged = compare(null, [], [blankRow('T2', { conclusion: '完成' })]);
    expect(merged.rejected).toMatchObject([{ column: '考评结论', value: '完成', reason: 'notUnitColumn' }]);
  });

  it('other sheets are compared with what stands here, and blank there says nothing', () => {
    const hub = round([blankRow('T1')], { settings: settings({ 加分上限: 5, 最高得分: 100 }) });
    const pack = sent(hub);
    const now = { ...pack.content, settings: settings({ 加分上限: 50, 最高得分: null }) };
    const merged = mergeInto(hub, { ...back(pack, []), now, sent: null });
    expect(merged.rejected.filter(({ reason }) => reason === 'notUnitColumn')).toMatchObject([
      { column: '评分规则“加分上限”取值', value: 50 },
    ]);
  });
});
