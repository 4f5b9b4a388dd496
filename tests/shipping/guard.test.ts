import { parse } from 'acorn';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { describeWithChromium } from '../support/chromium';

const BUILDING = 240_000;
const NARROW = { width: 320, height: 378 };

describeWithChromium((launch) => {
  const address = (path: string): string => `${inject('paneOrigin')}/${path}`;
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
    await fetch(address('taskpane.html'));
  }, BUILDING);
  afterAll(async () => {
    await browser.close();
  });

  /** Opens the pane in an engine that lacks something. */
  const openWithout = async (lacking: () => void): Promise<{ page: Page; asked: string[] }> => {
    const page = await browser.newPage({ viewport: NARROW });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.addInitScript(lacking);
    await page.goto(address('taskpane.html'));
    return { page, asked };
  };

  it('is written in the language of Internet Explorer', async () => {
    const source = await (await fetch(address('guard.js'))).text();
    expect(() => parse(source, { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
    expect(source).toContain('版本太旧');
  });

  it.each<readonly [string, () => void]>([
    [
      'Internet Explorer',
      () => {
        for (const name of ['Promise', 'structuredClone', 'BigInt']) Reflect.deleteProperty(window, name);
      },
    ],
    ['EdgeHTML', () => void Reflect.deleteProperty(Object, 'hasOwn')],
    ['a browser of 2022', () => void Reflect.deleteProperty(Array.prototype, 'toSpliced')],
  ])('says in %s what is needed and what to do', async (_engine, lacking) => {
    const { page } = await openWithout(lacking);
    const sentence = page.getByRole('alert');
    await sentence.waitFor();
    const said = await sentence.innerText();
    expect(said).toContain('在 Excel 里需要 Office 2021');
    expect(said).toContain('用新版 Edge 或 Chrome（110 版以上）打开下面的地址');
    expect(said).toContain(address('taskpane.html'));
    await page.close();
  });

  it('loads nothing that such an engine cannot read', async () => {
    const { page, asked } = await openWithout(() => Reflect.deleteProperty(Object, 'hasOwn'));
    await page.getByRole('alert').waitFor();
    await page.waitForLoadState('networkidle');
    const scripts = asked.filter((path) => path.endsWith('.js') && !path.startsWith('/office/'));
    expect(scripts).toEqual(['/guard.js']);
    await page.close();
  });

  it('says so when the program itself does not arrive', async () => {
    const page = await browser.newPage({ viewport: NARROW });
    await page.route(/taskpane\.\w+\.js$/, (route) => route.abort());
    await page.goto(address('taskpane.html'));
    await page.getByText('窗格的程序文件没有取到。').waitFor();
    await page.close();
  });

  it('fits the narrowest pane', async () => {
    const { page } = await openWithout(() => Reflect.deleteProperty(Object, 'hasOwn'));
    await page.getByRole('alert').waitFor();
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
    await page.close();
  });
});
