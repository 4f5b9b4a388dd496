import { expect, it } from 'vitest';
import { adjustment, row, unit } from '../../support/assessment-builder';
import { leaksIn, packageFor, twoBureaus } from './round';
import { plant, sheetPart } from './plant';

const round = twoBureaus();
const places = async (name: string, over = {}, kind: 'evidence' | 'feedback' = 'evidence'): Promise<string[]> => {
  const changed = twoBureaus(over);
  const bytes = await packageFor(changed, name, kind);
  return leaksIn(changed, name, bytes).map(({ found }) => found);
};

const withText = async (sheet: string, text: string): Promise<Uint8Array> => {
  const bytes = await packageFor(round, '市财政局');
  const cell = `<row r="90"><c r="H90" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`;
  return plant(bytes, { [sheetPart(bytes, sheet)]: (xml) => xml.replace('</sheetData>', cell) });
};

it.each(['市教育局', '市教育局招生办', '市财政局'])('lets %s have its package and its feedback', async (name) => {
  expect(await places(name)).toEqual([]);
  expect(await places(name, {}, 'feedback')).toEqual([]);
});

it('lets a unit write about another one', async () => {
  const evidence = [
    row('完成', { unit: '市财政局', taskId: 'T1', evidence: '与市教育局联合发文，见教育局、市财政局网站' }),
  ];
  expect(await places('市财政局', { evidence })).toEqual([]);
});

it('finds another unit in what the office writes about this one', async () => {
  const evidence = [
    row('未完成', { unit: '市财政局', taskId: 'T1', deduction: 1, deductionReason: '市教育局已公开，你局没有' }),
  ];
  expect(await places('市财政局', { evidence }, 'feedback')).toContain('市教育局');
});

it('finds another unit in a bonus of this one', async () => {
  const adjustments = [adjustment('加分', 1, { unit: '市财政局', reason: '同市教育局一起获奖' })];
  expect(await places('市财政局', { adjustments }, 'feedback')).toContain('市教育局');
});

it('does not take the same reason, given to two units, for a leak', async () => {
  expect(round.evidence.filter(({ deductionReason }) => deductionReason === '链接打不开，扣一分')).toHaveLength(2);
  expect(await places('市财政局', {}, 'feedback')).toEqual([]);
});

it('does not take a remark that is part of a longer one for a leak', async () => {
  const evidence = [
    row('完成', { unit: '市教育局', taskId: 'T1', evidence: '已在政府网站公开' }),
    row('完成', { unit: '市财政局', taskId: 'T1', evidence: '已在政府网站公开，链接见附件' }),
  ];
  expect(await places('市财政局', { evidence })).toEqual([]);
});

it('does not cry wolf where a short alias is part of a word', async () => {
  expect(round.tasks.map(({ requirement }) => requirement)).toContain('公开办法按季度更新');
  expect(leaksIn(round, '市财政局', await withText('证据评分', '按公开办法办理'))).toEqual([]);
});

it('lets an owner as printed stand in the list of tasks, and nowhere else', async () => {
  const tasks = twoBureaus({ tasks: round.tasks.map((task) => ({ ...task, lead: ['市教育局'] })) });
  expect(leaksIn(tasks, '市财政局', await withText('任务分解', '市教育局、市财政局'))).toEqual([]);
  expect(leaksIn(tasks, '市财政局', await withText('证据评分', '市教育局')).map(({ place }) => place)).toEqual([
    '工作表“证据评分”H90',
  ]);
});

it('finds in the list of tasks a unit that the notice does not print', async () => {
  expect(leaksIn(round, '市财政局', await withText('任务分解', '市教育局招生办')).map(({ found }) => found)).toEqual([
    '市教育局招生办',
  ]);
});

it('lets pass what a person has allowed', async () => {
  const bytes = await withText('证据评分', '见市教育局来函');
  expect(leaksIn(round, '市财政局', bytes, ['市教育局'])).toEqual([]);
});

it('lets the issuer and the receiver be named although they are units', async () => {
  const units = [...round.units, unit('测试市政府办公厅', { aliases: ['测试市政务公开办'] })];
  expect(await places('市财政局', { units })).toEqual([]);
});
