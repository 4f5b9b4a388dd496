import { describe, expect, it } from 'vitest';
import type { Assessment, EvidenceRow } from '../../../src/assessment/model/assessment';
import { adjustment, row, settings, task, unit, weight } from '../../support/assessment-builder';
import { back, blankRow, compare, FILE, mergeInto, round, sent } from './rounds';

const t1 = blankRow('T1');
const values = (rejected: readonly { column: string | null; value: unknown; reason: string }[]) =>
  rejected.map(({ column, value, reason }) => [column, value, reason]);

describe('[M3] a column that is not the unit’s', () => {
  it.each<[Partial<EvidenceRow>, string, unknown]>([
    [{ conclusion: '完成' }, '考评结论', '完成'],
    [{ override: 10 }, '核定得分', 10],
    [{ role: '配合' }, '角色', '配合'],
    [{ deadline: 43000 }, '截止日期', 43000],
    [{ points: { typed: 99 } }, '分值', 99],
    [{ appealReason: '不服' }, '申诉理由', '不服'],
    [{ basis: '假' }, '评分依据', '假'],
  ])('typed into (%j) is rejected', (over, column, value) => {
    const merged = compare([t1], [t1], [{ ...t1, ...over }]);
    expect(merged).toMatchObject({ applied: [], conflicts: [], unchanged: 5 });
    expect(merged.rejected).toEqual([
      { file: FILE, unit: '甲局', taskId: 'T1', column, value, reason: 'notUnitColumn' },
    ]);
  });

  it('emptied is rejected', () => {
    const ours = blankRow('T1', { requiredCount: 3 });
    expect(values(compare([ours], [ours], [t1]).rejected)).toEqual([['要求数量', null, 'notUnitColumn']]);
  });

  it('changed here since is none of the unit’s doing', () => {
    const ours = blankRow('T1', { requiredCount: 3, conclusion: '完成', points: { typed: 5 } });
    expect(compare([t1], [ours], [t1]).rejected).toEqual([]);
  });

  it('of scores goes out blank and comes back blank', () => {
    const scored = row('完成');
    expect(compare([scored], [scored], [blankRow('T1', { evidence: '链接' })]).rejected).toEqual([]);
  });

  it('that shows the points of its task, typed instead of looked up, shows the same', () => {
    expect(compare([t1], [t1], [blankRow('T1', { points: { typed: 10 } })]).rejected).toEqual([]);
  });

  it('is rejected in a row that is gone here too', () => {
    expect(values(compare([t1], [], [{ ...t1, override: 10 }]).rejected)).toEqual([['核定得分', 10, 'notUnitColumn']]);
  });

  it('is rejected in a row that both sides added, but for what stands here', () => {
    const merged = compare([], [blankRow('T1', { assessor: '李四' })], [{ ...t1, override: 10 }]);
    expect(values(merged.rejected)).toEqual([['核定得分', 10, 'notUnitColumn']]);
  });

  it('of evidence is not taken with feedback', () => {
    const hub = round([row('完成')]);
    const merged = mergeInto(hub, back(sent(hub, { kind: 'feedback' }), [row('完成', { evidence: '新' })]));
    expect(merged.applied).toEqual([]);
    expect(values(merged.rejected)).toEqual([['佐证', '新', 'notUnitColumn']]);
  });
});

