import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { arch, cpus, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOCUMENTS } from './documents';
import { measure, type Measured } from './measure';
import { measureImport, type MeasuredImport } from './measureImport';
import { makeReturns, measureMerge, type MeasuredMerge } from './merge';
import type { Operation } from './officejs';

/**
 * `npm run bench`: build, read and score for two sizes, and the import of each format for three, each run in a process of
 * its own; medians of several runs; what each operation costs in Excel, once for three sizes. `npm run bench -- import`,
 * `-- workbook` or `-- officejs` for one of them.
 */

const WORKBOOK_ROWS = [3_000, 100_000] as const;
const RUNS: Readonly<Record<number, number>> = { 3_000: 5, 100_000: 3 };
const STAGES = ['plan', 'write', 'read', 'parse', 'score'] as const;

const IMPORT_ROWS = [100, 2_000, 20_000] as const;
const IMPORT_RUNS = 3;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Runs this file again with other arguments and takes the JSON that it prints. */
function inProcess(...args: readonly string[]): unknown {
  return inProcessWith([], ...args);
}

function inProcessWith(flags: readonly string[], ...args: readonly string[]): unknown {
  const command = [...flags, '--import', 'tsx', fileURLToPath(import.meta.url), ...args];
  const child = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout);
}

const repeated = <T>(runs: number, run: () => T): T[] => Array.from({ length: runs }, run);

/** 1 = twice the rows take twice the time. */
const exponent = (rows: readonly [number, number], seconds: readonly [number, number]): string =>
  (Math.log(seconds[1] / seconds[0]) / Math.log(rows[1] / rows[0])).toFixed(2);

function reportWorkbook(): void {
  const [small, large] = WORKBOOK_ROWS.map((rows) => {
    const runs = repeated(RUNS[rows] ?? 1, () => inProcess('measure-workbook', String(rows)) as Measured);
    const seconds = Object.fromEntries(STAGES.map((stage) => [stage, median(runs.map((run) => run.seconds[stage]))]));
    const megabytes = median(runs.map((run) => run.peakMegabytes));
    return { rows, seconds, megabytes, fileMegabytes: runs[0]?.fileMegabytes ?? NaN };
  });
  if (small === undefined || large === undefined) return;
  print(
    `\nevidence rows: ${small.rows} (median of ${RUNS[small.rows]}) and ${large.rows} (median of ${RUNS[large.rows]})`,
  );
  print(`stage    ${small.rows} rows   ${large.rows} rows   exponent`);
  for (const stage of STAGES) {
    const [a, b] = [small.seconds[stage] ?? NaN, large.seconds[stage] ?? NaN];
    const growth = exponent([small.rows, large.rows], [a, b]);
    print(`${stage.padEnd(8)} ${a.toFixed(3).padStart(7)} s  ${b.toFixed(2).padStart(9)} s   ${growth}`);
  }
  print(
    `peak memory ${Math.round(small.megabytes)} MB, ${Math.round(large.megabytes)} MB; file ${small.fileMegabytes.toFixed(2)} MB, ${large.fileMegabytes.toFixed(1)} MB`,
  );
}

function reportImport(): void {
  print(`\nimport, medians of ${IMPORT_RUNS}; exponent from the second to the third size`);
  print(`format\t${IMPORT_ROWS.map((rows) => `${rows} rows`).join('\t')}\texponent\tpeak memory\tfile`);
  for (const format of Object.keys(DOCUMENTS)) {
    const sizes = IMPORT_ROWS.map((rows) => {
      const runs = repeated(IMPORT_RUNS, () => inProcess('measure-import', format, String(rows)) as MeasuredImport);
      const [seconds, peak] = [median(runs.map((run) => run.seconds)), median(runs.map((run) => run.peakMegabytes))];
      return { rows, seconds, peak, file: runs[0]?.fileMegabytes ?? NaN };
    });
    const [, middle, last] = sizes;
    if (middle === undefined || last === undefined) return;
    const growth = exponent([middle.rows, last.rows], [middle.seconds, last.seconds]);
    const times = sizes.map(({ seconds }) => `${seconds.toFixed(2)} s`).join('\t');
    const memory = sizes.map(({ peak }) => `${Math.round(peak)}`).join(', ');
    print(`${format}\t${times}\t${growth}\t${memory} MB\t${last.file.toFixed(1)} MB`);
  }
}

