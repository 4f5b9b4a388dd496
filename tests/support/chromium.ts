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

/** A browser on a machine of two cores at times does not answer for a minute: such a test is played once more, and vitest says so. */
const AGAIN = { retry: 1 };

/** Tests in Chromium; `launch` starts a browser, which the suite closes. */
export function describeWithChromium(suite: (launch: () => Promise<Browser>) => void): void {
  const launch = (executablePath: string) => chromium.launch({ executablePath, headless: true, args: QUIET });
  const suiteIn = (path: string): void => {
    suite(() => launch(path));
  };
  describeWith('chromium', '安装：apt-get install chromium', suiteIn, AGAIN);
}
