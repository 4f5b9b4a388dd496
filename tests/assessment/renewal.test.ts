import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment, Task } from '../../src/assessment/model/assessment';
import { compareNotice } from '../../src/assessment/renewal/compareNotice';
import { renewAssessment } from '../../src/assessment/renewal/renewAssessment';
import { assessment, row, task, unit } from '../support/assessment-builder';
import { cases } from '../support/cases';

const POLICY = '建立健全重要政策文件解读机制，解读材料与政策文件同步在政府网站发布，最迟不超过3个工作日。';
const HOTLINE = '推动政策文件库与12345热线知识库双向联动，实时更新维护常见问题解答库内容。';
const GAZETTE = '做好政府公报编发工作，利用政府网站和政务新媒体扩大电子版公报使用范围。';

const of = (id: string, item: string, requirement: string, over: Partial<Task> = {}): Task =>
  task(id, { item, requirement, ...over });

describe('task by task against a new notice', () => {
  const policy = of('T1', '政策解读', POLICY);
  const hotline = of('T2', '热线联动', HOTLINE, { lead: ['市政府办公室', '市营商局'] });
  const old = [policy, hotline];

  it.each([
    ['nothing', old, ['same', 'same']],
    ['the numbers only', [of('T7', '政策解读', POLICY), { ...hotline, id: 'T9' }], ['same', 'same']],
    ['punctuation and width only', [of('T1', '政策解读', POLICY.replace('，', ',')), hotline], ['same', 'same']],
    ['the order of units', [policy, { ...hotline, lead: ['市营商局', '市政府办公室'] }], ['same', 'same']],
    ['a unit', [policy, { ...hotline, lead: ['市营商局'] }], ['same', 'changed']],
    ['the deadline', [{ ...policy, deadlineText: '6月底前' }, hotline], ['changed', 'same']],
    [
      'some words of the requirement',
      [of('T1', '政策解读', POLICY.replace('3个', '2个')), hotline],
      ['changed', 'same'],
    ],
    ['the item', [of('T1', '做好解读', POLICY), hotline], ['changed', 'same']],
    ['the order of tasks', [hotline, policy], ['same', 'same']],
    ['one task more', [...old, of('T3', '公报', GAZETTE)], ['same', 'same', 'new']],
    ['one task less', [hotline], ['same', 'gone']],
    ['one task for another', [policy, of('T2', '公报', GAZETTE)], ['same', 'new', 'gone']],
  ])('changes %s', (_what, next, statuses) => {
    expect(compareNotice(old, next).map(({ status }) => status)).toEqual(statuses);
  });

  it('says which text became which', () => {
    const next = [of('T5', '政策解读', POLICY.replace('3个', '2个'), { lead: ['市政府办公室'] })];
    expect(compareNotice(old.slice(0, 1), next)).toEqual([
      {
        status: 'changed',
        old: 'T1',
        next: 'T5',
        changes: [
          { field: 'requirement', from: POLICY, to: POLICY.replace('3个', '2个') },
          { field: 'lead', from: '', to: '市政府办公室' },
        ],
      },
    ]);
  });

  it('keeps two tasks with the same words apart, in their order', () => {
    const twins = [of('A', '公报', GAZETTE), of('B', '公报', GAZETTE)];
    expect(compareNotice(twins, twins).map((one) => ('next' in one ? [one.status, one.next] : one))).toEqual([
      ['same', 'A'],
      ['same', 'B'],
    ]);
  });
});

const round = (tasks: readonly Task[], evidence: Assessment['evidence'] = []): Assessment =>
  assessment({ tasks: [...tasks], units: [unit('市教育局'), unit('市财政局')], evidence: [...evidence] });

const filled = (taskId: string, evidence: string, unitName = '市教育局') =>
  row('完成', { unit: unitName, taskId, evidence });
const empty = (taskId: string, unitName = '市教育局') => row(null, { unit: unitName, taskId, evidence: null });

function renew(before: Assessment, after: Assessment) {
  return renewAssessment(before, after, compareNotice(before.tasks, after.tasks), '2018-01-05');
}

