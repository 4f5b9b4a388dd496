/**
 * `npm start`: builds the pane and serves it on this machine only, for work on files in a browser.
 * `npm run start:excel`: the same over https at the address of manifest.xml, with a certificate that Excel trusts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { logErrorMessage, parseNumber } from 'office-addin-cli';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { openBrowser } from './openBrowser.mjs';
import { serveStatic } from './staticServer.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const FIRST_PORT = 3000;
const PORTS = 20;

/** Excel knows one address only, the manifest's. */
async function excelAddress() {
  const { defaultSettings } = await OfficeAddinManifest.readManifestFile(join(root, 'manifest.xml'));
  return new URL(defaultSettings.sourceLocation);
}

/** The certificate that office-addin-dev-certs has made for this machine and its person has trusted. */
function developerCertificate() {
  const file = (name) => join(homedir(), '.office-addin-dev-certs', name);
  if (!existsSync(file('localhost.key')))
    throw new Error('本机还没有开发证书。请先运行 npx office-addin-dev-certs install，再重试。');
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => readFileSync(file(name)));
  return { ca, cert, key };
}

async function serveForExcel(folder) {
  const address = await excelAddress();
  await serveStatic({ folder, port: Number(address.port), certificate: developerCertificate() });
  console.log(`窗格已在 ${address.href} 等待 Excel。在 Excel 里加载 manifest.xml 的方法见 docs/deploy.md。`);
  console.log('按 Ctrl+C 结束。');
}

async function serveForBrowser(folder, { port, open }) {
  const wanted = port ?? FIRST_PORT;
  const served = await serveStatic({ folder, port: wanted, tries: port === undefined ? PORTS : 1 });
  const address = `http://127.0.0.1:${served.port}/`;
  if (port === undefined && served.port !== wanted) console.log(`端口 ${wanted} 已被占用，改用 ${served.port}。`);
  console.log(`窗格已打开：${address}`);
  if (open && !(await openBrowser(address))) console.log('没有找到可以打开的浏览器，请自己在浏览器里打开上面的地址。');
  console.log('按 Ctrl+C 结束。');
}

/** What a person can do about it, where we know. */
const explained = (error) =>
  error.code === 'EADDRINUSE' ? `端口 ${error.port} 已被别的程序占用。请关闭那个程序后重试。` : error;

const command = new Command()
  .name('npm start --')
  .option('--excel', '用 https 和 manifest.xml 里的地址，供 Excel 使用')
  .option('--port <number>', '端口；不写时从 3000 起找空闲的', (text) => parseNumber(text))
  .option('--folder <path>', '已经生成的文件夹', join(root, 'dist'))
  .option('--no-build', '不重新生成，直接使用文件夹里的文件')
  .option('--no-open', '不打开浏览器');

try {
  const { excel, build, folder, ...how } = command.parse().opts();
  if (build) {
    console.log('正在生成窗格，约需半分钟……');
    const { buildPane } = await import('./buildPane.mjs');
    await buildPane();
  }
  if (!existsSync(join(folder, 'taskpane.html'))) throw new Error(`${folder} 里没有窗格，请先运行 npm run build。`);
  await (excel ? serveForExcel(folder) : serveForBrowser(folder, how));
} catch (error) {
  logErrorMessage(explained(error));
  process.exitCode = 1;
}
