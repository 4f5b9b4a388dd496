import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { describeWithChromium } from '../../support/chromium';
import { isKnownViolation } from './isKnownViolation';

export interface PaneOptions extends BrowserContextOptions {
  /** Runs in the page before everything else, such as an emulation of Excel. */
  readonly prepare?: () => void;
  /** Leaves the browser's own dialog for saving in place; otherwise saving downloads. */
  readonly asksWhereToSave?: boolean;
  /** Called with the context before the page is opened. */
  readonly before?: (page: Page) => Promise<void>;
  /** Text that shows that the pane is there; the navigation otherwise. */
  readonly awaits?: string;
}

export type OpenPane = (options?: PaneOptions) => Promise<Page>;

/** The narrowest pane Excel shows. */
const NARROW = { width: 320, height: 378 };
const BUILDING = 240_000;

/**
 * Tests of the pane in Chromium. `open` shows it in a fresh browser context of 320 px. After each test: no error in the page,
 * no request to another host, nothing that the content security policy had to stop.
 */
export function describePane(suite: (open: OpenPane) => void): void {
  describeWithChromium((launch) => {
    let browser: Browser;
    const troubles: string[] = [];

    const open: OpenPane = async ({ prepare, before, asksWhereToSave = false, awaits, ...options } = {}) => {
      const origin = inject('paneOrigin');
      const isOutside = ({ href, protocol }: URL): boolean => !href.startsWith(origin) && protocol !== 'blob:';
      const context = await browser.newContext({ viewport: NARROW, locale: 'zh-CN', ...options });
      await context.route(isOutside, (route) => {
        troubles.push(`request: ${route.request().url()}`);
        return route.abort();
      });
      if (!asksWhereToSave) await context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
      if (prepare !== undefined) await context.addInitScript(prepare);
      const page = await context.newPage();
      page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
      page.on('console', (message) => {
        const text = message.text();
        if (text.includes('Content Security Policy') && !isKnownViolation(text)) troubles.push(`policy: ${text}`);
      });
      await before?.(page);
      await page.goto(`${origin}/taskpane.html`, { timeout: BUILDING });
      const sign = awaits === undefined ? page.getByRole('tab', { name: '总览' }) : page.getByText(awaits);
      await sign.waitFor({ timeout: 60_000 });
      return page;
    };

    beforeAll(async () => {
      browser = await launch();
      const answer = await fetch(`${inject('paneOrigin')}/taskpane.html`);
      if (!answer.ok) throw new Error(await answer.text());
    }, BUILDING);

    afterAll(async () => {
      await browser.close();
    });

    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      expect(troubles.splice(0)).toEqual([]);
    });

    suite(open);
  });
}
