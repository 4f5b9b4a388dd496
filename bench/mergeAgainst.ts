import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROWS_EACH } from './merge';
import type { MergeRun } from './mergePeers';
import type { Comparison, Contestant } from './report/comparison';
import { ownProcess } from './run/ownProcess';
import { median, repeated } from './run/statistics';

/** Merging what so many units returned into what the office has typed meanwhile, in memory, against daff's three-way merge. */
export function compareMerges(units: number, runs: number): Comparison {
  const folder = mkdtempSync(join(tmpdir(), 'merging-'));
  const measured = (contestant: string, name: string): Contestant => {
    const all = repeated(runs, () => ownProcess('mergePeers', 'runMerge', [contestant, units, folder]) as MergeRun);
    return {
      name,
      seconds: median(all.map(({ seconds }) => seconds)),
      megabytes: median(all.map(({ megabytes }) => megabytes)),
    };
  };
  try {
    ownProcess('mergeTables', 'makeMerging', [units, folder]);
    const rows = units * ROWS_EACH;
    const ours = measured('ours', 'ours');
    return { id: `merge.${rows}`, work: `merging ${rows} rows`, runs, ours, peers: [measured('daff', 'daff 1.4.2')] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
