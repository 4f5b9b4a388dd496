import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInExcel } from '../e2e/openInExcel';
import { isKnownViolation } from '../e2e/support/isKnownViolation';
import { importNotice } from '../e2e/support/pane';
import { serveFolder } from '../e2e/support/serveFolder';
import { describeWithChromium } from '../support/chromium';
import { createExcelHost } from '../support/excel-host/createExcelHost';
import { buildDist } from './support/buildDist';
import { runScript } from './support/runScript';
import { startPane } from './support/startPane';

const BUILDING = 400_000;
const OFFICE = new URL('../../node_modules/@microsoft/office-js/dist/', import.meta.url);

let folder: string;
let files: string[];
const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'shipped-')), 'dist');
  await buildDist(folder);
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  files = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}, BUILDING);

afterAll(async () => {
  await rm(dirname(folder), { recursive: true });
});

const ownScripts = (): string[] => files.filter((file) => /^[^/]+\.js$/.test(file) && file !== 'guard.js');

describe('the folder that is shipped', () => {
  it('has scripts named by their content, so that nobody works with an old one', () => {
    expect(ownScripts().filter((file) => !/\.[0-9a-f]{20}\.js$/.test(file))).toEqual([]);
    expect(ownScripts().length).toBeGreaterThan(0);
  });

  it('has no source map and names none', async () => {
    const texts = await Promise.all(ownScripts().map(read));
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(texts.filter((text) => text.includes('sourceMappingURL='))).toEqual([]);
  });

  it('leaves a source map of every script beside it, the sample notices apart', async () => {
    const maps = await readdir(join(dirname(folder), 'out/source-maps'));
    const texts = await Promise.all(ownScripts().map(read));
    const programs = ownScripts().filter((_file, index) => !/exports ?= ?["'`]/.test(texts[index] ?? ''));
    expect(programs.filter((file) => !maps.includes(`${file}.map`))).toEqual([]);
  });

  it('says of every package in it under which licence it stands', async () => {
    const notice = JSON.parse(await read('NOTICE.json')) as { name: string; license: string }[];
    const named = new Set(notice.map(({ name }) => name));
    const maps = join(dirname(folder), 'out/source-maps');
    const texts = await Promise.all((await readdir(maps)).map((file) => readFile(join(maps, file), 'utf8')));
    const sources = texts.flatMap((text) => (JSON.parse(text) as { sources: string[] }).sources);
    const packages = new Set(
      sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []),
    );
    expect(packages.size).toBeGreaterThan(20);
    expect([...packages, '@microsoft/office-js'].filter((name) => !named.has(name))).toEqual([]);
    expect(await read('NOTICE.txt')).toContain('MICROSOFT SOFTWARE LICENSE TERMS');
  });

  it('has the files of office.js exactly as Microsoft ships them', async () => {
    const ours = files.filter((file) => file.startsWith('office/'));
    const changed: string[] = [];
    for (const file of ours) {
      const original = await readFile(new URL(file.slice('office/'.length), OFFICE));
      if (!original.equals(await readFile(join(folder, file)))) changed.push(file);
    }
    expect(changed).toEqual([]);
    expect(ours).toContain('office/office.js');
  });

  it('opens the pane at the address of the folder too', async () => {
    expect(await read('index.html')).toBe(await read('taskpane.html'));
  });

  it.each(['taskpane.html', 'commands.html', 'message.html'])('states the policy in %s', async (page) => {
    const policy = /http-equiv=Content-Security-Policy content="([^"]*)"/.exec(await read(page))?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('has no recorder', () => {
    expect(files.filter((file) => file.includes('recorder'))).toEqual([]);
  });
});

