import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../../src/app/desk/openDesk';
import { importNotice } from '../../src/app/importDocument';
import { check } from '../../src/commands/check';
import { addressPart, messageOf } from '../../src/commands/message/message';
import type { Ribbon } from '../../src/commands/ribbonCommand';
import { runCommand } from '../../src/commands/runCommand';
import { updateRanking } from '../../src/commands/updateRanking';
import { liveFile } from '../../src/hosts/xlsx/liveFile';
import { readSheets } from '../../src/hosts/xlsx/readSheets';
import type { Place } from '../../src/shared/issue';
import { filledIn, smallPackage } from '../app/desk/exchange/support';
import { loadDocumentWriter } from '../support/loadDocumentWriter';
import { loadExchangeFiles } from '../support/loadExchangeFiles';

const NOTICE = '沈阳市2017年政务公开工作要点任务明细表.txt';
const TIME = '2017-12-01 09:00:00';

/** The ribbon over a workbook in memory, and what it selected. */
function ribbonOver(workbook = liveFile()) {
  const selected: Place[] = [];
  const ribbon: Ribbon = {
    desk: openDesk({ kind: 'live', workbook }, loadExchangeFiles, loadDocumentWriter),
    screen: {
      select: (at) => {
        selected.push(at);
        return Promise.resolve([]);
      },
    },
    time: () => TIME,
  };
  return { ribbon, selected, workbook };
}

async function ribbonOfRound() {
  const opened = ribbonOver();
  const { breakdown } = await importNotice(
    NOTICE,
    await readFile(new URL(`../../seeds/${NOTICE}`, import.meta.url)),
    readSheets,
  );
  await opened.ribbon.desk.adopt(breakdown, NOTICE, TIME);
  return opened;
}

describe('重算并更新排名', () => {
  it('says how many units are ranked, what is still missing, and shows the ranking', async () => {
    const { ribbon, selected } = await ribbonOfRound();
    const { title, lines } = await runCommand(updateRanking, ribbon);
    expect(title).toBe('排名已更新');
    expect(lines[0]).toMatch(/^\d+个单位、\d+个组别的得分、排名和反馈单已按评分规则更新。$/);
    expect(lines[1]).toMatch(/^还有\d+行没有考评结论，按0分计入排名。$/);
    expect(selected).toEqual([{ sheet: expect.stringMatching(/^排名·/) as string }]);
  });

  it('leaves what people entered as it is', async () => {
    const { ribbon } = await ribbonOfRound();
    const all = { unit: null, taskId: null, show: 'all' } as const;
    const [first] = (await ribbon.desk.rows(all)).rows;
    if (first === undefined) throw new Error('no rows');
    await ribbon.desk.enter(first.name, { conclusion: '完成', assessor: '张三' });
    await runCommand(updateRanking, ribbon);
    expect((await ribbon.desk.row(first.name))?.entry).toMatchObject({ conclusion: '完成', assessor: '张三' });
  });
});

describe('检查', () => {
  it('says how many results agree with the rules', async () => {
    const { ribbon } = await ribbonOfRound();
    const { title, lines } = await runCommand(check, ribbon);
    expect(title).toMatch(/^检查完成/);
    expect(lines[0]).toMatch(/^核对了\d+个公式结果，全部与评分规则一致。$/);
  });

  it('lists what is entered wrongly and selects the first', async () => {
    const { ribbon, selected, workbook } = await ribbonOfRound();
    const all = { unit: null, taskId: null, show: 'all' } as const;
    const [first] = (await ribbon.desk.rows(all)).rows;
    if (first === undefined) throw new Error('no rows');
    await workbook.write([{ ...first.name, cells: { 考评结论: '差不多' } }]);
    const { title, lines } = await runCommand(check, ribbon);
    expect(title).toMatch(/^检查完成，有\d+处要看$/);
    expect(lines.join()).toContain('差不多');
    expect(lines.at(-1)).toBe('已选中第一处。');
    expect(selected.length).toBe(1);
  });

  it('says when the round is not what was sealed', async () => {
    const { ribbon } = await ribbonOfRound();
    await ribbon.desk.seal(TIME);
    const all = { unit: null, taskId: null, show: 'all' } as const;
    const [first] = (await ribbon.desk.rows(all)).rows;
    if (first === undefined) throw new Error('no rows');
    await ribbon.desk.enter(first.name, { conclusion: '未完成' });
    const { lines } = await runCommand(check, ribbon);
    expect(lines.join()).toContain(`与${TIME}封存的不符`);
  });
});

describe.each([
  ['重算并更新排名', updateRanking],
  ['检查', check],
] as const)('%s', (_name, command) => {
  it('says in another workbook what to do first', async () => {
    const { ribbon, selected } = ribbonOver();
    const { title, lines } = await runCommand(command, ribbon);
    expect(title).toBe('这个工作簿还不是考核工作簿');
    expect(lines.join()).toContain('“打开面板”');
    expect(selected).toEqual([]);
  });

  it('says in a workbook that went out to a unit that the round is elsewhere', async () => {
    const { ribbon, selected } = ribbonOver(liveFile(await filledIn(smallPackage('和平区政府'), [])));
    const { title, lines } = await runCommand(command, ribbon);
    expect(title).toBe('这是发给单位的工作簿，不是考核工作簿');
    expect(lines.join()).toContain('请打开考核办公室自己的考核工作簿');
    expect(selected).toEqual([]);
  });

  it('never fails without a word', async () => {
    const { ribbon } = await ribbonOfRound();
    const broken: Ribbon = { ...ribbon, desk: { ...ribbon.desk, refresh: () => Promise.reject(new Error('E42')) } };
    const { title, lines } = await runCommand(command, broken);
    expect(title).toBe('没有做成');
    expect(lines[0]).toContain('E42');
  });
});

describe('a message', () => {
  it('arrives in the address as it was', () => {
    const message = { title: '检查完成，有2处要看', lines: ['工作表“证据评分”P5：100% & 更多 #1', '', '第二行\n续'] };
    expect(messageOf(addressPart(message))).toEqual(message);
  });

  it.each(['', '%', 'line=只有行', '%E4%zz'])('is none in “%s”', (part) => {
    expect(messageOf(part)).toBeNull();
  });
});
