import type { Page } from 'playwright-core';
import { demoWorkbook } from '../../support/demoWorkbook';
import { WAIT } from './pane';

let made: ReturnType<typeof demoWorkbook> | null = null;

/** Opens the Shenyang round with sample evidence in the pane. */
export async function openDemo(page: Page, file?: Awaited<ReturnType<typeof demoWorkbook>>): Promise<void> {
  made ??= demoWorkbook();
  const chosen = file ?? (await made);
  const choose = () => page.getByLabel('打开工作簿（文件）', { exact: true }).setInputFiles(chosen);
  const heading = page.getByRole('heading', { level: 1, name: '沈阳市2017年政务公开考核（示例数据）' });
  await choose();
  // On a busy machine a file is at times chosen before the page listens: a person would choose it again.
  const isOpen = await heading.waitFor({ timeout: 20_000 }).then(
    () => true,
    () => false,
  );
  if (isOpen) return;
  await choose();
  await heading.waitFor(WAIT);
}
