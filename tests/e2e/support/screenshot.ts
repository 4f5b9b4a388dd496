import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const FOLDER = fileURLToPath(new URL('../../../out/screens/', import.meta.url));

/** Takes a picture of the pane as it stands, for people to look at: out/screens/<name>.png */
export async function screenshot(page: Page, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  );
  // Hiding the caret would need an inline style, which the policy forbids.
  await page.screenshot({ path: `${FOLDER}${name}.png`, caret: 'initial' });
}
