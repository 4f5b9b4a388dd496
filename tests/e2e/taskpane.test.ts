import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildWorkbook } from '../../src/app/buildWorkbook';
import { importNotice } from '../../src/app/importDocument';
import { importRoster } from '../../src/app/importRoster';
import { readSheets } from '../../src/hosts/xlsx/readSheets';
import { xlsxPort } from '../../src/hosts/xlsx/xlsxPort';
import { describeWithChromium } from '../support/chromium';
import { buildPane } from './buildPane';
import { excelForWindows } from './excelForWindows';
import { serveFolder, type FolderServer } from './serveFolder';

const NOTICE = '沈阳市2017年政务公开工作要点任务明细表.txt';
const ROSTER = '沈阳市单位名册（示例）.csv';
const seed = (name: string): URL => new URL(`../../seeds/${name}`, import.meta.url);

const LOADING = 180_000;
const WAIT = { timeout: 60_000 };
/** The narrowest pane Excel shows. */
const NARROW = { width: 320, height: 378 };

const upload = async (name: string) => ({ name, mimeType: '', buffer: await readFile(seed(name)) });

/** Values of every sheet of a file. */
async function valuesOf(bytes: Uint8Array) {
  const { value } = await xlsxPort(bytes).read();
  return value?.sheets.map(({ name, rows }) => ({ name, rows }));
}

/** The same workbook built without a browser. */
async function builtInNode(): Promise<Uint8Array> {
  const { breakdown } = await importNotice(NOTICE, await readFile(seed(NOTICE)), readSheets);
  const { roster } = importRoster(await readFile(seed(ROSTER)));
  const port = xlsxPort();
  await buildWorkbook({ breakdown, roster, source: NOTICE }, port);
  return port.bytes();
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const choose = async (page: Page, what: string, name: string): Promise<void> =>
  page.getByLabel(what, { exact: true }).setInputFiles(await upload(name));
const action = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function save(page: Page): Promise<Download> {
  await button(page, '保存工作簿').waitFor(WAIT);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, '保存工作簿').click()]);
  return download;
}

