import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePane } from './support/describePane';
import { inLooks } from './support/inLooks';
import { looksRight } from './support/looksRight';
import { button, go, importNotice, WAIT } from './support/pane';

const TITLE = '沈阳市2017年政务公开考核';
const PARTS = ['总览', '任务', '单位', '评分', '排名', '成果', '表格', '收发', '帮助'];

/** 200 % of text and everything else: half the width and height of the narrowest pane. */
const HALF = { viewport: { width: 160, height: 189 } };

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

const LOOKS = { 浅色: {}, 深色: { colorScheme: 'dark' }, 高对比: { forcedColors: 'active' } } as const;

describePane((open) => {
  it('explains itself on the first screen, in every look and size', async () => {
    const page = await open();
    await button(page, '导入通知').waitFor();
    await inLooks(page, { ...LOOKS, '200%': HALF }, (look) => looksRight(page, `总览-首次-${look}`));
  });

  it('shows the parts of a new round in every look and size, without anything axe finds', async () => {
    const page = await open();
    await importNotice(page);
    await inLooks(page, { ...LOOKS, '200%': HALF }, async (look) => {
      for (const part of ['总览', '任务', '收发', '帮助']) {
        await go(page, part);
        await page.getByRole('tabpanel', { name: part }).getByRole('heading', { level: 2 }).waitFor();
        await looksRight(page, `${part}-${look}`);
      }
    });
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
    await looksRight(page, '关闭前询问');
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

  it('says what to do with a file that cannot be used, and keeps what is open', async () => {
    const page = await open();
    await importNotice(page);
    await save(page);
    await page.getByText('未保存', { exact: true }).waitFor({ state: 'detached' });
    for (const [name, hex, sentence] of [
      ['考核.xls', 'd0cf11e0a1b11ae10000000000000000', '这是旧版Excel文件（.xls或.et）。请用Excel或WPS另存为'],
      ['空.xlsx', '', '文件是空的。'],
      ['坏.xlsx', '504b0304aaaaaaaa', '文件已损坏或不完整'],
    ] as const) {
      await choose(page, name, Buffer.from(hex, 'hex'));
      await page.getByText(`打开“${name}”：`).waitFor(WAIT);
      await page.getByText(sentence).waitFor();
      expect(await page.getByRole('heading', { level: 1, name: TITLE }).count()).toBe(1);
    }
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
