import type { Page } from 'playwright-core';

interface Look {
  readonly colorScheme?: 'dark';
  readonly forcedColors?: 'active';
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** One page in several looks, one after the other: the system's colours, and sizes of the pane. */
export async function inLooks(
  page: Page,
  looks: Readonly<Record<string, Look>>,
  look: (name: string) => Promise<void>,
): Promise<void> {
  const usual = page.viewportSize() ?? { width: 320, height: 378 };
  for (const [name, { colorScheme = 'light', forcedColors = 'none', viewport = usual }] of Object.entries(looks)) {
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.setViewportSize(viewport);
    // The pane follows in the next frame.
    await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown))));
    await look(name);
  }
}
