/** Starts the Chromium of this machine without a window and ends it afterwards. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'];

/** Without these the browser itself would ask the network for updates. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  if (found === undefined) throw new Error(`没有找到浏览器（${NAMES.join('、')}）。安装：apt-get install chromium`);
  return found;
}

/** @param {(browser: import('playwright-core').Browser) => Promise<unknown>} use */
export async function withChromium(use) {
  const browser = await chromium.launch({ executablePath: installed(), args: QUIET });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
