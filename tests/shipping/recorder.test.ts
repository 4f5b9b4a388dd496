import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Recording } from '../../src/hosts/officejs/recorder/recording';
import { openInExcel } from '../e2e/openInExcel';
import { serveFolder, type FolderServer } from '../e2e/support/serveFolder';
import { describeWithChromium } from '../support/chromium';
import { createExcelHost } from '../support/excel-host/createExcelHost';
import { buildDist } from './support/buildDist';

const SLOW = 240_000;

describeWithChromium((launch) => {
  let folder: string;
  let server: FolderServer;
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'recorder-'));
    await buildDist(folder, 'recorder');
    server = await serveFolder(folder);
    browser = await launch();
  }, SLOW);
  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  it(
    'keeps what Excel was asked and what it answered, and leaves the workbook as it was',
    async () => {
      const host = createExcelHost({ sheets: ['我的表'] });
      const page = await browser.newPage({ viewport: { width: 320, height: 640 }, locale: 'zh-CN' });
      // What the host cannot do it refuses loudly: to the page that is an Excel that does not answer.
      await openInExcel(page, host);
      await page.goto(`${server.origin}/recorder.html`);
      await page.getByRole('button', { name: '开始记录' }).click({ timeout: SLOW });
      await page.getByText(/记录完了|没有做完/).waitFor({ timeout: SLOW });
      expect(await page.getByRole('status').innerText()).toContain('记录完了');
      const recording = JSON.parse(await page.getByLabel('记录的内容').inputValue()) as Recording;
      expect(recording.sets).toEqual(['1.12']);
      expect(recording.findings.length).toBeGreaterThan(20);
      const unknown = recording.findings.find(({ question }) => question === '没有这张工作表');
      expect(unknown?.error?.code).toBe('ItemNotFound');
      const [exchange] = unknown?.exchanges ?? [];
      expect(JSON.stringify(exchange?.request)).toContain('没有这张表');
      expect(exchange?.response).toMatchObject({ Error: { Code: 'ItemNotFound' } });
      expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['我的表']);
    },
    SLOW,
  );
});
