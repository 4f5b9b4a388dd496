/// <reference types="@microsoft/office-js/dist/office" />
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openInExcel, type ExcelPage } from '../../e2e/openInExcel';
import { describeWithChromium } from '../../support/chromium';
import { excelHost } from '../../support/excel-host/createExcelHost';
import type { ExcelHost } from '../../support/excel-host/ExcelHost';
import { personAt } from '../../support/excel-host/personAt';

const LIBRARY = dirname(fileURLToPath(import.meta.resolve('@microsoft/office-js/dist/office.js')));

interface OfficePage {
  readonly Excel: { readonly run: (batch: (context: Excel.RequestContext) => Promise<unknown>) => Promise<unknown> };
  readonly Office: {
    readonly onReady: () => Promise<{ readonly host: string | null; readonly platform: string | null }>;
    readonly context: {
      readonly requirements: { readonly isSetSupported: (name: string, version: string) => boolean };
    };
    readonly actions: { readonly associate: (id: string, action: (event: { completed: () => void }) => void) => void };
  };
  changed?: string;
}

describeWithChromium((launch) => {
  let browser: Browser;
  let page: Page;
  let host: ExcelHost;
  let excel: ExcelPage;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
  });

  beforeEach(async () => {
    page = await browser.newPage();
    host = excelHost({ sheets: ['成绩'] });
    excel = await openInExcel(page, host);
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      return pathname === '/'
        ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><script src="/office.js"></script>' })
        : route.fulfill({ path: join(LIBRARY, pathname) });
    });
    await page.goto('http://localhost/');
    await page.evaluate(() => (window as unknown as OfficePage).Office.onReady());
  });

  afterEach(async () => {
    await page.close();
  });

  it('the untouched office.js finds Excel on a PC with ExcelApi 1.12', async () => {
    const found = await page.evaluate(async () => {
      const { Office } = window as unknown as OfficePage;
      const { host: name, platform } = await Office.onReady();
      const has = (version: string) => Office.context.requirements.isSetSupported('ExcelApi', version);
      return [name, platform, has('1.12'), has('1.13')];
    });
    expect(found).toEqual(['Excel', 'PC', true, false]);
  });

  it('a batch of the page changes the workbook in Node', async () => {
    const read = await page.evaluate(() =>
      (window as unknown as OfficePage).Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('成绩').getRange('A1:B1');
        range.values = [[2, '=A1*3']];
        range.load('values');
        await context.sync();
        return range.values;
      }),
    );
    expect(read).toEqual([[2, 6]]);
    expect(host.workbook.sheet('成绩').cells.at(0, 1)?.formula).toBe('=A1*3');
  });

  it('what a person types reaches the handlers in the page', async () => {
    await page.evaluate(() =>
      (window as unknown as OfficePage).Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          (window as unknown as OfficePage).changed = `${event.source} ${event.address}`;
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    await personAt(host).types('成绩', 'B2', 5);
    await page.waitForFunction(() => (window as unknown as OfficePage).changed);
    expect(await page.evaluate(() => (window as unknown as OfficePage).changed)).toBe('Local B2');
  });

  it('while a cell is edited the page gets the code InvalidOperationInCellEditMode', async () => {
    host.state.isEditing = true;
    const code = await page.evaluate(async () => {
      try {
        await (window as unknown as OfficePage).Excel.run((context) => {
          context.workbook.worksheets.getItem('成绩').getRange('A1').values = [[1]];
          return context.sync();
        });
        return 'done';
      } catch (problem) {
        return (problem as { readonly code: string }).code;
      }
    });
    expect(code).toBe('InvalidOperationInCellEditMode');
  });

  it('a ribbon button runs its action, and Excel hears that it is done', async () => {
    await page.evaluate(() => {
      (window as unknown as OfficePage).Office.actions.associate('rank', (event) => {
        event.completed();
      });
    });
    await excel.pressButton('rank');
    await expect.poll(() => excel.completed()).toBe(1);
  });
});
