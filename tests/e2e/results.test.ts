import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { demoWorkbook } from '../support/demoWorkbook';
import { showInstead } from '../support/editPlan';
import { smallAssessment } from '../support/smallAssessment';
import { describePane } from './support/describePane';
import { chosen, downloaded } from './support/exchangeSteps';
import { goByKeys, pressKeyOn } from './support/keyboard';
import { inLooks } from './support/inLooks';
import { looksRight } from './support/looksRight';
import { openDemo } from './support/openDemo';
import { button, go, importNotice, WAIT } from './support/pane';

const LOOKS = {
  浅色: { viewport: { width: 320, height: 700 } },
  深色: { colorScheme: 'dark' },
  高对比: { forcedColors: 'active' },
  '200%': { viewport: { width: 160, height: 300 } },
} as const;

const TIME = { timeout: 300_000 };

const show = (page: Page, part: string): Promise<void> => page.getByRole('tab', { name: part, exact: true }).click();

/** Every text of a workbook. */
async function textsIn(bytes: Uint8Array): Promise<string[]> {
  const { value } = await readWorkbook(bytes);
  return (value?.sheets ?? []).flatMap(({ rows }) => rows.flat().filter((cell) => typeof cell === 'string'));
}

async function openPart(page: Page, part: string): Promise<void> {
  await openDemo(page);
  await go(page, '成果');
  await show(page, part);
}

