/**
 * `npm run manifest:for -- https://gkb.example.gov.cn/kaohe`: writes a manifest for the address the pane is served from,
 * into out/manifest.xml or the file named by --output.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { logErrorMessage } from 'office-addin-cli';
import { OfficeAddinManifest } from 'office-addin-manifest';

const root = fileURLToPath(new URL('..', import.meta.url));
const DEVELOPMENT = /https:\/\/localhost:3000(?=[/"])/g;

/** The folder's address without a slash at its end. Excel refuses anything but https. */
function folderAddress(text) {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address?.protocol !== 'https:')
    throw new Error(`“${text}”不是 https 地址。示例：https://gkb.example.gov.cn/kaohe`);
  if (address.search !== '' || address.hash !== '' || address.username !== '')
    throw new Error(`“${text}”里不能有 ?、# 或用户名。请写窗格所在文件夹的地址。`);
  if (/\.\w+$/.test(address.pathname)) throw new Error(`“${text}”是一个文件。请写窗格所在文件夹的地址。`);
  return address.href.replace(/\/+$/, '');
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

async function writeManifest(text, { output, version }) {
  const address = folderAddress(text);
  if (version !== undefined && !/^\d+(\.\d+){3}$/.test(version))
    throw new Error(`版本号“${version}”应是四段数字，如 1.0.0.0。`);
  const template = await readFile(new URL('../manifest.xml', import.meta.url), 'utf8');
  const manifest = template
    .replaceAll(DEVELOPMENT, () => escaped(address))
    .replace(/<Version>.*<\/Version>/, (old) => (version === undefined ? old : `<Version>${version}</Version>`));
  const file = resolve(output);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, manifest);
  const { defaultSettings, version: written } = await OfficeAddinManifest.readManifestFile(file);
  console.log(`已写入 ${file}（版本 ${written}）。`);
  console.log(`请确认在装有 Excel 的电脑上能用 Edge 打开 ${defaultSettings.sourceLocation}，且不提示证书有问题。`);
}

try {
  const command = new Command()
    .name('npm run manifest:for --')
    .argument('<address>', '窗格所在文件夹的 https 地址')
    .option('-o, --output <file>', '写到哪个文件', resolve(root, 'out/manifest.xml'))
    .option('--manifest-version <a.b.c.d>', '清单的版本号；更新后应比原来的大')
    .parse();
  const { output, manifestVersion } = command.opts();
  await writeManifest(command.args[0], { output, version: manifestVersion });
} catch (error) {
  logErrorMessage(error);
  process.exitCode = 1;
}
