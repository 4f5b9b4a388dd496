import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFindings } from './support/accessibility';
import { describePane } from './support/describePane';
import { openDemo } from './support/openDemo';
import { button, go, overflow, WAIT } from './support/pane';
import { screenshot } from './support/screenshot';

const contents = (page: Page, sheet: string) => page.getByRole('region', { name: `工作表“${sheet}”的内容` });

async function openSheet(page: Page, sheet: string): Promise<void> {
  await openDemo(page);
  await go(page, '表格');
  await page.getByRole('combobox', { name: '工作表' }).selectOption(sheet, WAIT);
  await contents(page, sheet).waitFor(WAIT);
}

describePane((open) => {
  it('says what to do before a workbook is open', async () => {
    const page = await open();
    await go(page, '表格');
    await button(page, '去总览').click();
    await page.getByRole('tab', { name: '总览', selected: true }).waitFor();
  });

  it('shows a sheet page by page under its headers', async () => {
    const page = await open();
    await openSheet(page, '证据评分');
    await page.getByText(/^第1至50行，共\d+行$/).waitFor();
    const headers = await contents(page, '证据评分').getByRole('columnheader').allInnerTexts();
    expect(headers.slice(0, 3)).toEqual(['单位', '任务编号', '任务事项']);
    await screenshot(page, '表格');
    expect(await overflow(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await button(page, '下一页').click();
    await page.getByText(/^第51至100行/).waitFor(WAIT);
    await button(page, '上一页').click();
    await page.getByText(/^第1至50行/).waitFor(WAIT);
  });

  it('moves by keyboard while the first column stays in sight', async () => {
    const page = await open();
    await openSheet(page, '证据评分');
    const region = contents(page, '证据评分');
    const first = region.getByRole('rowheader').first();
    const left = async () => Math.round((await first.boundingBox())?.x ?? -1);
    const before = await left();
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.querySelector('[role=region][tabindex="0"]')?.scrollLeft ?? 0) > 60);
    expect(await left()).toBe(before);
  });

  it('shows a printed sheet without the columns that only make room', async () => {
    const page = await open();
    await openSheet(page, '排名·区县(市)');
    const rows = contents(page, '排名·区县(市)').getByRole('row');
    await rows.getByText('沈阳市2017年政务公开考核（示例数据）排名', { exact: true }).waitFor();
    expect(await rows.filter({ hasText: '大东区政府' }).innerText()).toMatch(/^▲\s+1\s+大东区政府\s+97\.55\s+优秀/);
  });
});
