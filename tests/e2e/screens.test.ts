import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFindings } from './support/accessibility';
import { describePane } from './support/describePane';
import { inLooks } from './support/inLooks';
import { openDemo } from './support/openDemo';
import { go, overflow, WAIT } from './support/pane';
import { screenshot } from './support/screenshot';

const PARTS = ['总览', '任务', '单位', '评分', '排名', '成果', '表格', '收发', '帮助'];

const LOOKS = {
  浅色: {},
  深色: { colorScheme: 'dark' },
  高对比: { forcedColors: 'active' },
  // 200 % of text and everything else: half the width and height of the narrowest pane.
  '200%': { viewport: { width: 160, height: 189 } },
} as const;

const TIME = { timeout: 300_000 };

/** Takes a picture of every part; gives what is wrong with each: too wide by how many pixels, what axe finds. */
async function everyPart(page: Page, name: string): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const part of PARTS) {
    await go(page, part);
    const panel = page.getByRole('tabpanel', { name: part });
    await panel.getByText(/\S/).first().waitFor(WAIT);
    await panel.locator('.fui-Spinner').waitFor({ state: 'detached', ...WAIT });
    await screenshot(page, `全部-${name}-${part}`);
    found[part] = [await overflow(page), ...(await axeFindings(page))];
  }
  return found;
}

const NOTHING_WRONG = Object.fromEntries(PARTS.map((part) => [part, [0]]));

describePane((open) => {
  it('every part is accessible and fits before there is a round', TIME, async () => {
    expect(await everyPart(await open(), '无考核')).toEqual(NOTHING_WRONG);
  });

  it('every part is accessible and fits during a round, in every look', TIME, async () => {
    const page = await open();
    await openDemo(page);
    await inLooks(page, LOOKS, async (look) => {
      expect([look, await everyPart(page, look)]).toEqual([look, NOTHING_WRONG]);
    });
  });
});
