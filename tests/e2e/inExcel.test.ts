import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { excelHost } from '../support/excel-host/createExcelHost';
import { personAt } from '../support/excel-host/personAt';
import { openInExcel } from './openInExcel';
import { axeFindings } from './support/accessibility';
import { describePane, type OpenPane } from './support/describePane';
import { button, go, importNotice, seedFile, WAIT } from './support/pane';
import { screenshot } from './support/screenshot';

/** A short notice, so that writing takes little. */
const SHORT = '东莞市2017年政务信息公开工作重点分工方案.txt';

async function inExcel(open: OpenPane) {
  const host = excelHost({ sheets: ['我的表'] });
  const page = await open({ before: (opened) => openInExcel(opened, host).then(() => undefined) });
  const sheetNames = () => host.workbook.sheets.map(({ name }) => name);
  return { host, page, sheetNames, person: personAt(host) };
}

async function previewShort(page: Page): Promise<void> {
  await go(page, '任务');
  await page.getByLabel('通知文件', { exact: true }).setInputFiles(await seedFile(SHORT));
  await page.getByText('将写入的任务：').waitFor(WAIT);
}

const writeTasks = (page: Page): Promise<void> => page.getByRole('button', { name: /^写入\d+项任务$/ }).click();

describePane((open) => {
  it('says on the first screen that the sheets already there stay', async () => {
    const { page } = await inExcel(open);
    await page.getByText('您已有的工作表不动').waitFor(WAIT);
    expect(await button(page, '打开工作簿').count()).toBe(0);
    await screenshot(page, 'Excel-首次');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('writes a notice into the open workbook, and takes it back', async () => {
    const { page, sheetNames } = await inExcel(open);
    await importNotice(page, SHORT);
    await page.getByText('33项', { exact: true }).waitFor(WAIT);
    await screenshot(page, 'Excel-总览');
    expect(sheetNames()).toEqual(expect.arrayContaining(['我的表', '任务分解', '证据评分', '单位得分']));
    expect(await page.getByText('未保存').count()).toBe(0);
    await button(page, '撤销上次写入').click();
    await page.getByRole('heading', { level: 2, name: '把通知变成能算分的工作簿' }).waitFor(WAIT);
    expect(sheetNames()).toEqual(['我的表']);
  });

  it('follows what a person types into the sheets', async () => {
    const { page, person } = await inExcel(open);
    await importNotice(page, SHORT);
    await page.getByText(/^已评0行/).waitFor(WAIT);
    await person.typesInto('tblEvidence', 0, '考评结论', '完成');
    await page.getByText(/^已评1行/).waitFor(WAIT);
  });

  it('shows the place of a problem', async () => {
    const { page, host } = await inExcel(open);
    await importNotice(page, SHORT);
    await page.getByText(/^问题：/).click();
    const show = page.getByRole('button', { name: /^定位到工作表/ }).first();
    const [, sheet = ''] = /“(.+)”/.exec((await show.getAttribute('aria-label')) ?? '') ?? [];
    await show.click();
    await expect.poll(() => host.workbook.active.name).toBe(sheet);
  });

  it('says what to do while a cell is being edited, and writes when it is tried again', async () => {
    const { page, host, sheetNames } = await inExcel(open);
    await previewShort(page);
    host.state.isEditing = true;
    await writeTasks(page);
    await page.getByText('请先按 Enter 结束单元格编辑').waitFor(WAIT);
    await screenshot(page, 'Excel-正在编辑单元格');
    expect(sheetNames()).toEqual(['我的表']);
    host.state.isEditing = false;
    await writeTasks(page);
    await page.getByText('33项', { exact: true }).waitFor(WAIT);
    expect(sheetNames()).toContain('任务分解');
  });

  it('stops writing when told so, and leaves the workbook as it was', async () => {
    const { page, host, sheetNames } = await inExcel(open);
    await previewShort(page);
    let goOn = (): void => undefined;
    const until = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    host.faults.at(1, { kind: 'late', until });
    await writeTasks(page);
    await button(page, '取消').click(WAIT);
    goOn();
    await page.getByText('已取消，工作簿和原来一样').waitFor(WAIT);
    expect(sheetNames()).toEqual(['我的表']);
    await page.getByText('将写入的任务：33项').waitFor();
  });
});
