import { describe, expect, it } from 'vitest';
import type { Desk, UnitEntry } from '../../../src/app/desk/desk';
import { weigh } from '../../../src/app/desk/roster/weigh';
import { changedUnits, rowNames, sampleUnits, savedAssessment, shenyang, TIME } from './support';

async function unitOf(desk: Desk, name: string) {
  const unit = (await desk.roster()).units.find(({ entry }) => entry.name === name);
  if (unit === undefined) throw new Error(`no unit ${name}`);
  return unit;
}

const edited =
  (name: string, change: Partial<UnitEntry>) =>
  (entry: UnitEntry): UnitEntry =>
    entry.name === name ? { ...entry, ...change } : entry;

/** One of the units that the notice names, with 22 rows. */
const UNIT = '市编委办';

describe('the roster', () => {
  it('shows each unit with its rows and the verdict on its weight', async () => {
    const desk = await shenyang();
    expect(await unitOf(desk, UNIT)).toMatchObject({
      ...{ tasks: 22, filledRows: 0, share: null, verdict: '无法核实', shortfall: null },
      reason: '没有填考核总分和政务公开分值。',
    });
  });

  it('shows the clause of the notice and where it stands', async () => {
    const { limit, clause, clauseSource } = await (await shenyang()).roster();
    expect({ limit, clause }).toEqual({
      limit: '4',
      clause: '加强督查评估,将政务公开纳入绩效考核体系,权重不低于4%。',
    });
    expect(clauseSource).toMatch(/^第\d+行$/);
  });

  it('lists every printed owner with what it stands for', async () => {
    const { owners } = await (await shenyang()).roster();
    expect(owners.find(({ phrase }) => phrase === UNIT)).toMatchObject({
      ...{ tasks: 2, method: '单位', isOpen: false, standsFor: [UNIT], choice: '' },
    });
    expect(owners.some(({ isOpen }) => isOpen)).toBe(true);
  });

  it('is read from a pasted table', async () => {
    const desk = await shenyang();
    const text =
      '单位\t组别\t考核总分\t政务公开分值\n和平区政府\t区县(市)\t１,０００\t40\n市教育局\t市政府部门\t一百\t4';
    const { units, notes } = await desk.readRoster(new TextEncoder().encode(text));
    expect(units.map(({ name, total, points }) => [name, total, points])).toEqual([
      ['和平区政府', '1000', '40'],
      ['市教育局', '一百', '4'],
    ]);
    expect(notes).toMatchObject([{ code: 'rosterNumberUnreadable', place: '第3行' }]);
  });
});

describe('what a person types is weighed at once', () => {
  it.each([
    ['1000', '40', '4', { share: '4.00', verdict: '达标', shortfall: '0.00', reason: '' }],
    ['1,000', '39.96', '4', { share: '3.99', verdict: '不达标', shortfall: '0.04', reason: '' }],
    ['１０００', '４０', '4', { verdict: '达标' }],
    ['', '40', '4', { verdict: '无法核实', reason: '没有填考核总分。' }],
    ['一千', '40', '4', { verdict: '无法核实', reason: '考核总分“一千”不是数字。' }],
    ['0', '0', '4', { verdict: '无法核实', reason: '考核总分应大于0。' }],
    ['100', '101', '4', { verdict: '无法核实', reason: '政务公开分值应在0至考核总分之间。' }],
  ])('%s and %s at %s%%', (total, points, limit, view) => {
    expect(weigh(total, points, limit)).toMatchObject(view);
  });
});

