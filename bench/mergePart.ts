import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MeasuredMerge } from './merge';
import { compareMerges } from './mergeAgainst';
import { comparisonTable } from './report/comparison';
import { remarksOn } from './report/remarks';
import { recordSection } from './report/results';
import { ownProcess } from './run/ownProcess';
import { print } from './run/print';
import { exponent, median, repeated } from './run/statistics';

const RETURNED_FILES = [10, 100, 1_000] as const;
const STAGES = ['read', 'merge', 'apply'] as const;
const RUNS = 3;
const COMPARED_UNITS = [100, 1_000] as const;
const COMPARED_RUNS = 5;
/** Left alone, Node lets garbage lie while the machine has memory: a small heap shows how little is enough. */
const SMALL_HEAP = ['--max-old-space-size=180', '--max-semi-space-size=8'];

/** Taking back the returned files of so many units: reading them, comparing, writing down. */
function printGrowth(): void {
  print(`\ntaking back files of 60 rows: seconds, medians of ${RUNS}; peak memory with ${SMALL_HEAP.join(' ')}`);
  const sizes = RETURNED_FILES.map((files) => {
    const folder = mkdtempSync(join(tmpdir(), 'returns-'));
    const measured = (flags: readonly string[]): MeasuredMerge =>
      ownProcess('merge', 'measureMerge', [files, folder], flags) as MeasuredMerge;
    try {
      ownProcess('merge', 'makeReturns', [files, folder]);
      const runs = repeated(RUNS, () => measured([]));
      const seconds = STAGES.map((stage) => median(runs.map((run) => run.seconds[stage])));
      return { files, seconds, megabytes: measured(SMALL_HEAP).peakMegabytes };
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  print(`files\t${STAGES.join('\t')}\ttogether\tMB`);
  for (const { files, seconds, megabytes } of sizes) {
    const together = seconds.reduce((sum, each) => sum + each, 0);
    const times = [...seconds, together].map((each) => `${each.toFixed(2)} s`).join('\t');
    print(`${files}\t${times}\t${Math.round(megabytes)}`);
  }
  const [, middle, last] = sizes;
  if (middle === undefined || last === undefined) return;
  const growth = STAGES.map((_, at) =>
    exponent([middle.files, last.files], [middle.seconds[at] ?? NaN, last.seconds[at] ?? NaN]),
  );
  print(`exponent\t${growth.join('\t')}`);
}

/** How taking back grows with the number of files, and the merge alone against daff. */
export function mergePart(): void {
  printGrowth();
  const comparisons = COMPARED_UNITS.map((units) => compareMerges(units, COMPARED_RUNS));
  recordSection(
    'Merging what units return',
    'npm run bench -- merge',
    [comparisonTable(comparisons), ...remarksOn(comparisons)].join('\n\n'),
  );
}