describe('[M3] an error value', () => {
  const unreadable = (field: string) => ({ unreadable: [{ index: 0, field, text: '#REF!' }] });
  const filled = blankRow('T1', { evidence: '旧' });

  it('in an own column is rejected and clears nothing', () => {
    const merged = compare([filled], [filled], [t1], unreadable('evidence'));
    expect(merged).toMatchObject({ applied: [], conflicts: [], unchanged: 4 });
    expect(merged.rejected).toEqual([
      { file: FILE, unit: '甲局', taskId: 'T1', column: '佐证', value: '#REF!', reason: 'unreadable' },
    ]);
  });

  it('in another column is rejected as what it is', () => {
    const ours = blankRow('T1', { requiredCount: 3 });
    const merged = compare([ours], [ours], [t1], unreadable('requiredCount'));
    expect(values(merged.rejected)).toEqual([['要求数量', '#REF!', 'unreadable']]);
  });

  it('in a row of another unit is rejected as what it is', () => {
    const merged = compare([], [], [blankRow('T1', { unit: '乙局' })], unreadable('count'));
    expect(values(merged.rejected)).toEqual([
      ['角色', '牵头', 'otherUnitRow'],
      ['数量', '#REF!', 'unreadable'],
    ]);
  });
});

describe('[M3] another sheet', () => {
  const hub = round([t1], { settings: settings(), weights: [weight(100, 5)] });
  const changed = (over: Partial<Assessment>) => {
    const pack = sent(hub);
    return values(mergeInto(hub, { ...back(pack, [t1]), now: { ...pack.content, ...over } }).rejected);
  };

  it('left alone holds nothing to reject', () => {
    expect(changed({})).toEqual([]);
  });

  it.each<[Partial<Assessment>, string, unknown, string]>([
    [{ weights: [weight(100, 50)] }, '权重核验“甲局”政务公开分值', 50, 'notUnitColumn'],
    [{ weights: [weight(null, 5)] }, '权重核验“甲局”考核总分', null, 'notUnitColumn'],
    [{ settings: settings({ 加分上限: 50 }) }, '评分规则“加分上限”取值', 50, 'notUnitColumn'],
    [{ units: [unit('甲局', { email: 'a@b' })] }, '单位名册“甲局”邮箱', 'a@b', 'notUnitColumn'],
    [{ units: [unit('甲局', { aliases: ['甲', '乙'] })] }, '单位名册“甲局”别名', '甲；乙', 'notUnitColumn'],
    [{ tasks: [task('T1', { points: 99 })] }, '任务分解“T1”分值', 99, 'notUnitColumn'],
    [{ settings: [...settings(), { name: '新参数', value: null }] }, '评分规则“新参数”参数', '新参数', 'rowInvented'],
  ])('changed (%j) is rejected with its place', (over, column, value, reason) => {
    expect(changed(over)).toEqual([[column, value, reason]]);
  });

  it('of grades is compared line by line', () => {
    const [first, ...rest] = hub.grades;
    expect(changed({ grades: [{ name: first?.name ?? null, minimum: 1 }, ...rest] })).toEqual([
      ['评分规则第1行最低分', 1, 'notUnitColumn'],
    ]);
  });

  it('added with lines of its own is rejected value by value', () => {
    expect(changed({ adjustments: [adjustment('加分', 5)] })).toEqual(
      [
        ['单位', '甲局'],
        ['类型', '加分'],
        ['分值', 5],
        ['事由', '事由'],
        ['佐证', '佐证'],
      ].map(([column, value]) => [`加减分第1行${column as string}`, value, 'rowInvented']),
    );
  });

  it('with a name that stands twice is compared in order', () => {
    const twice = round([t1], {
      settings: [
        { name: '注', value: 1 },
        { name: '注', value: 2 },
      ],
    });
    const pack = sent(twice);
    const now = {
      ...pack.content,
      settings: [
        { name: '注', value: 1 },
        { name: '注', value: 3 },
      ],
    };
    expect(values(mergeInto(twice, { ...back(pack, [t1]), now }).rejected)).toEqual([
      ['评分规则“注”取值', 3, 'notUnitColumn'],
    ]);
  });

  it('changed in a task names the task', () => {
    const pack = sent(hub);
    const now = { ...pack.content, tasks: [task('T1', { points: 99 })] };
    expect(mergeInto(hub, { ...back(pack, [t1]), now }).rejected).toMatchObject([{ unit: '甲局', taskId: 'T1' }]);
  });
});
