import { describe, expect, it } from 'vitest';
import type { Assessment, EvidenceRow, Task } from '../../../src/assessment/model/assessment';
import type { PackageFacts } from '../../../src/assessment/model/package';
import { serialOf } from '../../../src/shared/serialDate';
import { adjustment, row, settings, task, weight } from '../../support/assessment-builder';
import { smallAssessment } from '../../support/smallAssessment';
import { plannedPackage } from '../../support/plannedPackage';
import { sheetOf, textsOf } from './support';

const instructions = (over: Partial<PackageFacts> = {}, round: Assessment = smallAssessment()): string =>
  textsOf(sheetOf(plannedPackage(round, over).plan, '说明')).join('\n');

describe('说明 of a package', () => {
  it('says whose it is, how much is to be filled in, until when, and whom it goes back to', () => {
    expect(textsOf(sheetOf(plannedPackage(smallAssessment()).plan, '说明')).slice(0, 5)).toEqual([
      '测试市2017年政务公开考核填报说明',
      '单位 | 和平区政府',
      '内容 | 填写“证据评分”表，共2项任务，只填黄色的栏。',
      '交回期限 | 2017年12月31日（含当日）',
      '交回给 | 市政务公开办（电话024-12345678）',
    ]);
  });

  it('says nothing of a day when there is none', () => {
    expect(instructions({ due: '' })).not.toContain('期限 |');
  });

  it('says whom to return to where nobody was named', () => {
    expect(instructions({ returnTo: ' ' })).toContain('交回给 | 发来本文件的人');
  });

  it('says from the second round on that it replaces the first', () => {
    expect(instructions()).not.toContain('轮次 |');
    expect(instructions({ round: 2 })).toContain('轮次 | 第2次下发，请用这一份填写，以前的不再使用。');
  });

  it.each(['完成情况', '佐证', '公开日期', '数量', '自评得分', '提示'])('says how to fill in %s', (header) => {
    expect(instructions()).toContain(`${header} | `);
  });

  it.each(['申诉理由', '申诉佐证'])('of feedback says how to fill in %s', (header) => {
    expect(instructions({ kind: 'feedback' })).toContain(`${header} | `);
  });

  it.each([
    ['没有佐证的任务不得分。', {}],
    ['扣去该项分值的20%。', {}],
    ['扣去该项分值的12.5%。', { 逾期扣分比例: 0.125 }],
    ['最高95分；加分合计最多计3分。', { 最高得分: 95, 加分上限: 3 }],
    ['权重不得低于5%', { 权重下限: 0.05 }],
    ['等次：优秀90分起，良好80分起，合格60分起，不合格0分起。', {}],
  ])('says the rule of this round: %s', (text, values) => {
    expect(instructions({}, { ...smallAssessment(), settings: settings(values) })).toContain(text);
  });

  it.each([
    ['没有佐证的任务不得分', { 无佐证不得分: '否' }],
    ['公开日期晚于截止日期的', { 逾期扣分比例: 0 }],
  ])('does not say a rule that is not in force: %s', (text, values) => {
    expect(instructions({}, { ...smallAssessment(), settings: settings(values) })).not.toContain(text);
  });

  it.each([
    ['权重4.00%，达标。', weight(1000, 40, '和平区政府')],
    ['权重3.99%，不达标，尚缺0.04分。', weight(1000, 39.96, '和平区政府')],
    ['暂无法核实。', weight(1000, null, '和平区政府')],
  ])('says how the unit stands to the limit: %s', (text, entry) => {
    expect(instructions({}, { ...smallAssessment(), weights: [entry] })).toContain(text);
  });

  it('quotes the clause that demands the limit', () => {
    const { meta } = smallAssessment();
    const round = {
      ...smallAssessment(),
      meta: { ...meta, weightClause: '权重不低于4%', weightClauseSource: '第9行' },
    };
    expect(instructions({}, round)).toContain('依据条款：权重不低于4%（测试通知，第9行）');
  });
});

const MID_YEAR = serialOf('2017-06-30');

/** A round in which 和平区政府 has one row. */
function roundWith(over: Partial<EvidenceRow>, ofTask: Partial<Task> = {}): Assessment {
  const evidence = row('完成', { unit: '和平区政府', taskId: 'T1', ...over });
  const source = { source: '第32行', item: '政策解读', requirement: '及时解读政策', ...ofTask };
  return { ...smallAssessment(), tasks: [task('T1', source)], evidence: [evidence] };
}

const feedback = (round: Assessment, over: Partial<PackageFacts> = {}): string[] =>
  textsOf(sheetOf(plannedPackage(round, { kind: 'feedback', ...over }).plan, '反馈'));

