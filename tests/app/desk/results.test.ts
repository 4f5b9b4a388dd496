import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../src/hosts/xlsx/writeWorkbook';
import { sevenCounted } from '../../support/sevenCounted';
import { fileDesk, firstRow, savedAssessment, shenyang, TIME } from './support';

describe('the ranking', () => {
  it('lists the units of each group, with the sheet that prints it', async () => {
    const { groups, isOutdated } = await (await shenyang()).ranking();
    expect(groups.map(({ group, sheet }) => [group, sheet])).toContainEqual(['市政府部门', '排名·市政府部门']);
    expect(isOutdated).toBe(false);
  });

  it('follows an entry', async () => {
    const desk = await shenyang();
    const name = await firstRow(desk);
    await desk.enter(name, { conclusion: '部分完成', rate: '50%', override: '6', overrideReason: '复核' });
    const { groups } = await desk.ranking();
    const scored = groups.flatMap(({ units }) => units).filter(({ assessed }) => assessed > 0);
    expect(scored).toMatchObject([{ unit: name.key[0], assessed: 1, earnedPoints: '6', rank: 1 }]);
  });

  it('is written anew, with a line in 操作记录', async () => {
    const desk = await shenyang();
    const { done, overview } = await desk.updateRanking(TIME);
    expect(done).toBe(true);
    expect(overview.undoable).toBe(2);
    expect((await savedAssessment(desk)).log.at(-1)).toMatchObject({ time: TIME, action: '更新排名' });
  });
});

describe('what a ranking sheet says of its own list', () => {
  it('is compared with the list: seven counted and others listed is no ranking to print', async () => {
    const desk = fileDesk();
    await desk.openFile('考核.xlsx', await writeWorkbook(sevenCounted('排名·区县(市)')));
    const { disagreements } = await desk.ranking();
    expect(disagreements).toMatchObject([{ severity: 'error', at: { sheet: '排名·区县(市)' } }]);
    await desk.updateRanking(TIME);
    expect((await desk.ranking()).disagreements).toEqual([]);
  });
});

describe('the check', () => {
  it('finds every formula of a workbook of ours as the rules give it', async () => {
    const desk = await shenyang();
    await desk.enter(await firstRow(desk), { conclusion: '未完成' });
    const { checked, different, notes } = await desk.check();
    expect(checked).toBeGreaterThan(5000);
    expect({ different, notes }).toEqual({ different: 0, notes: [] });
  });
});

describe('sheets for those without a spreadsheet program', () => {
  it('are listed as people see them', async () => {
    const names = await (await shenyang()).sheets();
    expect(names).toContain('证据评分');
    expect(names).not.toContain('_系统');
  });

  it('show a table with its headers, without hidden columns, in parts', async () => {
    const desk = await shenyang();
    const sheet = await desk.sheet('证据评分', 1, 2);
    const second = (await desk.rows({ unit: null, taskId: null, show: 'all' })).rows[1];
    expect(sheet?.columns.slice(0, 3)).toEqual(['单位', '任务编号', '任务事项']);
    expect(sheet?.rows).toHaveLength(2);
    expect(sheet?.rows[0]?.slice(0, 2)).toEqual([second?.unit, second?.taskId]);
    expect(sheet?.all).toBe((await desk.refresh()).rows.all);
  });

  it('show dates, percents and scores as the cells do', async () => {
    const desk = await shenyang();
    const { rows } = await desk.rows({ unit: null, taskId: null, show: 'all' });
    for (const { name } of rows.slice(0, 3)) await desk.enter(name, { conclusion: '部分完成', rate: '50%' });
    const sheet = await desk.sheet('证据评分', 0, 3000);
    const column = (header: string): string[] =>
      sheet?.rows.map((row) => row[sheet.columns.indexOf(header)] ?? '') ?? [];
    expect(column('完成率')[0]).toBe('50.00%');
    expect(column('考评得分')[0]).toBe('0.00');
    expect(column('截止日期').find((text) => text !== '')).toMatch(/^2017-\d\d-\d\d$/);
  });

  it('show a ranking sheet as it is printed', async () => {
    const desk = await shenyang();
    const sheet = await desk.sheet('排名·市政府部门', 0, 100);
    expect(sheet?.columns).toEqual([]);
    expect(sheet?.rows.flat()).toContain('沈阳市2017年政务公开考核排名');
    const line = sheet?.rows.find((row) => row.includes('市编委办')) ?? [];
    expect(line.slice(line.indexOf('市编委办') + 1).slice(0, 2)).toEqual(['0.00', '不合格']);
  });

  it('are none under another name', async () => {
    expect(await (await shenyang()).sheet('没有', 0, 10)).toBeNull();
  });
});