describe('a workbook with a new notice', () => {
  it('keeps the evidence of a task that was only renumbered', () => {
    const { assessment: renewed, rows } = renew(
      round([of('T1', '政策解读', POLICY)], [filled('T1', '甲')]),
      round([of('T4', '政策解读', POLICY)], [empty('T4')]),
    );
    expect(renewed.evidence).toMatchObject([{ taskId: 'T4', evidence: '甲', conclusion: '完成' }]);
    expect(rows).toEqual({ kept: 1, added: 0, removed: 0, outdated: [] });
    expect(renewed.log).toEqual([]);
  });

  it('keeps points and rubric that the office gave a task', () => {
    const before = round([of('T1', '政策解读', POLICY, { points: 25, rubric: '每缺一次扣2分' })]);
    const { assessment: renewed } = renew(before, round([of('T2', '政策解读', POLICY)]));
    expect(renewed.tasks).toMatchObject([{ id: 'T2', points: 25, rubric: '每缺一次扣2分' }]);
  });

  it('keeps a task that is gone while a row of it holds entries, and drops it otherwise', () => {
    const before = round([of('T1', '政策解读', POLICY), of('T2', '公报', GAZETTE)], [filled('T1', '甲'), empty('T2')]);
    const { assessment: renewed, rows } = renew(before, round([of('T1', '热线联动', HOTLINE)], [empty('T1')]));
    expect(renewed.tasks.map(({ id, item }) => [id, item])).toEqual([
      ['T1', '热线联动'],
      ['T1（旧）', '政策解读'],
    ]);
    expect(renewed.evidence.map(({ taskId, evidence }) => [taskId, evidence])).toEqual([
      ['T1', null],
      ['T1（旧）', '甲'],
    ]);
    expect(rows).toEqual({ kept: 0, added: 1, removed: 1, outdated: [{ unit: '市教育局', taskId: 'T1（旧）' }] });
  });

  it('keeps the entries of a unit that the task no longer names', () => {
    const before = round([of('T1', '政策解读', POLICY)], [filled('T1', '甲'), filled('T1', '乙', '市财政局')]);
    const { assessment: renewed, rows } = renew(before, round([of('T1', '政策解读', POLICY)], [empty('T1')]));
    expect(renewed.evidence.map(({ evidence }) => evidence)).toEqual(['甲', '乙']);
    expect(rows.outdated).toEqual([{ unit: '市财政局', taskId: 'T1' }]);
  });

  it('moves a deadline that followed its task and leaves one that was typed over', () => {
    const dated = (id: string, date: number) =>
      of(id, '政策解读', POLICY, { deadlineKind: 'by', deadlineText: '6月底前', deadlineDate: date });
    const before = round(
      [dated('T1', 42916)],
      [
        { ...filled('T1', '甲'), deadline: 42916 },
        { ...filled('T1', '乙', '市财政局'), deadline: 42900 },
      ],
    );
    const after = round(
      [dated('T1', 43281)],
      [
        { ...empty('T1'), deadline: 43281 },
        { ...empty('T1', '市财政局'), deadline: 43281 },
      ],
    );
    expect(renew(before, after).assessment.evidence.map(({ deadline }) => deadline)).toEqual([43281, 42900]);
  });

  it('keeps a row whose deadline was typed over, though its task is gone', () => {
    const before = round([of('T1', '政策解读', POLICY)], [{ ...empty('T1'), deadline: 42900 }]);
    const { assessment: renewed } = renew(before, round([of('T1', '热线联动', HOTLINE)]));
    expect(renewed.evidence).toMatchObject([{ taskId: 'T1（旧）', deadline: 42900 }]);
  });

  it('leaves a deadline empty that was cleared', () => {
    const dated = of('T1', '政策解读', POLICY, { deadlineKind: 'by', deadlineDate: 42916 });
    const before = round([dated], [{ ...filled('T1', '甲'), deadline: null }]);
    const after = round([dated], [{ ...empty('T1'), deadline: 42916 }]);
    expect(renew(before, after).assessment.evidence).toMatchObject([{ deadline: null }]);
  });

  it('writes what changed into the log', () => {
    const before = round([of('T1', '政策解读', POLICY), of('T2', '公报', GAZETTE)]);
    const after = round([of('T1', '政策解读', POLICY, { channel: '政府网站' }), of('T2', '热线联动', HOTLINE)]);
    const { log } = renew(before, after).assessment;
    expect(log.map(({ time, action, subject, from, to }) => [time, action, subject, from, to])).toEqual([
      ['2018-01-05', '任务有变', 'T1 公开载体', before.tasks[0]?.channel, '政府网站'],
      ['2018-01-05', '新增任务', 'T2', '', ''],
      ['2018-01-05', '任务取消', 'T2', '', ''],
    ]);
  });
});

const words = fc.constantFrom(POLICY, HOTLINE, GAZETTE, `${POLICY}${GAZETTE}`, '做好公开。');
const tasks = fc
  .array(fc.record({ item: fc.constantFrom('政策解读', '公报', '热线'), requirement: words }), { maxLength: 8 })
  .map((specs) => specs.map(({ item, requirement }, index) => of(`T${index + 1}`, item, requirement)));

it('never loses an entry, whatever the new notice says', () => {
  fc.assert(
    fc.property(tasks, tasks, fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }), (old, next, entered) => {
      const rowsOf = (list: readonly Task[], isFilled: (index: number) => boolean) =>
        list.flatMap(({ id }, index) =>
          ['市教育局', '市财政局'].map((name, side) =>
            isFilled(index * 2 + side) ? filled(id, `${name}${id}`, name) : empty(id, name),
          ),
        );
      const before = round(
        old,
        rowsOf(old, (index) => entered[index] === true),
      );
      const after = round(
        next,
        rowsOf(next, () => false),
      );
      const { assessment: renewed, rows } = renew(before, after);
      const texts = ({ evidence }: Assessment) => evidence.flatMap((one) => one.evidence ?? []).sort();
      expect(texts(renewed)).toEqual(texts(before));
      const ids = renewed.tasks.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(renewed.evidence.every(({ taskId }) => ids.includes(taskId))).toBe(true);
      expect(renewed.evidence).toHaveLength(rows.kept + rows.added + rows.outdated.length);
    }),
    { seed: 2018, numRuns: cases(300) },
  );
});

it('finds every task of an unchanged notice again', () => {
  fc.assert(
    fc.property(tasks, fc.nat(), (list, turn) => {
      const at = list.length === 0 ? 0 : turn % list.length;
      const moved = [...list.slice(at), ...list.slice(0, at)].map((one, index) => ({ ...one, id: `N${index}` }));
      expect(compareNotice(list, moved).every(({ status }) => status === 'same')).toBe(true);
    }),
    { seed: 2019, numRuns: cases(300) },
  );
});
