import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFindings } from './support/accessibility';
import { describePane } from './support/describePane';
import { button, go, importNotice, overflow, WAIT } from './support/pane';
import { screenshot } from './support/screenshot';

const TITLE = '沈阳市2017年政务公开考核';
const PARTS = ['总览', '任务', '单位', '评分', '排名', '表格', '收发', '帮助'];

const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first().innerText();

async function save(page: Page): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download', WAIT), button(page, '保存').click()]);
  return download;
}

const choose = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.getByLabel(/打开.*（文件）/).setInputFiles({ name, mimeType: '', buffer });

const more = async (page: Page, item: string): Promise<void> => {
  await button(page, '更多').click();
  await page.getByRole('menuitem', { name: item }).click();
};

const LOOKS = [
  { look: '浅色', options: {} },
  { look: '深色', options: { colorScheme: 'dark' } },
  { look: '高对比', options: { forcedColors: 'active' } },
] as const;

describePane((open) => {
  it.each(LOOKS)('explains itself on the first screen ($look)', async ({ look, options }) => {
    const page = await open(options);
    await button(page, '导入通知').waitFor();
    await screenshot(page, `总览-首次-${look}`);
    expect(await axeFindings(page)).toEqual([]);
  });

  it.each(LOOKS)('shows every part of a round without anything axe finds ($look)', async ({ look, options }) => {
    const page = await open(options);
    await importNotice(page);
    await screenshot(page, `总览-${look}`);
    const findings: Record<string, string[]> = {};
    for (const part of ['总览', '收发', '帮助']) {
      await go(page, part);
      await page.getByRole('tabpanel', { name: part }).getByRole('heading', { level: 2 }).waitFor();
      if (part !== '总览') await screenshot(page, `${part}-${look}`);
      findings[part] = await axeFindings(page);
    }
    expect(findings).toEqual({ 总览: [], 收发: [], 帮助: [] });
  });

  it.each([
    ['320 px', { width: 320, height: 378 }],
    ['320 px at 200 %', { width: 160, height: 189 }],
  ])('fits %s without scrolling sideways', async (_, viewport) => {
    const page = await open({ viewport });
    expect(await overflow(page)).toBe(0);
    await importNotice(page);
    const widths: Record<string, number> = {};
    for (const part of ['总览', '任务', '收发', '帮助']) {
      await go(page, part);
      await page.getByRole('tabpanel', { name: part }).getByRole('heading', { level: 2 }).waitFor();
      widths[part] = await overflow(page);
    }
    expect(widths).toEqual({ 总览: 0, 任务: 0, 收发: 0, 帮助: 0 });
  });

  it('keeps all parts in one row of the narrowest pane', async () => {
    const page = await open();
    const tops = await page.getByRole('tab').evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
    expect(tops).toHaveLength(PARTS.length);
    expect(new Set(tops).size).toBe(1);
  });

  it('leaves the corner of Office alone', async () => {
    const page = await open();
    await importNotice(page);
    const inCorner = await page.evaluate(
      () =>
        [...document.querySelectorAll('button, h1')].filter((element) => {
          const { right, top } = element.getBoundingClientRect();
          return right > window.innerWidth - 48 && top < 34;
        }).length,
    );
    expect(inCorner).toBe(0);
  });

  it('follows the system from light to dark', async () => {
    const page = await open();
    const background = () =>
      page.evaluate(
        () => getComputedStyle(document.querySelector('.fui-FluentProvider > div') ?? document.body).backgroundColor,
      );
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(background).toBe('rgb(41, 41, 41)');
  });

  it('is walked through with the keyboard alone', async () => {
    const page = await open();
    // From the beginning: a dialog that opens before anybody listens is never told.
    const chosen = page.waitForEvent('filechooser');
    const press = async (key: string, reached: string): Promise<void> => {
      await page.keyboard.press(key);
      // The next key starts from where the focus is.
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(reached);
    };
    await press('Tab', '总览');
    await press('ArrowRight', '任务');
    await page.keyboard.press('Enter');
    await button(page, '选择通知文件').waitFor();
    await press('Tab', '没有通知？');
    await press('Tab', '选择通知文件');
    await page.keyboard.press('Enter');
    expect((await chosen).isMultiple()).toBe(false);
  });

  it('says where the round stands and leads to the next step', async () => {
    const page = await open();
    await importNotice(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(TITLE);
    const facts = page.getByRole('tabpanel').getByRole('listitem');
    expect(await facts.filter({ hasText: '130项' }).count()).toBe(1);
    expect(await facts.filter({ hasText: '无法核实33个' }).count()).toBe(1);
    await button(page, '确定责任主体').click();
    await expect.poll(() => heading(page)).toBe('单位与权重');
  });

  it('opens again what it saved', async () => {
    const page = await open();
    await importNotice(page);
    await page.getByText('未保存', { exact: true }).waitFor();
    const download = await save(page);
    expect(download.suggestedFilename()).toBe(`${TITLE}.xlsx`);
    await page.getByText('未保存', { exact: true }).waitFor({ state: 'detached' });

    const other = await open();
    await choose(other, '考核.xlsx', await readFile(await download.path()));
    await other.getByRole('heading', { level: 1, name: TITLE }).waitFor(WAIT);
    expect(await other.getByText('130项').count()).toBe(1);
    expect(await other.getByText('考核.xlsx', { exact: true }).count()).toBe(1);
    expect(await other.getByText('未保存', { exact: true }).count()).toBe(0);
  });

  it('saves again where the user said, and elsewhere when asked', async () => {
    const page = await open({
      asksWhereToSave: true,
      prepare: () => {
        const writes: string[] = [];
        const picker = ({ suggestedName }: { suggestedName: string }) => {
          const name = `${writes.length}-${suggestedName}`;
          const stream = {
            write: ({ size }: Blob) => Promise.resolve(writes.push(`${name} ${size > 100_000 ? '有内容' : '空'}`)),
            close: () => Promise.resolve(),
          };
          return Promise.resolve({ name, createWritable: () => Promise.resolve(stream) });
        };
        Object.assign(window, { showSaveFilePicker: picker, writes });
      },
    });
    await importNotice(page);
    const saves = async (press: () => Promise<void>) => {
      await press();
      await page.getByText('已保存“').waitFor(WAIT);
      await button(page, '知道了').click();
    };
    await saves(() => button(page, '保存').click());
    await saves(() => button(page, '保存').click());
    await saves(() => more(page, '另存为'));
    expect(await page.evaluate(() => (window as unknown as { writes: string[] }).writes)).toEqual([
      `0-${TITLE}.xlsx 有内容`,
      `0-${TITLE}.xlsx 有内容`,
      `2-${TITLE}.xlsx 有内容`,
    ]);
  });

  it('says when a file could not be saved, and keeps it marked', async () => {
    const page = await open({
      asksWhereToSave: true,
      prepare: () => {
        const createWritable = () => Promise.reject(new DOMException('locked', 'NoModificationAllowedError'));
        Object.assign(window, { showSaveFilePicker: () => Promise.resolve({ name: '考核.xlsx', createWritable }) });
      },
    });
    await importNotice(page);
    await button(page, '保存').click();
    await page.getByText('“考核.xlsx”没有保存成功').waitFor(WAIT);
    expect(await page.getByText('未保存', { exact: true }).count()).toBe(1);
  });

  it('asks before unsaved changes are left behind', async () => {
    const page = await open();
    await importNotice(page);
    await more(page, '关闭工作簿');
    await page.getByRole('alertdialog').waitFor();
    await screenshot(page, '关闭前询问');
    expect(await axeFindings(page)).toEqual([]);
    await button(page, '返回').click();
    expect(await page.getByText('130项').count()).toBe(1);

    await more(page, '关闭工作簿');
    const [download] = await Promise.all([page.waitForEvent('download', WAIT), button(page, '先保存').click()]);
    expect(download.suggestedFilename()).toBe(`${TITLE}.xlsx`);
    await page.getByRole('heading', { level: 2, name: '把通知变成能算分的工作簿' }).waitFor(WAIT);
  });

  it('closes without saving when told so', async () => {
    const page = await open();
    await importNotice(page);
    await more(page, '关闭工作簿');
    await button(page, '不保存').click();
    await page.getByRole('heading', { level: 2, name: '把通知变成能算分的工作簿' }).waitFor(WAIT);
  });

  it('asks before the page is left with unsaved changes', async () => {
    const page = await open();
    await importNotice(page);
    const [dialog] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
  });

  it.each([
    ['考核.xls', 'd0cf11e0a1b11ae10000000000000000', '这是旧版Excel文件（.xls或.et）。请用Excel或WPS另存为'],
    ['空.xlsx', '', '文件是空的。'],
    ['坏.xlsx', '504b0304aaaaaaaa', '文件已损坏或不完整'],
  ])('says what to do with %s, and keeps what is open', async (name, hex, sentence) => {
    const page = await open();
    await importNotice(page);
    await save(page);
    await page.getByText('未保存', { exact: true }).waitFor({ state: 'detached' });
    await choose(page, name, Buffer.from(hex, 'hex'));
    await page.getByText(sentence).waitFor(WAIT);
    expect(await page.getByText(`打开“${name}”：`).count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1, name: TITLE }).count()).toBe(1);
  });

  it('takes the last write back', async () => {
    const page = await open();
    await importNotice(page);
    await button(page, '撤销上次写入').click();
    await page.getByText('撤销上次写入：').waitFor(WAIT);
    await button(page, '撤销上次写入').waitFor({ state: 'detached' });
  });

  it('says when the work in the background does not start', async () => {
    const page = await open({
      prepare: () => {
        const Real = window.Worker;
        Object.assign(window, { Worker: new Proxy(Real, { construct: () => new Real('missing.js') }) });
      },
    });
    await go(page, '任务');
    await page.getByRole('button', { name: /^沈阳市2017年/ }).click();
    await page.getByText('后台计算没有启动或已经停止').waitFor(WAIT);
    expect(await button(page, '选择通知文件').count()).toBe(1);
  });

  it('keeps office.js from the telemetry page it frames after a while', async () => {
    const page = await open();
    const [violation] = await Promise.all([
      page.waitForEvent('console', { predicate: (message) => message.text().includes('telemetry'), ...WAIT }),
      page.reload(),
    ]);
    expect(violation.text()).toContain('has been blocked');
  });
});
