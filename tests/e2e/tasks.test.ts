import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openDesk } from '../../src/app/desk/openDesk';
import { importNotice as importInNode } from '../../src/app/importDocument';
import { liveFile } from '../../src/hosts/xlsx/liveFile';
import { readSheets } from '../../src/hosts/xlsx/readSheets';
import { xlsxPort } from '../../src/hosts/xlsx/xlsxPort';
import { loadDocumentWriter } from '../support/loadDocumentWriter';
import { loadExchangeFiles } from '../support/loadExchangeFiles';
import { axeFindings } from './support/accessibility';
import { describePane } from './support/describePane';
import { button, go, importNotice, NOTICE, overflow, seedFile, WAIT } from './support/pane';
import { screenshot } from './support/screenshot';

const DOUBTFUL = '东莞市2017年政务信息公开工作重点分工方案.txt';
const REPORT = '沈阳市政务服务办2016年政府信息公开年度报告.txt';
const golden = (path: string): Promise<Buffer> => readFile(new URL(`../golden/${path}`, import.meta.url));

interface NoticeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function choose(page: Page, file: NoticeFile): Promise<void> {
  await go(page, '任务');
  await page.getByLabel('通知文件', { exact: true }).setInputFiles(file);
}

async function preview(page: Page, name = NOTICE): Promise<void> {
  await choose(page, await seedFile(name));
  await page.getByText('将写入的任务：').waitFor(WAIT);
}

const task = (page: Page, id: string) => page.locator('ol > li').filter({ hasText: id }).first();

const write = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^写入\d+项任务$|^按这份通知更新任务$/ }).click();
  await page.getByText('写入任务：').waitFor(WAIT);
};

/** The saved workbook, all values of a sheet as one text. */
async function savedSheet(page: Page, sheet: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download', WAIT), button(page, '保存').click()]);
  return JSON.stringify((await sheetsOf(await readFile(await download.path()))).get(sheet));
}

async function sheetsOf(bytes: Uint8Array) {
  const { value } = await xlsxPort(bytes).read();
  return new Map(value?.sheets.map(({ name, rows }) => [name, rows]));
}

/** The same workbook made without a browser. */
async function writtenInNode(): Promise<Uint8Array> {
  const { breakdown } = await importInNode(NOTICE, (await seedFile(NOTICE)).buffer, readSheets);
  const desk = openDesk({ kind: 'files', open: liveFile }, loadExchangeFiles, loadDocumentWriter);
  await desk.adopt(breakdown, NOTICE, '2017-06-30 09:05:00');
  return (await desk.saveFile()).bytes;
}

