import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import type { Assessment } from '../../../src/assessment/model/assessment';
import { openDemo } from './openDemo';
import { button, go, WAIT } from './pane';

/** A file as a chooser takes it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const chosen = (name: string, buffer: Buffer): ChosenFile => ({ name, mimeType: '', buffer });

/** The Shenyang round, at 收发. */
export async function openExchange(page: Page): Promise<void> {
  await openDemo(page);
  await go(page, '收发');
  await button(page, '制作下发文件').waitFor(WAIT);
}

/** What the browser downloads when a button is pressed. */
export async function downloaded(page: Page, name: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download', WAIT), button(page, name).click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

/** Makes the packages of the units that are picked. */
export async function sendOut(page: Page, count: number, due = ''): Promise<void> {
  await page.getByLabel('交回期限').fill(due);
  await page.getByLabel('交回给').fill('市政务公开办');
  await button(page, '制作下发文件').click();
  await page.getByRole('heading', { name: `做好了${count}个工作簿` }).waitFor({ timeout: 180_000 });
}

/** The files of the archive that was made last, by name. */
export async function archiveOf(page: Page): Promise<ReadonlyMap<string, Uint8Array>> {
  const { bytes } = await downloaded(page, '下载全部（.zip）');
  return new Map(Object.entries(unzipSync(bytes)));
}

/** Shows 收回合并 and hands files over. */
export async function takeIn(page: Page, files: readonly ChosenFile[]): Promise<void> {
  await page.getByRole('tab', { name: '收回合并' }).click();
  await page.getByLabel('交回的文件', { exact: true }).setInputFiles([...files]);
  await page.getByRole('heading', { name: `收到${files.length}个文件` }).waitFor({ timeout: 120_000 });
}

/** Opens another workbook in place of the one that is open; nothing may be unsaved. */
export async function openAnother(page: Page, file: ChosenFile): Promise<void> {
  await page.getByLabel('打开（文件）', { exact: true }).setInputFiles(file);
  await page.getByText(`打开“${file.name}”：`).waitFor(WAIT);
}

/** Rows of a unit in the order of the sheet. */
export const rowsOf = ({ evidence }: Assessment, unit: string) => evidence.filter((row) => row.unit === unit);