describe('a changed roster', () => {
  it('writes weights as numbers and checks them', async () => {
    const desk = await shenyang();
    const change = await changedUnits(desk, edited(UNIT, { total: '１,０００', points: '39.9' }));
    const { done, overview } = await desk.changeRoster(change, TIME);
    expect(done).toBe(true);
    expect(overview.weights).toEqual({ met: 0, unmet: 1, unverifiable: 32 });
    expect(await unitOf(desk, UNIT)).toMatchObject({ share: '3.99', verdict: '不达标', shortfall: '0.10' });
    const { weights, log } = await savedAssessment(desk);
    expect(weights.find(({ unit }) => unit === UNIT)).toMatchObject({ total: 1000, points: 39.9 });
    expect(log.at(-1)).toMatchObject({
      ...{ time: TIME, action: '修改单位', subject: UNIT },
      to: '考核总分：1000；政务公开分值：39.9',
    });
  });

  it('keeps a number that cannot be read as text, and says so', async () => {
    const desk = await shenyang();
    const { done, notes } = await desk.changeRoster(await changedUnits(desk, edited(UNIT, { total: '一千' })), TIME);
    expect(done).toBe(true);
    expect(notes.map(({ message }) => message)).toContain(
      `${UNIT}的考核总分“一千”不是数字，已照写，权重无法核实。请只填数字。`,
    );
    expect(await unitOf(desk, UNIT)).toMatchObject({ entry: { total: '一千' }, verdict: '无法核实' });
  });

  it('carries rows, weights and entries of a renamed unit, and the old name as its alias', async () => {
    const desk = await shenyang();
    const [row] = await rowNames(desk, { unit: UNIT });
    if (row === undefined) throw new Error('rows expected');
    await desk.enter(row, { conclusion: '未完成' });
    await desk.changeRoster(await changedUnits(desk, edited(UNIT, { total: '100', points: '4' })), TIME);
    const { done, notes } = await desk.changeRoster(await changedUnits(desk, edited(UNIT, { name: '市编办' })), TIME);
    expect(done).toBe(true);
    expect(notes.map(({ code }) => code)).toContain('unitAliasAdded');
    expect(await unitOf(desk, '市编办')).toMatchObject({
      ...{ tasks: 22, filledRows: 1, verdict: '达标' },
      entry: { aliases: UNIT },
    });
    expect(await desk.row({ ...row, key: ['市编办', row.key[1] ?? ''] })).toMatchObject({
      entry: { conclusion: '未完成' },
    });
  });

  it('says when the new name alone makes the rules give a unit fewer tasks', async () => {
    const desk = await shenyang();
    const { notes } = await desk.changeRoster(await changedUnits(desk, edited(UNIT, { name: '市委编办' })), TIME);
    expect(notes.find(({ code }) => code === 'renamedUnitLost')?.message).toContain('按新名称“市委编办”，');
    expect((await unitOf(desk, '市委编办')).tasks).toBeLessThan(22);
  });

  it('lets two units swap their names', async () => {
    const desk = await shenyang();
    const [first, second] = (await desk.roster()).units.map(({ entry }) => entry.name);
    if (first === undefined || second === undefined) throw new Error('units expected');
    const [row] = await rowNames(desk, { unit: first });
    if (row === undefined) throw new Error('rows expected');
    await desk.enter(row, { conclusion: '未完成', assessor: '张三' });
    const names = new Map([
      [first, second],
      [second, first],
    ]);
    const change = await changedUnits(desk, (entry) => ({ ...entry, name: names.get(entry.name) ?? entry.name }));
    expect((await desk.changeRoster(change, TIME)).done).toBe(true);
    expect(await desk.row({ ...row, key: [second, row.key[1] ?? ''] })).toMatchObject({ entry: { assessor: '张三' } });
  });

  it('drops the empty rows of a removed unit and keeps what was known of it in 操作记录', async () => {
    const desk = await shenyang();
    await desk.changeRoster(await changedUnits(desk, edited(UNIT, { total: '100', points: '4' })), TIME);
    const change = await changedUnits(desk, (entry) => (entry.name === UNIT ? null : entry));
    const { done, overview } = await desk.changeRoster(change, TIME);
    expect(done).toBe(true);
    expect(overview.units).toBe(32);
    const { evidence, weights, log } = await savedAssessment(desk);
    expect([...evidence, ...weights].filter(({ unit }) => unit === UNIT)).toEqual([]);
    expect(log.find(({ action }) => action === '删除单位')).toMatchObject({ subject: UNIT });
    expect(log.find(({ action }) => action === '删除单位')?.from).toContain('考核总分：100；政务公开分值：4');
  });

  it('keeps the filled rows of a removed unit and names them', async () => {
    const desk = await shenyang();
    const [row] = await rowNames(desk, { unit: UNIT });
    if (row === undefined) throw new Error('rows expected');
    await desk.enter(row, { conclusion: '未完成' });
    const change = await changedUnits(desk, (entry) => (entry.name === UNIT ? null : entry));
    const { done, notes } = await desk.changeRoster(change, TIME);
    expect(done).toBe(true);
    expect(notes.find(({ code }) => code === 'unitRemovedWithRows')?.message).toContain(
      `${UNIT}已移出名册，但有1行填过内容（${row.key[1] ?? ''}）`,
    );
    expect(await rowNames(desk, { unit: UNIT })).toEqual([row]);
  });

  it('takes the whole sample roster in one step', async () => {
    const desk = await shenyang();
    const known = new Set((await desk.roster()).units.map(({ entry }) => entry.name));
    const units = (await sampleUnits(desk)).map((entry) => ({ was: known.has(entry.name) ? entry.name : null, entry }));
    const { done, overview } = await desk.changeRoster({ units, choices: [] }, TIME);
    expect(done).toBe(true);
    expect(overview).toMatchObject({ units: 46, rows: { all: 1010 } });
    expect(overview.groups.map(({ group }) => group)).toEqual(['区县(市)', '市政府部门', '市属企业']);
  });

  it('takes what the office decided about an owner, and gives it back to the rules', async () => {
    const desk = await shenyang();
    const { owners, units } = await desk.roster();
    const phrase = owners.find(({ isOpen }) => isOpen)?.phrase ?? '';
    const first = units[0]?.entry.name ?? '';
    const same = await changedUnits(desk, (entry) => entry);
    const choose = (choice: string) => desk.changeRoster({ ...same, choices: [{ phrase, choice }] }, TIME);
    const stateOf = async () => (await desk.roster()).owners.find((owner) => owner.phrase === phrase);
    await choose(first);
    expect(await stateOf()).toMatchObject({ isOpen: false, method: '指定', standsFor: [first], choice: first });
    await choose('不分配');
    expect(await stateOf()).toMatchObject({ isOpen: false, method: '不分配', standsFor: [], choice: '不分配' });
    await choose('');
    expect(await stateOf()).toMatchObject({ isOpen: true, choice: '' });
  });
});

describe('a roster is refused whole, with the line', () => {
  it.each([
    [{ name: '  ' }, '没有名称'],
    [{ name: '市教育局' }, '重复，会排两次名'],
    [{ name: '=SUM(A1)' }, '会被公式认错'],
    [{ group: '>1' }, '会被公式认错'],
  ])('%o', async (change, sentence) => {
    const desk = await shenyang();
    const before = await desk.roster();
    const { done, notes } = await desk.changeRoster(await changedUnits(desk, edited(UNIT, change)), TIME);
    expect(done).toBe(false);
    expect(notes[0]?.message).toContain(sentence);
    expect(notes[0]?.message).toMatch(/^第\d+个单位/);
    expect(await desk.roster()).toEqual(before);
  });

  it('when a unit of the draft is no longer in the workbook', async () => {
    const desk = await shenyang();
    const draft = await changedUnits(desk, (entry) => entry);
    await desk.changeRoster(await changedUnits(desk, edited(UNIT, { name: '市委编办' })), TIME);
    const { done, notes } = await desk.changeRoster(draft, TIME);
    expect(done).toBe(false);
    expect(notes).toMatchObject([{ code: 'unitGone' }]);
  });
});
