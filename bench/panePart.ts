import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PaneRun } from './paneRun';
import { comparisonTable, type Comparison } from './report/comparison';
import { remarksOn } from './report/remarks';
import { recordSection } from './report/results';
import { ownProcess } from './run/ownProcess';
import { print } from './run/print';
import { median, repeated } from './run/statistics';

const RUNS = 5;
const PACKAGES = fileURLToPath(new URL('peers/template', import.meta.url));

const WHAT = `The official React task-pane template is not on npm and its code is not ours to keep: bench/peers/template is a
page of the same parts (FluentProvider, picture, three icons, Field, Textarea, Button), built from the same packages with the
same three entries (core-js and regenerator as polyfills, React, the page). Its scripts are 166 kB squeezed; the template's own
sources (OfficeDev/Office-Addin-TaskPane-React), built the same way, are 167 kB. Left out is the stylesheet that the template
takes from a server of Microsoft, and office.js lies beside both pages, in a plain browser on this machine; each start is a new
browser with nothing in its cache. First paint of ours is the line 正在打开.`;

function installPackages(): void {
  if (existsSync(`${PACKAGES}/node_modules`)) return;
  const install = spawnSync('npm', ['ci', '--prefix', PACKAGES, '--ignore-scripts'], { stdio: 'inherit' });
  if (install.status !== 0) throw new Error('the packages in bench/peers/template could not be installed');
}

function runsOf(build: string, folder: string): PaneRun {
  ownProcess('paneBuild', build, [folder]);
  const runs = repeated(RUNS, () => ownProcess('paneRun', 'runPane', [folder]) as PaneRun);
  const middle = (key: keyof PaneRun): number => median(runs.map((run) => run[key]));
  return {
    firstPaint: middle('firstPaint'),
    interactive: middle('interactive'),
    heapMegabytes: middle('heapMegabytes'),
    kilobytes: middle('kilobytes'),
  };
}

/** The start of the pane against a page of the official template's parts. */
export function panePart(): void {
  print(`\nstart of the pane, medians of ${RUNS}`);
  installPackages();
  const folder = mkdtempSync(join(tmpdir(), 'pane-'));
  try {
    const ours = runsOf('buildOurs', join(folder, 'ours'));
    const template = runsOf('buildTemplate', join(folder, 'template'));
    const compared = (id: string, work: string, key: 'firstPaint' | 'interactive', hasHeap: boolean): Comparison => {
      const contestant = (name: string, run: PaneRun) => ({
        name,
        seconds: run[key],
        megabytes: hasHeap ? run.heapMegabytes : null,
      });
      return { id, work, runs: RUNS, ours: contestant('ours', ours), peers: [contestant('template', template)] };
    };
    const comparisons = [
      compared('pane.firstPaint', 'first paint', 'firstPaint', false),
      compared('pane.interactive', 'interactive; heap then', 'interactive', true),
    ];
    const loaded = `Loaded, squeezed, without office.js: ours ${ours.kilobytes.toFixed(0)} kB, template ${template.kilobytes.toFixed(0)} kB.`;
    recordSection(
      'Start of the pane',
      'npm run bench -- pane',
      [comparisonTable(comparisons), loaded, WHAT, ...remarksOn(comparisons)].join('\n\n'),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
