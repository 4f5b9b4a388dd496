import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { openDesk } from '../../src/app/desk/openDesk';
import { importNotice } from '../../src/app/importDocument';
import { excelWorkbook } from '../../src/hosts/officejs/excelWorkbook';
import { readSheets } from '../../src/hosts/xlsx/readSheets';
import { openInExcel } from '../e2e/openInExcel';
import { describeWithChromium } from '../support/chromium';
import { createExcelHost } from '../support/excel-host/createExcelHost';
import type { ExcelHost } from '../support/excel-host/ExcelHost';
import { loadDocumentWriter } from '../support/loadDocumentWriter';
import { loadExchangeFiles } from '../support/loadExchangeFiles';

const NOTICE = '沈阳市2017年政务公开工作要点任务明细表.txt';
const SLOW = 240_000;
const WAIT = { timeout: SLOW, interval: 50 };
const WINDOW = { viewport: { width: 420, height: 320 }, locale: 'zh-CN' };

describeWithChromium((launch) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
    await fetch(`${inject('paneOrigin')}/commands.html`);
  }, SLOW);
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
  });

  /** The page behind the ribbon, in an Excel with a workbook. */
  const openRibbon = async (host: ExcelHost) => {
    const page = await browser.newPage(WINDOW);
    const excel = await openInExcel(page, host);
    await page.goto(`${inject('paneOrigin')}/commands.html`);
    await page.waitForFunction(() => 'Excel' in window);
    /** Address of the window that a button opens. */
    const press = async (name: string): Promise<string> => {
      const before = excel.dialogs().length;
      await excel.pressButton(name);
      await expect.poll(() => excel.dialogs().length, WAIT).toBe(before + 1);
      return excel.dialogs().at(-1)?.url ?? '';
    };
    return { excel, press };
  };

  const shown = async (address: string): Promise<Page> => {
    const page = await browser.newPage(WINDOW);
    await page.goto(address);
    await page.getByRole('heading').waitFor();
    return page;
  };

  it(
    'updates the rankings of the open workbook and says so in a window of its own',
    async () => {
      const host = createExcelHost();
      const desk = openDesk({ kind: 'live', workbook: excelWorkbook() }, loadExchangeFiles, loadDocumentWriter);
      const bytes = await readFile(new URL(`../../seeds/${NOTICE}`, import.meta.url));
      const { breakdown } = await importNotice(NOTICE, bytes, readSheets);
      await desk.adopt(breakdown, NOTICE, '2017-12-01 09:00:00');
      const { press } = await openRibbon(host);
      const address = await press('updateRanking');
      expect(new URL(address).origin).toBe(inject('paneOrigin'));
      const page = await shown(address);
      expect(await page.getByRole('heading').innerText()).toBe('排名已更新');
      expect(await page.getByText('33个单位、2个组别的得分').count()).toBe(1);
    },
    SLOW,
  );

  it(
    'says in a workbook of someone else what to do first',
    async () => {
      const { press } = await openRibbon(createExcelHost());
      const page = await shown(await press('check'));
      expect(await page.getByRole('heading').innerText()).toBe('这个工作簿还不是考核工作簿');
    },
    SLOW,
  );

  it(
    'says what is in the way while a cell is being edited',
    async () => {
      const host = createExcelHost();
      const { press } = await openRibbon(host);
      host.state.isEditing = true;
      const page = await shown(await press('check'));
      expect(await page.locator('main').innerText()).toContain('Enter');
    },
    SLOW,
  );

  it(
    'keeps Excel waiting until the window is closed, by the person or by its button',
    async () => {
      const { excel, press } = await openRibbon(createExcelHost());
      await press('check');
      expect(excel.completed()).toBe(0);
      await excel.closeDialog();
      await expect.poll(excel.completed, WAIT).toBe(1);
      await press('check');
      await excel.dialogSays('close');
      await expect.poll(excel.completed, WAIT).toBe(2);
    },
    SLOW,
  );

  it('shows a message that can be read and closed by keyboard', async () => {
    const page = await shown(`${inject('paneOrigin')}/message.html#title=检查完成&line=核对了6761个公式结果`);
    expect(await page.getByRole('button', { name: '知道了' }).evaluate((button) => button.matches(':focus'))).toBe(
      true,
    );
    expect(await page.getByText('核对了6761个公式结果').isVisible()).toBe(true);
  });
});
