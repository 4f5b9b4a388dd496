import { chromium, type Browser } from 'playwright-core';
import { describeWith } from './requireTool';

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

/** Tests in Chromium; `launch` starts a browser, which the suite closes. */
export function describeWithChromium(suite: (launch: () => Promise<Browser>) => void): void {
  describeWith('chromium', '安装：apt-get install chromium', (executablePath) => {
    suite(() => chromium.launch({ executablePath, headless: true, args: QUIET }));
  });
}
