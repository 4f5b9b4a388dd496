/**
 * `npm run size`: what a browser really loads of the built pane before anybody does anything, squeezed as web servers
 * squeeze it, office.js apart. Fails above the budget. `--json` for programs.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Command } from 'commander';
import { logErrorMessage } from 'office-addin-cli';
import { serveStatic } from './staticServer.mjs';
import { withChromium } from './withChromium.mjs';

/** kB of our own code, squeezed. */
const BUDGET = 250;
const PAGE = 'taskpane.html';

/** Addresses of a folder's page that Chromium asks for until the pane is there and nothing more is on its way. */
async function loadedBy(folder) {
  const files = new Set();
  const { port, close } = await serveStatic({
    folder,
    port: 0,
    served: (file) => files.add(relative(folder, file).replaceAll('\\', '/')),
  });
  try {
    await withChromium(async (browser) => {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/${PAGE}`);
      await page.getByRole('tablist').or(page.getByRole('button')).first().waitFor();
      await page.waitForLoadState('networkidle');
    });
  } finally {
    close();
  }
  return [...files];
}

const { json, folder } = new Command()
  .name('npm run size --')
  .option('--json', '以 JSON 输出')
  .option('--folder <path>', '已经生成的文件夹', fileURLToPath(new URL('../dist', import.meta.url)))
  .parse()
  .opts();

try {
  const own = (await loadedBy(folder)).filter((file) => !file.startsWith('office/'));
  const files = own.map((file) => ({ file, bytes: gzipSync(readFileSync(join(folder, file)), { level: 6 }).length }));
  files.sort((a, b) => b.bytes - a.bytes);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  if (json) console.log(JSON.stringify({ budget: BUDGET, total, files }));
  else {
    for (const { file, bytes } of files) console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${file}`);
    console.log(`${total.toFixed(1).padStart(8)} kB  合计（上限 ${BUDGET} kB）`);
  }
  if (total > BUDGET) throw new Error(`首次加载 ${total.toFixed(1)} kB，超过 ${BUDGET} kB。`);
} catch (error) {
  logErrorMessage(error);
  process.exitCode = 1;
}