describeWithChromium((launch) => {
  let folder: string;
  let server: FolderServer;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const broken: string[] = [];

  const isOutside = ({ href, protocol }: URL): boolean => !href.startsWith(server.origin) && protocol !== 'blob:';

  const openPane = async (options: BrowserContextOptions = {}, prepare?: () => void): Promise<Page> => {
    const context = await browser.newContext({ viewport: NARROW, locale: 'zh-CN', ...options });
    context.on('request', (request) => asked.push(request.url()));
    await context.route(isOutside, (route) => route.abort());
    await context.addInitScript(prepare ?? (() => Reflect.deleteProperty(window, 'showSaveFilePicker')));
    const opened = await context.newPage();
    opened.on('pageerror', (error) => broken.push(error.message));
    await opened.goto(`${server.origin}/taskpane.html`);
    await action(opened, '打开工作簿').waitFor(WAIT);
    return opened;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pane-'));
    await buildPane(folder);
    server = await serveFolder(folder);
    browser = await launch();
  }, LOADING);

  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    asked.length = 0;
    broken.length = 0;
    page = await openPane();
  });

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(broken).toEqual([]);
    expect(asked.filter((url) => isOutside(new URL(url)))).toEqual([]);
  });

  it('builds the same workbook as without a browser, and ranks it', async () => {
    await action(page, '由通知生成工作簿').click();
    await choose(page, '通知文件', NOTICE);
    await page.getByText('读到130项任务').waitFor(WAIT);
    await page.getByText('第1446至1452行').waitFor();
    await choose(page, '单位名册', ROSTER);
    const download = await save(page);
    expect(download.suggestedFilename()).toBe('沈阳市2017年政务公开考核.xlsx');
    const bytes = await readFile(await download.path());
    expect(await valuesOf(bytes)).toEqual(await valuesOf(await builtInNode()));

    await button(page, '返回').click();
    await action(page, '打开工作簿').click();
    const file = { name: download.suggestedFilename(), mimeType: '', buffer: bytes };
    await page.getByLabel('工作簿', { exact: true }).setInputFiles(file);
    const districts = page.getByRole('table', { name: '排名·区县(市)' });
    await districts.waitFor(WAIT);
    expect(await districts.getByRole('columnheader').allInnerTexts()).toEqual(['名次', '单位', '得分', '等次', '权重']);
    expect(await districts.getByRole('row', { name: '大东区政府' }).innerText()).toMatch(
      /1\s+大东区政府\s+0\.00\s+不合格\s+不达标/,
    );
    expect(await page.getByText('的结果全部与规则一致').count()).toBe(1);
    expect(await overflow(page)).toBe(0);
  });

  it('takes a table pasted from a web page and shows the tasks before they are saved', async () => {
    const html = await readFile(new URL('../golden/综合-网页-导航与合并单元格/input.html', import.meta.url), 'utf8');
    await action(page, '由通知生成工作簿').click();
    await page.evaluate((copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', copied);
      clipboardData.setData('text/plain', '只有文字');
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
    await page.getByText('将写入的任务：5项').waitFor(WAIT);
    const tasks = page.getByRole('list').filter({ hasText: 'T02-2' }).getByRole('listitem');
    expect(await tasks.filter({ hasText: '每季度至少组织1次惠企政策宣讲' }).innerText()).toContain(
      '牵头：市工业和信息化局、市税务局；配合：市工商联',
    );
    expect(await overflow(page)).toBe(0);
  });

  it('marks the tasks of a doubtful document, and shows only those when asked', async () => {
    await action(page, '由通知生成工作簿').click();
    await choose(page, '通知文件', '东莞市2017年政务信息公开工作重点分工方案.txt');
    await page.getByText('将写入的任务：33项').waitFor(WAIT);
    const marks = page.getByText('请核对', { exact: true });
    const doubtful = await marks.count();
    expect(doubtful).toBeGreaterThan(0);
    await page.getByLabel('只看请核对的').check();
    expect(await page.locator('ol > li').count()).toBe(doubtful);
  });

  it('saves where the user says when the browser can ask', async () => {
    page = await openPane({}, () => {
      const chunks: Blob[] = [];
      const target = {
        write: (chunk: Blob) => Promise.resolve(chunks.push(chunk)),
        close: () => Promise.resolve(),
      };
      const picker = ({ suggestedName }: { suggestedName: string }) =>
        Promise.resolve({ name: `改名-${suggestedName}`, createWritable: () => Promise.resolve(target) });
      Object.assign(window, { showSaveFilePicker: picker, chunks });
    });
    await action(page, '由通知生成工作簿').click();
    await choose(page, '通知文件', NOTICE);
    await button(page, '保存工作簿').click(WAIT);
    await page.getByText('已保存“改名-沈阳市2017年政务公开考核.xlsx”').waitFor(WAIT);
    const sizes = await page.evaluate(() => (window as unknown as { chunks: Blob[] }).chunks.map(({ size }) => size));
    expect(sizes).toHaveLength(1);
    expect(sizes[0]).toBeGreaterThan(100_000);
  });

  it('says what to do with an old .xls', async () => {
    await action(page, '打开工作簿').click();
    const buffer = Buffer.from('d0cf11e0a1b11ae10000000000000000', 'hex');
    await page.getByLabel('工作簿', { exact: true }).setInputFiles({ name: '考核.xls', mimeType: '', buffer });
    await page.getByText('这是旧版Excel文件（.xls或.et）。请用Excel或WPS另存为').waitFor(WAIT);
    expect(await page.getByRole('table').count()).toBe(0);
  });

  it.each([
    ['综合-Word-由LibreOffice另存/input.docx', 5],
    ['综合-Excel-合并单元格与真日期/input.xlsx', 4],
  ])('reads the notice %s', async (path, tasks) => {
    await action(page, '由通知生成工作簿').click();
    const buffer = await readFile(new URL(`../golden/${path}`, import.meta.url));
    const file = { name: path.replace('/', ''), mimeType: '', buffer };
    await page.getByLabel('通知文件', { exact: true }).setInputFiles(file);
    await page.getByText(`读到${tasks}项任务`).waitFor(WAIT);
  });

  it('says why a notice cannot be used, and offers nothing to save', async () => {
    await action(page, '由通知生成工作簿').click();
    await choose(page, '通知文件', '沈阳市政务服务办2016年政府信息公开年度报告.txt');
    await page.getByText('没有生成工作簿').waitFor(WAIT);
    await page.getByText('错误1条').waitFor();
    expect(await button(page, '保存工作簿').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)(
    'fits 320 px, follows the system to %s, and names its controls',
    async (scheme) => {
      page = await openPane({ colorScheme: scheme });
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
      const background = await page.evaluate(() => {
        const pane = document.querySelector('.fui-FluentProvider');
        return pane === null ? '' : getComputedStyle(pane).backgroundColor;
      });
      expect(background).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(41, 41, 41)');
      for (const name of ['由通知生成工作簿', '打开工作簿']) {
        await action(page, name).click();
        expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
        expect(await page.getByRole('heading', { level: 2, name }).count()).toBe(1);
        const nameless = await page.evaluate(
          () =>
            [...document.querySelectorAll<HTMLElement>('button, input')].filter(
              (control) => control.innerText.trim() === '' && !control.ariaLabel,
            ).length,
        );
        expect(nameless).toBe(0);
        expect(await overflow(page)).toBe(0);
        await button(page, '返回').click();
      }
    },
  );

  it('can be used with the keyboard alone', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // The new page takes the focus to its heading; a key pressed before would start from the old place.
    await page.waitForFunction(() => document.activeElement?.textContent === '由通知生成工作簿');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.activeElement?.textContent === '选择通知文件');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    await chooser.setFiles(await upload(NOTICE));
    await page.getByText('读到130项任务').waitFor(WAIT);
  });

  it('keeps office.js from the telemetry page it frames after a while', async () => {
    const [violation] = await Promise.all([
      page.waitForEvent('console', { predicate: (message) => message.text().includes('telemetry'), ...WAIT }),
      page.reload(),
    ]);
    expect(violation.text()).toContain('has been blocked');
  });

  it('says in Excel that it works on files for now', async () => {
    const sentence = '直接在当前 Excel 工作簿里操作要等以后的版本';
    expect(await page.getByText(sentence).count()).toBe(0);
    page = await openPane({}, excelForWindows);
    expect(await page.getByText(sentence).count()).toBe(1);
  });
});