describe('npm start', () => {
  it('sends the policy as a header, which alone reaches the workers', async () => {
    const pane = await startPane(folder);
    const answer = await fetch(`${pane.address}taskpane.html`);
    pane.stop();
    expect(answer.headers.get('Content-Security-Policy')).toContain("connect-src 'none'");
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  });

  it('lets browsers keep what never changes, and ask for the rest', async () => {
    const pane = await startPane(folder);
    const kept = async (file: string): Promise<string | null> =>
      (await fetch(`${pane.address}${file}`)).headers.get('Cache-Control');
    const [script = ''] = ownScripts();
    const cached = [await kept(script), await kept('taskpane.html'), await kept('guard.js')];
    pane.stop();
    expect(cached).toEqual(['max-age=31536000, immutable', 'no-cache', 'no-cache']);
  });

  it.each(['../package.json', '%2e%2e/%2e%2e/etc/passwd', '..%2fout%2fsource-maps', '%zz', 'office'])(
    'serves nothing outside the folder (%s)',
    async (path) => {
      const pane = await startPane(folder);
      const { status } = await fetch(`${pane.address}${path}`);
      pane.stop();
      expect(status).toBe(404);
    },
  );

  it('takes the next free port and says which', async () => {
    const first = await startPane(folder);
    const second = await startPane(folder);
    first.stop();
    second.stop();
    expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(new URL(first.address).port));
    expect(second.said).toMatch(/端口 3000 已被占用，改用 \d+。/);
  });

  it('says in one sentence when the port it is told is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    await expect(startPane(folder, '--port', String(port))).rejects.toThrow(`端口 ${port} 已被别的程序占用。`);
    other.close();
  });

  it('says what to do when nothing is built', async () => {
    await expect(startPane(join(folder, 'nowhere'))).rejects.toThrow('请先运行 npm run build');
  });
});

describeWithChromium((launch) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
  });

  it('loads at most 250 kB of our own before anybody does anything', async () => {
    const { code, out, errors } = await runScript('first-load.mjs', '--json', '--folder', folder);
    expect(errors).toBe('');
    expect(code).toBe(0);
    const { total } = JSON.parse(out) as { total: number };
    expect(total).toBeLessThanOrEqual(250);
  });

  it('loads at most 250 kB of our own into the pane in Excel', async () => {
    const pane = await startPane(folder);
    const page = await browser.newPage({ viewport: { width: 320, height: 640 }, locale: 'zh-CN' });
    await openInExcel(page, createExcelHost());
    await page.goto(`${pane.address}taskpane.html`);
    await page.getByRole('tab', { name: '总览' }).waitFor();
    await page.waitForLoadState('networkidle');
    // The workers keep lists of their own.
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    await page.close();
    pane.stop();
    const own = loaded
      .map((address) => new URL(address).pathname.slice(1))
      .filter((file) => files.includes(file) && !file.startsWith('office/'));
    const sizes = await Promise.all(own.map(async (file) => gzipSync(await readFile(join(folder, file))).length));
    const total = sizes.reduce((sum, size) => sum + size, 0) / 1000;
    expect(own.some((file) => file.startsWith('taskpane.'))).toBe(true);
    expect(total).toBeLessThanOrEqual(250);
  });

  it('reads a notice and makes a workbook under the policy, in its workers too', async () => {
    const pane = await startPane(folder);
    const page = await browser.newPage({ viewport: { width: 320, height: 640 }, locale: 'zh-CN' });
    const troubles: string[] = [];
    page.on('pageerror', ({ message }) => troubles.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isKnownViolation(message.text())) troubles.push(message.text());
    });
    await page.goto(pane.address);
    await importNotice(page);
    await page.close();
    pane.stop();
    expect(troubles).toEqual([]);
  });

  it('works below a path of a server', async () => {
    const server = await serveFolder(dirname(folder));
    const page = await browser.newPage({ viewport: { width: 320, height: 640 }, locale: 'zh-CN' });
    await page.goto(`${server.origin}/dist/taskpane.html`);
    await importNotice(page);
    const address = page.url();
    await page.close();
    await server.close();
    expect(new URL(address).pathname).toBe('/dist/taskpane.html');
  });
});
