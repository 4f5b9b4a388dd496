import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePane } from './support/describePane';
import { inLooks } from './support/inLooks';
import { openDemo } from './support/openDemo';
import { looksRight } from './support/looksRight';
import { button, go, importNotice, ROSTER, seedFile, WAIT } from './support/pane';

const LOOKS = {
  深色: { colorScheme: 'dark' },
  高对比: { forcedColors: 'active' },
  '200%': { viewport: { width: 160, height: 300 } },
} as const;

const unit = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const waiting = (page: Page, count: number) => button(page, `未写入的修改${count}处`);

async function openUnits(page: Page): Promise<void> {
  await openDemo(page);
  await go(page, '单位');
  await button(page, '添加单位').waitFor(WAIT);
}

async function write(page: Page): Promise<void> {
  await button(page, '写入').click();
  await page.getByRole('region', { name: '未写入的修改' }).waitFor({ ...WAIT, state: 'detached' });
}

describePane((open) => {
  it('says what to do before there is a round', async () => {
    const page = await open();
    await go(page, '单位');
    await button(page, '去任务').click();
    await page.getByRole('tab', { name: '任务', selected: true }).waitFor();
  });

  it('takes a pasted roster after showing what it changes, and writes it', async () => {
    const page = await open();
    await importNotice(page);
    await go(page, '单位');
    await button(page, '粘贴名册').click();
    const table = await readFile(new URL(`../../seeds/${ROSTER}`, import.meta.url), 'utf8');
    await field(page, '从 Excel、WPS 复制的名册').fill(table.replace(/^\uFEFF/, '').replaceAll(',', '\t'));
    await page.getByText('读到46个单位，新增13个，改动33个，相同0个。').waitFor(WAIT);
    await page.getByText('“市编委办”：考核总分 空→100；政务公开分值 空→4').waitFor();
    await looksRight(page, '单位-粘贴名册');
    await button(page, '采用这份名册').click();
    await waiting(page, 46).waitFor();
    await write(page);
    await page.getByRole('tab', { name: '单位 46' }).waitFor();
    expect(await unit(page, '大东区政府').innerText()).toContain('权重3.99%，尚缺0.04分');
    expect(await unit(page, '苏家屯区政府').innerText()).toContain('没有填政务公开分值。');
    await page.getByText('“加强督查评估,将政务公开纳入绩效考核体系,权重不低于4%。”（通知第222行）').waitFor();
    await looksRight(page, '单位');
  });

  it('takes a roster from a file', async () => {
    const page = await open();
    await openUnits(page);
    await button(page, '粘贴名册').click();
    await page.getByLabel('名册文件', { exact: true }).setInputFiles(await seedFile(ROSTER));
    await page.getByText('读到46个单位，新增0个，改动0个，相同46个。').waitFor(WAIT);
    expect(await button(page, '采用这份名册').count()).toBe(0);
  });

  it('says what is wrong with a pasted table', async () => {
    const page = await open();
    await openUnits(page);
    await button(page, '粘贴名册').click();
    await field(page, '从 Excel、WPS 复制的名册').fill('和平区政府\t区县(市)\n沈河区政府\t区县(市)');
    await page.getByText('单位名册缺少表头').waitFor(WAIT);
  });

  it('judges a weight before it is written, and keeps the draft while other parts are shown', async () => {
    const page = await open();
    await openUnits(page);
    await unit(page, '于洪区政府').click();
    await field(page, '政务公开分值').fill('40');
    expect(await unit(page, '于洪区政府').innerText()).toMatch(/已改\s*✓\s*达标\s*权重4\.00%/);
    await looksRight(page, '单位-修改');
    await go(page, '排名');
    await go(page, '单位');
    await waiting(page, 1).click();
    await page.getByText('“于洪区政府”：政务公开分值 35→40').waitFor();
    await write(page);
    await unit(page, '于洪区政府').click();
    expect(await field(page, '政务公开分值').inputValue()).toBe('40');
    await button(page, '撤销上次写入').click();
    await page.waitForFunction(() => document.body.innerText.includes('权重3.50%，尚缺5.00分'), null, WAIT);
  });

  it('counts an edit that is typed back as no change', async () => {
    const page = await open();
    await openUnits(page);
    await unit(page, '于洪区政府').click();
    await field(page, '政务公开分值').fill('36');
    await waiting(page, 1).waitFor();
    await field(page, '政务公开分值').fill('35');
    await waiting(page, 1).waitFor({ state: 'detached' });
  });

  it('adds a unit, and does not write one without a name or with the name of another', async () => {
    const page = await open();
    await openUnits(page);
    await button(page, '添加单位').click();
    await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    await page.getByText('还不能写入：请填写单位名称。').waitFor();
    await page.keyboard.type('市财政局');
    await page.getByText('还不能写入：“市财政局”有重名，请改成不同的名称。').waitFor();
    expect(await button(page, '写入').getAttribute('aria-disabled')).toBe('true');
    await field(page, '单位').fill('市信访局');
    await page.getByRole('group', { name: '修改市信访局' }).getByRole('combobox', { name: '组别' }).fill('市政府部门');
    await write(page);
    await page.getByRole('tab', { name: '单位 47' }).waitFor();
  });

  it('asks before a unit with entries is removed, and says that its rows stay', async () => {
    const page = await open();
    await openUnits(page);
    await unit(page, '康平县政府').click();
    await button(page, '删除单位').click();
    const dialog = page.getByRole('alertdialog', { name: '删除“康平县政府”？' });
    expect(await dialog.innerText()).toContain('它在“证据评分”里有20行已经填了内容。');
    await looksRight(page, '单位-删除');
    await dialog.getByRole('button', { name: '取消' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await waiting(page, 1).count()).toBe(0);
    await button(page, '删除单位').click();
    await dialog.getByRole('button', { name: '删除单位' }).click();
    await waiting(page, 1).waitFor();
    await write(page);
    await page.getByText('康平县政府已移出名册，但有20行填过内容').waitFor(WAIT);
    await page.getByRole('tab', { name: '单位 45' }).waitFor();
  });

  it('fills in many units at once, only where nothing stands', async () => {
    const page = await open();
    await openUnits(page);
    await button(page, '批量填写').click();
    await page.getByRole('combobox', { name: '填给' }).selectOption('“区县(市)”组（13个）');
    await field(page, '政务公开分值').fill('40');
    await button(page, '填入').click();
    await page.getByText('已填入1个单位，写入后生效。').waitFor();
    await page.getByRole('checkbox', { name: '只填还空着的' }).uncheck();
    await button(page, '填入').click();
    await page.getByText(/已填入\d+个单位/).waitFor();
    await looksRight(page, '单位-批量填写');
    await write(page);
    await page.getByRole('combobox', { name: '组别' }).last().selectOption('区县(市)');
    expect(await page.getByRole('list').getByText('✓').count()).toBe(13);
  });

  it('fills in the ticked units', async () => {
    const page = await open();
    await openUnits(page);
    await button(page, '批量填写').click();
    for (const name of ['和平区政府', '沈河区政府']) await page.getByRole('checkbox', { name: `勾选${name}` }).check();
    await page.getByRole('combobox', { name: '填给' }).selectOption('勾选的单位（2个）');
    await page.getByRole('checkbox', { name: '只填还空着的' }).uncheck();
    await page.getByRole('region', { name: '批量填写' }).getByRole('textbox', { name: '组别' }).fill('中心城区');
    await button(page, '填入').click();
    await waiting(page, 2).waitFor();
    await write(page);
    await page.getByRole('heading', { name: '中心城区（2）' }).waitFor();
  });

  it('finds units by verdict and by a part of the name', async () => {
    const page = await open();
    await openUnits(page);
    expect(await page.getByRole('region', { name: '权重核验' }).innerText()).toMatch(
      /不达标\s*5个\s*\?\s*无法核实\s*3个/,
    );
    await page.getByRole('combobox', { name: '核验结论' }).selectOption('不达标（5）');
    expect(await page.getByRole('list').getByText('✕').count()).toBe(5);
    await page.getByRole('searchbox', { name: '找单位' }).fill('于洪');
    expect(await page.getByRole('list').getByRole('listitem').count()).toBe(1);
    await page.getByRole('searchbox', { name: '找单位' }).fill('没有这个');
    await page.getByText('没有符合条件的单位').waitFor();
  });

  it('gives all changes up only when asked twice', async () => {
    const page = await open();
    await openUnits(page);
    await unit(page, '于洪区政府').click();
    await field(page, '备注').fill('改动');
    await button(page, '放弃').click();
    await page.getByRole('alertdialog').getByRole('button', { name: '取消' }).click();
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await field(page, '备注').inputValue()).toBe('改动');
    await button(page, '放弃').click();
    await page.getByRole('alertdialog').getByRole('button', { name: '放弃修改' }).click();
    await waiting(page, 1).waitFor({ state: 'detached' });
    expect(await field(page, '备注').inputValue()).toBe('示例数据');
  });

  it('tells of a value that became different in the workbook while it was being changed', async () => {
    const page = await open();
    await openUnits(page);
    await unit(page, '于洪区政府').click();
    await field(page, '政务公开分值').fill('40');
    await write(page);
    await field(page, '政务公开分值').fill('41');
    await button(page, '撤销上次写入').click();
    await page.getByText('“于洪区政府”的政务公开分值在工作簿里已由“40”改为“35”，写入后会是“41”。').waitFor(WAIT);
    expect(await field(page, '政务公开分值').inputValue()).toBe('41');
  });

  it('decides what a printed owner stands for, by keyboard', async () => {
    const page = await open();
    await importNotice(page);
    await go(page, '单位');
    await page.getByRole('tab', { name: '责任主体（待定1）' }).click();
    await unit(page, '各区、县').press('Enter');
    await page.getByRole('combobox', { name: '指定单位或组别' }).focus();
    await page.keyboard.type('财政');
    await page.getByRole('option', { name: '市财政局' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('写入后分给：市财政局').waitFor();
    await page.keyboard.press('Escape');
    await looksRight(page, '单位-责任主体');
    await write(page);
    await page.getByRole('combobox', { name: '显示' }).selectOption('已指定的（1）');
    await page.getByText('现在分给：市财政局').waitFor();
    await page
      .getByRole('group', { name: '指定“各区、县(市)政府”' })
      .getByRole('button', { name: /去掉市财政局/ })
      .click();
    await page.getByText('写入后按规则分配').waitFor();
  });

  it('stays quick with 240 units', async () => {
    const page = await open();
    await openUnits(page);
    const rows = Array.from({ length: 200 }, (_, at) => `市属单位${at + 1}\t市属单位\t100\t${at % 7}`);
    await button(page, '粘贴名册').click();
    await field(page, '从 Excel、WPS 复制的名册').fill(['单位\t组别\t考核总分\t政务公开分值', ...rows].join('\n'));
    await button(page, '采用这份名册').click();
    await page.getByRole('tab', { name: '单位 246' }).waitFor(WAIT);
    expect(await page.getByRole('list').getByRole('listitem').count()).toBe(50);
    const took = await page.evaluate(async () => {
      const box = document.querySelector<HTMLInputElement>('input[type=search]');
      if (box === null) throw new Error('no search box');
      const from = performance.now();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, '市属单位19');
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
      return performance.now() - from;
    });
    await page.getByText('市属单位199').waitFor();
    expect(took).toBeLessThan(1000);
  });

  it('has room for large text, and shows in dark and forced colours', async () => {
    const page = await open();
    await openUnits(page);
    await unit(page, '于洪区政府').click();
    await inLooks(page, LOOKS, (look) => looksRight(page, `单位-${look}`));
  });
});
