import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { growthPart } from './growthPart';
import { importPart } from './importPart';
import { mergePart } from './mergePart';
import { officejsPart } from './officejsPart';
import { panePart } from './panePart';
import { machine } from './report/machine';
import { print } from './run/print';
import { scorePart } from './scorePart';
import { workbookPart } from './workbookPart';

/** `npm run bench` measures all parts in this order, `npm run bench -- import merge` those that are named. */
const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  workbook: workbookPart,
  score: scorePart,
  growth: growthPart,
  import: importPart,
  officejs: officejsPart,
  merge: mergePart,
  pane: panePart,
};

const PEERS = fileURLToPath(new URL('peers', import.meta.url));

/** What we are measured against, apart from the project's own packages. */
function installPeers(): void {
  if (existsSync(`${PEERS}/node_modules`)) return;
  const install = spawnSync('npm', ['ci', '--prefix', PEERS, '--ignore-scripts'], { stdio: 'inherit' });
  if (install.status !== 0) throw new Error('the peers in bench/peers could not be installed');
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  print(`no part ${unknown.join(', ')}; there are: ${Object.keys(PARTS).join(', ')}`);
  process.exitCode = 2;
} else {
  print(machine());
  installPeers();
  for (const [name, run] of Object.entries(PARTS)) {
    if (wanted.length === 0 || wanted.includes(name)) await run();
  }
}
