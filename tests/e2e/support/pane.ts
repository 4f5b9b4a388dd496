import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

export const NOTICE = '沈阳市2017年政务公开工作要点任务明细表.txt';
export const ROSTER = '沈阳市单位名册（示例）.csv';

/** Long enough for reading a notice on a busy machine. */
export const WAIT = { timeout: 60_000 };

/** A file of seeds/ as a chooser takes it. */
export const seedFile = async (name: string) => ({
  name,
  mimeType: '',
  buffer: await readFile(new URL(`../../../seeds/${name}`, import.meta.url)),
});

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Shows a part of the pane. */
export const go = (page: Page, label: string): Promise<void> =>
  page.getByRole('tab', { name: label, exact: true }).click();

/** How many pixels the page is too wide. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll('main')].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    ),
  );

/** Imports the Shenyang notice of 2017 and writes it: a round of 130 tasks. */
export async function importNotice(page: Page, name = NOTICE): Promise<void> {
  await go(page, '任务');
  await page.getByLabel('通知文件', { exact: true }).setInputFiles(await seedFile(name));
  await page.getByText('将写入的任务：').waitFor(WAIT);
  await page.getByRole('button', { name: /^写入\d+项任务$/ }).click();
  await page.getByText('写入任务：').waitFor(WAIT);
  await button(page, '撤销上次写入').waitFor();
}
