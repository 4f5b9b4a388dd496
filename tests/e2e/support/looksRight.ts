import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFindings } from './accessibility';
import { overflow } from './pane';
import { screenshot } from './screenshot';

/** Takes a picture of the pane; nothing may be too wide or inaccessible in it. */
export async function looksRight(page: Page, name: string): Promise<void> {
  await screenshot(page, name);
  expect(await overflow(page)).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
}