describePane((open) => {
  it('writes the same workbook as without a browser', async () => {
    const page = await open();
    await importNotice(page);
    const [download] = await Promise.all([page.waitForEvent('download', WAIT), button(page, '保存').click()]);
    const written = await sheetsOf(await readFile(await download.path()));
    const expected = await sheetsOf(await writtenInNode());
    // The log tells the time.
    written.delete('操作记录');
    expected.delete('操作记录');
    expect(written).toEqual(expected);
  });

  it('takes a table pasted from a web page', async () => {
    const page = await open();
    const html = (await golden('综合-网页-导航与合并单元格/input.html')).toString();
    await go(page, '任务');
    await button(page, '选择通知文件').waitFor();
    await page.evaluate((copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', copied);
      clipboardData.setData('text/plain', '只有文字');
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
    await page.getByText('将写入的任务：5项').waitFor(WAIT);
    expect(await task(page, 'T02-2').innerText()).toContain('牵头：市工业和信息化局、市税务局；配合：市工商联');
  });

  it('takes a notice dropped on the first screen', async () => {
    const page = await open();
    const text = (await seedFile(NOTICE)).buffer.toString();
    const target = page.getByText('把通知文件拖到这里');
    await target.waitFor();
    const dataTransfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], '通知.txt'));
      return data;
    }, text);
    await target.dispatchEvent('drop', { dataTransfer });
    await page.getByText('从“通知.txt”读到130项任务').waitFor(WAIT);
  });

  it('offers published notices to try it with', async () => {
    const page = await open();
    await go(page, '任务');
    await button(page, '选择通知文件').waitFor();
    await screenshot(page, '任务-选择');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: /^沈阳市2023年/ }).click();
    await page.getByText('将写入的任务：35项').waitFor(WAIT);
  });

  it.each([
    ['综合-Word-由LibreOffice另存/input.docx', 5],
    ['综合-Excel-合并单元格与真日期/input.xlsx', 4],
  ])('reads the notice %s', async (path, tasks) => {
    const page = await open();
    await choose(page, { name: path.replace('/', ''), mimeType: '', buffer: await golden(path) });
    await page.getByText(`读到${tasks}项任务`).waitFor(WAIT);
  });

  it('says why a document cannot be used, and takes another one', async () => {
    const page = await open();
    await choose(page, await seedFile(REPORT));
    await page.getByText('里没有读到任务').waitFor(WAIT);
    await page.getByText('错误1条').waitFor();
    expect(await page.getByRole('button', { name: /^写入/ }).count()).toBe(0);
    await preview(page);
  });

  it('stops reading when told so, and reads the next document', async () => {
    const page = await open({
      prepare: () => {
        // The first reader hears nothing, so that there is time to stop it.
        const Real = window.Worker;
        let readers = 0;
        const construct = (_: unknown, args: ConstructorParameters<typeof Worker>) => {
          const worker = new Real(...args);
          if (args[1]?.name === 'reader' && readers++ === 0) worker.postMessage = () => undefined;
          return worker;
        };
        Object.assign(window, { Worker: new Proxy(Real, { construct }) });
      },
    });
    await choose(page, await seedFile(NOTICE));
    await page.getByText(`正在读取“${NOTICE}”`).waitFor();
    await screenshot(page, '任务-读取中');
    await button(page, '停止').click();
    await page.getByText('已停止读取').waitFor();
    await preview(page);
  });

  it('marks the tasks of a doubtful document, and shows only those when asked', async () => {
    const page = await open();
    await preview(page, DOUBTFUL);
    const marks = page.getByText('请核对', { exact: true });
    const doubtful = await marks.count();
    expect(doubtful).toBeGreaterThan(0);
    await page.getByLabel('只看请核对的').check();
    expect(await page.locator('ol > li').count()).toBe(doubtful);
    await screenshot(page, '任务-请核对');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('lets a task be corrected, which takes its mark away, and writes it so', async () => {
    const page = await open();
    await preview(page, DOUBTFUL);
    await task(page, 'T07-2').getByText('请核对', { exact: true }).waitFor();
    await button(page, '更正T07-2').click();
    const form = page.getByRole('form', { name: '更正T07-2' });
    await form.getByLabel('工作要求').fill('每季度通报一次信用信息共享情况。');
    await form.getByLabel('牵头单位').fill('市发改局；市经信局');
    await form.getByLabel('时限类型').selectOption('截止');
    await form.getByLabel('截止日期').fill('2017-12-31');
    await screenshot(page, '任务-更正');
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await button(page, '确定').click();
    await task(page, 'T07-2').getByText('已更正').waitFor();
    expect(await task(page, 'T07-2').getByText('请核对', { exact: true }).count()).toBe(0);
    expect(await task(page, 'T07-2').innerText()).toContain('牵头：市发改局、市经信局');
    await write(page);
    const sheet = await savedSheet(page, '任务分解');
    expect(sheet).toContain('每季度通报一次信用信息共享情况。');
    expect(sheet).toContain('市发改局；市经信局');
  });

  it('asks for what a corrected task must have, at its field', async () => {
    const page = await open();
    await preview(page);
    await button(page, '更正T1-01').click();
    const form = page.getByRole('form', { name: '更正T1-01' });
    await form.getByLabel('工作要求').fill(' ');
    await button(page, '确定').click();
    await form.getByText('工作要求不能空着').waitFor();
    await button(page, '取消').click();
    expect(await task(page, 'T1-01').innerText()).toContain('各区县(市)政府');
  });

  it('gives the printed task back after a correction', async () => {
    const page = await open();
    await preview(page);
    const printed = await task(page, 'T1-01').innerText();
    await button(page, '更正T1-01').click();
    await page.getByLabel('任务事项').fill('改过的事项');
    await button(page, '确定').click();
    await task(page, 'T1-01').getByText('改过的事项').waitFor();
    await button(page, '更正T1-01').click();
    await button(page, '恢复原文').click();
    await expect.poll(() => task(page, 'T1-01').innerText()).toBe(printed);
  });

  it('leaves out removed tasks, and takes them in again when restored', async () => {
    const page = await open();
    await preview(page);
    await button(page, '删去T1-01').click();
    await button(page, '删去T1-02').click();
    await page.getByText('将写入的任务：128项').waitFor();
    await button(page, '恢复T1-02').click();
    await page.getByText('将写入的任务：129项').waitFor();
    await write(page);
    await page.getByText('129项').waitFor();
  });

  it('keeps the preview with its corrections while other parts are looked at', async () => {
    const page = await open();
    await preview(page);
    await button(page, '删去T1-01').click();
    await go(page, '帮助');
    await go(page, '任务');
    await page.getByText('将写入的任务：129项').waitFor();
  });

  it('shows what a new notice changes before it is written, and keeps the tasks that stay', async () => {
    const page = await open();
    await importNotice(page);
    await preview(page);
    await page.getByText('不变130项，有变0项，新增0项，取消0项').waitFor(WAIT);
    await button(page, '删去T1-01').click();
    await page.getByText('不变129项，有变0项，新增0项，取消1项').waitFor(WAIT);
    await screenshot(page, '任务-更新');
    expect(await axeFindings(page)).toEqual([]);
    await write(page);
    await page.getByText('129项').waitFor(WAIT);
  });

  it('warns of the notice of another round', async () => {
    const page = await open();
    await importNotice(page);
    await preview(page, '沈阳市2023年政务公开重点工作任务分解表.txt');
    await page.getByText('可能是另一轮考核的通知').waitFor(WAIT);
  });

  it('takes a written notice back', async () => {
    const page = await open();
    await importNotice(page);
    await preview(page);
    await button(page, '删去T1-01').click();
    await write(page);
    await page.getByText('129项').waitFor(WAIT);
    await button(page, '撤销上次写入').click();
    await page.getByText('130项').waitFor(WAIT);
  });
});
