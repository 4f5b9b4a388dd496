import { expect, it } from 'vitest';
import { axeFindings } from './support/accessibility';
import { describePane } from './support/describePane';
import { openDemo } from './support/openDemo';
import { go, overflow, WAIT } from './support/pane';
import { screenshot } from './support/screenshot';

const PARTS = ['总览', '任务', '单位', '评分', '排名', '表格', '收发', '帮助'];

/** 200 % of text and everything else: half the width and height of the narrowest pane, twice the pixels. */
const LOOKS = {
  浅色: {},
  深色: { colorScheme: 'dark' },
  高对比: { forcedColors: 'active' },
  '200%': { viewport: { width: 160, height: 189 }, deviceScaleFactor: 2 },
} as const;

const looks = Object.entries(LOOKS).map(([look, options]) => ({ look, options }));

describePane((open) => {
  it.each(looks)(
    'every part, before and during a round: accessible, nothing too wide ($look)',
    async ({ look, options }) => {
      const page = await open(options);
      const found: Record<string, unknown> = {};
      for (const round of ['无考核', '示例']) {
        if (round === '示例') {
          await go(page, '总览');
          await openDemo(page);
        }
        for (const part of PARTS) {
          await go(page, part);
          const panel = page.getByRole('tabpanel', { name: part });
          await panel.getByText(/\S/).first().waitFor(WAIT);
          await panel.getByRole('progressbar').waitFor({ state: 'detached', ...WAIT });
          await screenshot(page, `全部-${look}-${round}-${part}`);
          found[`${round} ${part}`] = [await overflow(page), ...(await axeFindings(page))];
        }
      }
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, [0]])));
      expect(Object.keys(found)).toHaveLength(PARTS.length * 2);
    },
  );
});
