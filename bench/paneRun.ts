import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../tests/e2e/support/serveFolder';

/** One start of a page in a browser that has seen nothing before. */
export interface PaneRun {
  /** Seconds from asking for the page to the first letter on the screen. */
  readonly firstPaint: number;
  /** Seconds until its first button stands there and the last long task is over; the button is then clicked. */
  readonly interactive: number;
  /** What lives in the page and in its workers after a collection of garbage. */
  readonly heapMegabytes: number;
  /** Files of the page, squeezed as web servers squeeze them; office.js apart, which every pane loads. */
  readonly kilobytes: number;
}

const BROWSER = new URL('../scripts/withChromium.mjs', import.meta.url);
type WithChromium = <T>(use: (browser: Browser) => Promise<T>) => Promise<T>;

/** Without a long task (50 ms) for so long the page is held to be at rest. */
const QUIET_MS = 500;

/** What tsx writes into functions so that they keep their names; the page knows nothing of it. */
const KEEP_NAMES = 'globalThis.__name = (named) => named';

/** Runs in the page before its own scripts. */
function watch(quiet: number): void {
  let shown = NaN;
  let busyUntil = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) busyUntil = Math.max(busyUntil, startTime + duration);
  }).observe({ type: 'longtask', buffered: true });
  const say = (what: string, value: number): void => {
    document.documentElement.dataset[what] = String(value);
  };
  const look = (): void => {
    if (Number.isNaN(shown) && document.querySelector('button:not(:disabled)') !== null) shown = performance.now();
    const ready = Math.max(shown, busyUntil);
    if (performance.now() - ready > quiet) say('interactive', ready);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener('click', () => {
    say('clicked', performance.now());
  });
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

const isOffice = (path: string): boolean => path.startsWith('/office/');

/** One start of taskpane.html in a folder; workers that it starts are counted by what they hold. */
export async function runPane(folder: string): Promise<PaneRun> {
  const { withChromium } = (await import(BROWSER.href)) as { withChromium: WithChromium };
  const server = await serveFolder(folder);
  try {
    return await withChromium(async (browser) => {
      const page = await browser.newPage({ viewport: { width: 350, height: 600 } });
      const paths = new Set<string>();
      page.on('requestfinished', (request) => paths.add(new URL(request.url()).pathname));
      await page.addInitScript(KEEP_NAMES);
      await page.addInitScript(watch, QUIET_MS);
      await page.goto(`${server.origin}/taskpane.html`);
      await page.locator('html[data-interactive]').waitFor();
      const { paint, ready } = await page.evaluate(() => ({
        paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
        ready: Number(document.documentElement.dataset['interactive']),
      }));
      const heapMegabytes = await heapOf(page);
      if (page.workers().length > 0) throw new Error('the page started workers: their memory is not counted here');
      await page.locator('button:not(:disabled)').first().click();
      await page.locator('html[data-clicked]').waitFor();
      const squeezed = [...paths]
        .filter((path) => !isOffice(path) && path !== '/favicon.ico')
        .map((path) => gzipSync(readFileSync(join(folder, path)), { level: 6 }).length);
      const kilobytes = squeezed.reduce((sum, bytes) => sum + bytes, 0) / 1000;
      return { firstPaint: paint / 1000, interactive: ready / 1000, heapMegabytes, kilobytes };
    });
  } finally {
    await server.close();
  }
}
