import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { openDesk } from '../../src/app/desk/openDesk';
import { importNotice } from '../../src/app/importDocument';
import { excelWorkbook } from '../../src/hosts/officejs/excelWorkbook';
import { readSheets } from '../../src/hosts/xlsx/readSheets';
import { excelForWindows } from '../e2e/excelForWindows';
import { describeWithChromium } from '../support/chromium';
import { createExcelHost } from '../support/excel-host/createExcelHost';
import { ribbonInPage } from './support/ribbonInPage';

const NOTICE = '沈阳市2017年政务公开工作要点任务明细表.txt';
const SLOW = 240_000;

/** Opens a door of the page; `argument` is what the page first says through it. */
async function firstCall(page: Page, door: string): Promise<{ readonly argument: Promise<string> }> {
  let said: (argument: string) => void;
  const argument = new Promise<string>((resolve) => {
    said = resolve;
  });
  await page.exposeFunction(door, (text: string) => {
    said(text);
  });
  return { argument };
}

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

  /** The page behind the ribbon in an Excel with a workbook, and the windows it opens. */
  const ribbon = async (host: ReturnType<typeof createExcelHost>) => {
    const page = await browser.newPage({ viewport: { width: 420, height: 320 } });
    await page.exposeFunction('askExcel', (body: string) => host.answer(body));
    const opened = await firstCall(page, 'windowOpened');
    const done = await firstCall(page, 'buttonDone');
    await page.addInitScript(excelForWindows);
    await page.addInitScript(ribbonInPage);
    await page.goto(`${inject('paneOrigin')}/commands.html`);
    await page.waitForFunction(() => typeof window.pressButton === 'function' && 'Excel' in window);
    const press = async (name: string): Promise<string> => {
      await page.evaluate((functionName) => {
        window.pressButton(functionName);
      }, name);
      return (JSON.parse(await opened.argument) as { url: string }).url;
    };
    /** Resolved when Excel has been told that the button's work is over. */
    const close = async (): Promise<string> => {
      await page.evaluate(() => {
        window.closeWindow();
      });
      return done.argument;
    };
    return { press, close };
  };

  const shown = async (address: string): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 420, height: 320 }, locale: 'zh-CN' });
    await page.goto(address);
    await page.getByRole('heading').waitFor();
    return page;
  };

  it(
    'updates the rankings of the open workbook and says so in a window of its own',
    async () => {
      const host = createExcelHost();
      const desk = openDesk({ kind: 'live', workbook: excelWorkbook() });
      const bytes = await readFile(new URL(`../../seeds/${NOTICE}`, import.meta.url));
      const { breakdown } = await importNotice(NOTICE, bytes, readSheets);
      await desk.adopt(breakdown, NOTICE, '2017-12-01 09:00:00');
      const { press, close } = await ribbon(host);
      const address = await press('updateRanking');
      expect(new URL(address).origin).toBe(inject('paneOrigin'));
      const page = await shown(address);
      expect(await page.getByRole('heading').innerText()).toBe('排名已更新');
      expect(await page.getByText('33个单位、2个组别的得分').count()).toBe(1);
      expect(await close()).toBe('done');
    },
    SLOW,
  );

  it(
    'says in a workbook of someone else what to do first',
    async () => {
      const { press, close } = await ribbon(createExcelHost());
      const page = await shown(await press('check'));
      expect(await page.getByRole('heading').innerText()).toBe('这个工作簿还不是考核工作簿');
      expect(await close()).toBe('done');
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
