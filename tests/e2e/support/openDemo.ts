import type { Page } from 'playwright-core';
import { demoWorkbook } from '../../support/demoWorkbook';
import { WAIT } from './pane';

let made: ReturnType<typeof demoWorkbook> | null = null;

/** Opens the Shenyang round with sample evidence in the pane. */
export async function openDemo(page: Page, file?: Awaited<ReturnType<typeof demoWorkbook>>): Promise<void> {
  made ??= demoWorkbook();
  await page.getByLabel('打开工作簿（文件）', { exact: true }).setInputFiles(file ?? (await made));
  await page.getByRole('heading', { level: 1, name: '沈阳市2017年政务公开考核（示例数据）' }).waitFor(WAIT);
}