describe('反馈 of a package', () => {
  it('gives the result as the ranking gives it', () => {
    expect(feedback(roundWith({ conclusion: '部分完成', rate: 0.85 })).slice(4, 10)).toEqual([
      '政务公开得分 | 85.00 | 实得8.5分，应得10分，按满分100折算为85.00。',
      '等次 | 良好 | 优秀90分起，良好80分起，合格60分起，不合格0分起。',
      '名次 | 第1名 | 区县(市)共1个单位参加排名。',
      '任务 | 1项 | 已评1项。',
      '权重核验 | 达标 | 政务公开分值40，考核总分1000，权重4.00%。',
      '折算得分 | 34.00 | 政务公开得分按政务公开分值折算，计入绩效考核。',
    ]);
  });

  it.each<[string, Partial<EvidenceRow>, Partial<Task>, string, string]>([
    ['未完成', { conclusion: '未完成' }, {}, '10 | 0 | 10 | 考评结论为“未完成”，不得分', '已完成的，附完成的佐证'],
    ['no evidence', { evidence: ' ' }, {}, '10 | 0 | 10 | 没有佐证，不得分', '补报佐证'],
    ['a rate', { conclusion: '部分完成', rate: 0.333 }, {}, '10 | 3.33 | 6.67 | 部分完成，完成率33.3%', '补齐'],
    [
      'a count',
      { conclusion: '部分完成', count: 2, requiredCount: 5 },
      { requiredCount: 5 },
      '10 | 4 | 6 | 部分完成，完成2，要求5',
      '补齐',
    ],
    ['nothing to go by', { conclusion: '部分完成' }, {}, '10 | 0 | 10 | 部分完成，没有可以计分的完成率或数量', '补齐'],
    [
      'lateness',
      { deadline: MID_YEAR, publishedOn: serialOf('2017-07-03') },
      { deadlineKind: 'by', deadlineDate: MID_YEAR },
      '10 | 8 | 2 | 2017年7月3日公开，期限2017年6月30日，逾期3天，扣2分',
      '期限内已公开的',
    ],
    [
      'a deduction',
      { deduction: 1.5, deductionReason: '更新慢' },
      {},
      '10 | 8.5 | 1.5 | 扣1.5分：更新慢',
      '相反的佐证',
    ],
    ['a deduction without a reason', { deduction: 1 }, {}, '10 | 9 | 1 | 扣1分（没有写明理由）', '相反的佐证'],
    [
      'an override',
      { deduction: 1, override: 6, overrideReason: '核查' },
      {},
      '10 | 6 | 4 | 核定为6分：核查',
      '核定理由',
    ],
  ])('says why points are gone and what brings them back: %s', (_, over, ofTask, why, remedy) => {
    const line = feedback(roundWith(over, ofTask)).at(-1) ?? '';
    expect(line).toContain(`1 | T1 政策解读\n及时解读政策\n（出处：通知第32行） | ${why}`);
    expect(line.split(' | ').at(-1)).toContain(remedy);
  });

  it('numbers several reasons, and what to do about each', () => {
    const line = feedback(roundWith({ conclusion: '部分完成', rate: 0.5, deduction: 1, deductionReason: '慢' })).at(-1);
    expect(line).toContain('1．部分完成，完成率50%\n2．扣1分：慢');
    expect(line).toContain('1．补齐没有完成的部分，附佐证。\n2．对扣分理由');
  });

  it('adds up what was lost', () => {
    expect(feedback(roundWith({ deduction: 1.5 }))).toContain('附：失分的任务（共1项，失1.5分）');
  });

  it('says so when nothing was lost', () => {
    expect(feedback(roundWith({})).at(-1)).toBe('附：各项任务都没有失分');
  });

  it('names the tasks that are not assessed, and those that do not apply', () => {
    expect(feedback(roundWith({ conclusion: null }))).toContain('尚未考评，暂按0分计：T1。');
    expect(feedback(roundWith({ conclusion: '不适用' }))).toContain('不适用，不计入：T1。');
  });

  it('lists bonuses and penalties, and says which do not count', () => {
    const mine = { unit: '和平区政府', reason: '获表彰' };
    const adjustments = [
      adjustment('加分', 2, mine),
      adjustment('减分', 1, { ...mine, evidence: null }),
      adjustment('否决', null, mine),
    ];
    const lines = feedback({ ...roundWith({}), adjustments });
    expect(lines).toEqual(
      expect.arrayContaining(['加分2分：获表彰', '减分1分：获表彰（没有填全，未计入）', '否决：获表彰']),
    );
  });

  it('[A5] prints the score before an appeal beside the score of now, and what was decided', () => {
    const appealed = { appealReason: '期限内已公开', scoreBeforeAppeal: 8, override: 9.5, overrideReason: '申诉成立' };
    const answered = { ...appealed, appealVerdict: '调整', appealAnswer: '网站有记录' };
    expect(feedback(roundWith(answered))).toContain(
      'T1 政策解读：申诉前8分，现为9.5分，申诉结论：调整。答复：网站有记录',
    );
  });

  it('says that an appeal is not decided yet', () => {
    expect(feedback(roundWith({ appealEvidence: '网址' }))).toContain('T1 政策解读：现为10分，申诉结论：正在处理。');
  });

  it('says until when and to whom an appeal goes', () => {
    expect(feedback(roundWith({})).join('\n')).toContain(
      '存盘后于2017年12月31日前把本文件交回市政务公开办（电话024-12345678）。没有异议的，不用交回。',
    );
  });

  it('shows no number where the rules give none', () => {
    const lines = feedback(roundWith({ conclusion: '不适用' })).slice(4, 7);
    expect(lines.map((line) => line.split(' | ')[1])).toEqual(['无', '无', '无']);
  });

  it('cuts a requirement that no cell can show, and says that it goes on', () => {
    const line = feedback(roundWith({ deduction: 1 }, { requirement: '公开'.repeat(1000) })).at(-1) ?? '';
    expect(line.split('\n')[1]).toMatch(/公开公…$/);
  });

  it('cuts a reason that fills a page, and says where all of it stands', () => {
    const line = feedback(roundWith({ deduction: 1, deductionReason: '更新不及时。'.repeat(200) })).at(-1);
    expect(line).toContain('…（全文见“证据评分”）');
  });

  it('repeats the headers of the list on every page', () => {
    const sheet = sheetOf(plannedPackage(roundWith({ deduction: 1 }), { kind: 'feedback' }).plan, '反馈');
    const headers = sheet.cells.find(({ value }) => value === '失分原因');
    expect(sheet.print).toMatchObject({ orientation: 'portrait', titleRows: [headers?.row, headers?.row] });
  });
});