const OFFICEJS_ROWS = [300, 3_000, 30_000] as const;

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);

function reportOfficejs(): void {
  print('\nExcel: batches, actions, MB sent in all, largest request and answer in MB, seconds with the test host');
  for (const rows of OFFICEJS_ROWS) {
    print(`${rows} rows\tsyncs\tactions\tsent\trequest\tanswer\tseconds`);
    for (const one of inProcess('measure-officejs', String(rows)) as readonly Operation[]) {
      const sizes = [one.requestBytes, one.largestRequest, one.largestResponse].map(megabytes).join('\t');
      print(`${one.name.padEnd(16)}\t${one.syncs}\t${one.actions}\t${sizes}\t${one.seconds.toFixed(1)}`);
    }
  }
}

const RETURNED_FILES = [10, 100, 1_000] as const;
const MERGE_STAGES = ['read', 'merge', 'apply'] as const;
const MERGE_RUNS = 3;
/** Left alone, Node lets garbage lie while the machine has memory: a small heap shows how little is enough. */
const SMALL_HEAP = ['--max-old-space-size=180', '--max-semi-space-size=8'];

function reportMerge(): void {
  print(`\ntaking back files of 60 rows: seconds, medians of ${MERGE_RUNS}; peak memory with ${SMALL_HEAP.join(' ')}`);
  const sizes = RETURNED_FILES.map((files) => {
    const folder = mkdtempSync(join(tmpdir(), 'returns-'));
    const measured = (flags: readonly string[]): MeasuredMerge =>
      inProcessWith(flags, 'measure-merge', String(files), folder) as MeasuredMerge;
    try {
      inProcess('make-returns', String(files), folder);
      const runs = repeated(MERGE_RUNS, () => measured([]));
      const seconds = MERGE_STAGES.map((stage) => median(runs.map((run) => run.seconds[stage])));
      return { files, seconds, megabytes: measured(SMALL_HEAP).peakMegabytes };
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  print(`files\t${MERGE_STAGES.join('\t')}\ttogether\tMB`);
  for (const { files, seconds, megabytes } of sizes) {
    const together = seconds.reduce((sum, each) => sum + each, 0);
    const times = [...seconds, together].map((each) => `${each.toFixed(2)} s`).join('\t');
    print(`${files}\t${times}\t${Math.round(megabytes)}`);
  }
  const [, middle, last] = sizes;
  if (middle === undefined || last === undefined) return;
  const growth = MERGE_STAGES.map((_, at) =>
    exponent([middle.files, last.files], [middle.seconds[at] ?? NaN, last.seconds[at] ?? NaN]),
  );
  print(`exponent\t${growth.join('\t')}`);
}

const [, , job, ...rest] = process.argv;
if (job === 'measure-workbook') print(JSON.stringify(await measure(Number(rest[0]))));
else if (job === 'measure-import') print(JSON.stringify(await measureImport(rest[0] ?? '', Number(rest[1]))));
else if (job === 'make-returns') {
  await makeReturns(Number(rest[0]), rest[1] ?? '');
  print('null');
} else if (job === 'measure-merge') print(JSON.stringify(await measureMerge(Number(rest[0]), rest[1] ?? '')));
else if (job === 'measure-officejs') {
  // Microsoft's library is loaded only here.
  const { measureOfficejs } = await import('./officejs');
  print(JSON.stringify(await measureOfficejs(Number(rest[0]))));
} else {
  const memory = Math.round(totalmem() / 2 ** 30);
  print(
    `Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${memory} GiB`,
  );
  const isWanted = (name: string) => job === undefined || job === name;
  if (isWanted('workbook')) reportWorkbook();
  if (isWanted('import')) reportImport();
  if (isWanted('officejs')) reportOfficejs();
  if (isWanted('merge')) reportMerge();
}