describePane((open) => {
  it('says what to do before there is a round, and before anything is assessed', TIME, async () => {
    const page = await open();
    await go(page, '成果');
    await button(page, '去任务').waitFor();
    await importNotice(page);
    await go(page, '成果');
    await page.getByText('还没有评分。').waitFor(WAIT);
    await page.getByText('等次分布', { exact: true }).waitFor(WAIT);
    await looksRight(page, '成果-未评分');
  });

  it('shows the analysis as tables, and leads to the sheet', TIME, async () => {
    const page = await open();
    await openPart(page, '分析');
    const grades = page.getByRole('region', { name: '等次分布' });
    await grades.waitFor(WAIT);
    expect(await grades.getByRole('columnheader').allInnerTexts()).toEqual(['组别', '等次', '单位数', '单位']);
    await inLooks(page, LOOKS, (look) => looksRight(page, `成果-分析-${look}`));
    await page.getByText('区县(市)：各部分得分率（%）').click();
    await page.getByRole('rowheader', { name: '本组中位数' }).waitFor();
    await page.getByText('区县(市)：各部分得分率（%）').scrollIntoViewIfNeeded();
    await looksRight(page, '成果-得分率');
    await button(page, '看“分析”表').click();
    await page.getByRole('region', { name: '工作表“分析”的内容' }).waitFor(WAIT);
  });

  it('says by keyboard how firm the ranking of a group is', TIME, async () => {
    const page = await open();
    await openDemo(page);
    await goByKeys(page, '成果');
    await page.getByRole('tab', { name: '分析', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page
      .getByText(/比.+高.+分；.+就换位/)
      .first()
      .waitFor(WAIT);
    await inLooks(page, LOOKS, (look) => looksRight(page, `成果-稳健性-${look}`));
    await page.getByRole('combobox', { name: '组别' }).selectOption('市政府部门');
    await pressKeyOn(page, /^各部分权重的影响/);
    await page
      .getByText(/名次都不变/)
      .first()
      .waitFor();
  });

  it('compares with an earlier workbook, again after an entry, and refuses what is none', TIME, async () => {
    const page = await open();
    await openPart(page, '对比');
    await looksRight(page, '成果-对比-未选');
    const chooser = page.getByLabel('上次的工作簿', { exact: true });
    await chooser.setInputFiles({ name: '不是.xlsx', mimeType: '', buffer: Buffer.from('不是工作簿') });
    await page.getByText('“不是.xlsx”').first().waitFor(WAIT);
    await looksRight(page, '成果-对比-读不了');
    await chooser.setInputFiles({ ...(await demoWorkbook()), name: '上次.xlsx' });
    await page.getByText('已与“上次.xlsx”对比').waitFor(WAIT);
    await page.getByText('比不出变化').waitFor();
    await inLooks(page, LOOKS, (look) => looksRight(page, `成果-对比-${look}`));
    await go(page, '评分');
    await page.getByRole('heading', { level: 3 }).first().waitFor(WAIT);
    await page.locator('body').press('3');
    await page.locator('body').press('Enter');
    await go(page, '成果');
    await page.getByText('已与“上次.xlsx”对比').waitFor(WAIT);
    await page.getByText('比不出变化').waitFor({ state: 'detached', ...WAIT });
  });

  it('makes the 反馈单 of all units, or of those that are picked', TIME, async () => {
    const page = await open();
    await openPart(page, '反馈单');
    await button(page, '下载反馈单（46个单位）').waitFor(WAIT);
    await inLooks(page, LOOKS, (look) => looksRight(page, `成果-反馈单-${look}`));
    await page.getByLabel('只选一部分').click();
    await page.getByText('区县(市)的单位').click();
    await looksRight(page, '成果-反馈单-选单位');
    await page.getByLabel('和平区政府', { exact: true }).click();
    const one = await downloaded(page, '下载反馈单（1个单位）');
    expect(one.name).toMatch(/反馈单.*\.xlsx$/);
    const texts = await textsIn(one.bytes);
    expect(texts.some((text) => text.includes('和平区政府'))).toBe(true);
    expect(texts.some((text) => text.includes('于洪区政府'))).toBe(false);
    await page.getByText(`“${one.name}”已交给浏览器下载`).waitFor();
    await page.getByText(`“${one.name}”已交给浏览器下载`).scrollIntoViewIfNeeded();
    await looksRight(page, '成果-反馈单-已下载');
    await page.getByLabel('全部46个单位').click();
    const all = (await textsIn((await downloaded(page, '下载反馈单（46个单位）')).bytes)).join('\n');
    expect(all).toContain('和平区政府');
    expect(all).toContain('于洪区政府');
  });

  it('writes the 通报, copies it and makes a document of it', TIME, async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openPart(page, '通报');
    await page.getByText(/^\d+处数字和名单都与工作簿里的单元格一致。$/).waitFor(WAIT);
    await inLooks(page, LOOKS, (look) => looksRight(page, `成果-通报-${look}`));
    const article = page.getByRole('article', { name: '通报全文预览' });
    await article.scrollIntoViewIfNeeded();
    await looksRight(page, '成果-通报-正文');
    await page.getByText(/^数字和名单的出处/).click();
    await page
      .getByText(/：工作表“单位得分”[A-Z]+\d+$/)
      .first()
      .waitFor();
    await button(page, '复制全文').click();
    await page.getByText('全文已复制').waitFor(WAIT);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const paragraph of await article.getByRole('paragraph').allInnerTexts()) expect(copied).toContain(paragraph);
    const { name, bytes } = await downloaded(page, '下载 .docx');
    expect(name).toMatch(/\.docx$/);
    expect(Buffer.from(bytes.slice(0, 2)).toString()).toBe('PK');
  });

  it('gives the text to be copied by hand where the browser does not copy', TIME, async () => {
    const page = await open({
      prepare: () => {
        // The blank page before ours has none.
        if (!('clipboard' in navigator)) return;
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      },
    });
    await openPart(page, '通报');
    await button(page, '复制全文').click(WAIT);
    const whole = page.getByLabel('通报全文', { exact: true });
    await whole.waitFor(WAIT);
    expect(await whole.inputValue()).toContain('政务公开');
    await whole.scrollIntoViewIfNeeded();
    await looksRight(page, '成果-通报-手工复制');
  });

  it('keeps the 通报 back while a figure differs from its cell, until the sheets are written anew', TIME, async () => {
    const page = await open();
    const round = smallAssessment();
    const plan = planWorkbook(round, scoreAssessment(round).value);
    const forged = showInstead(plan, '单位得分', 0, '等次', '某某等次');
    const file = chosen('考核.xlsx', Buffer.from(await writeWorkbook(forged)));
    await page.getByLabel('打开工作簿（文件）', { exact: true }).setInputFiles(file);
    await go(page, '成果');
    await show(page, '通报');
    await page.getByText(/^有\d+处与工作簿不一致，先不要发。$/).waitFor(WAIT);
    expect(await button(page, '复制全文').getAttribute('aria-disabled')).toBe('true');
    expect(await button(page, '下载 .docx').getAttribute('aria-disabled')).toBe('true');
    await inLooks(page, LOOKS, (look) => looksRight(page, `成果-通报不一致-${look}`));
    await button(page, '更新排名').click();
    await page.getByText(/都与工作簿里的单元格一致。$/).waitFor(WAIT);
  });
});
