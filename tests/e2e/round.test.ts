import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { goByKeys, pressKeyOn, tabTo } from './support/keyboard';
import { describePane } from './support/describePane';
import { button, ROSTER, WAIT } from './support/pane';

const ROWS = 30;

const rosterText = async (): Promise<string> =>
  (await readFile(new URL(`../../seeds/${ROSTER}`, import.meta.url), 'utf8'))
    .replace(/^\uFEFF/, '')
    .replaceAll(',', '\t');

const stepDone = (page: Page, title: string): Promise<void> => page.getByText(`${title}：`).first().waitFor(WAIT);

/** A newcomer's whole round, without a mouse: notice, units and weights, 30 rows, a correction, the ranking, one step back. */
async function playRound(page: Page): Promise<void> {
  await pressKeyOn(page, '导入通知');
  await pressKeyOn(page, /^沈阳市2017年政务公开工作要点任务明细表/);
  await page.getByText('将写入的任务：130项').waitFor(WAIT);
  await pressKeyOn(page, '写入130项任务');
  await stepDone(page, '写入任务');

  await goByKeys(page, '单位');
  await pressKeyOn(page, '粘贴名册');
  await tabTo(page, '从 Excel、WPS 复制的名册');
  await page.keyboard.insertText(await rosterText());
  await page.getByText('读到46个单位').waitFor(WAIT);
  await pressKeyOn(page, '采用这份名册');
  await pressKeyOn(page, '写入');
  await page.getByRole('region', { name: '未写入的修改' }).waitFor({ ...WAIT, state: 'detached' });

  await goByKeys(page, '评分');
  await page.getByText(`已评0/1010`).waitFor(WAIT);
  await tabTo(page, '评分人');
  await page.keyboard.insertText('张三');
  await pressKeyOn(page, '评完自动到下一条', 'Space');
  for (let done = 1; done <= ROWS; done += 1) {
    await page.keyboard.press(done % 3 === 0 ? '3' : '1');
    await page.getByText(`已评${done}/1010`).waitFor(WAIT);
  }
  await page.keyboard.press('p');
  await page
    .getByRole('status')
    .getByText('未完成')
    .first()
    .waitFor({ ...WAIT, state: 'attached' });
  await page.keyboard.press('4');
  await page
    .getByRole('status')
    .getByText('不适用')
    .first()
    .waitFor({ ...WAIT, state: 'attached' });

  await goByKeys(page, '排名');
  await pressKeyOn(page, '更新排名');
  await stepDone(page, '更新排名');
  await pressKeyOn(page, '撤销上次写入');
  await stepDone(page, '撤销上次写入');
}

describePane((open) => {
  it('is played by keyboard in a file', { timeout: 300_000 }, async () => {
    const page = await open({ viewport: { width: 320, height: 760 } });
    await playRound(page);
    const [download] = await Promise.all([page.waitForEvent('download', WAIT), pressKeyOn(page, '保存')]);
    expect(download.suggestedFilename()).toBe('沈阳市2017年政务公开考核.xlsx');
    await button(page, '保存').waitFor();
  });
});
