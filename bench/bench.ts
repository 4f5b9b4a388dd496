import { spawnSync } from 'node:child_process';
import { arch, cpus, platform, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { measure, type Measured } from './measure';

/** `npm run bench`: build, read and score for two sizes, each in a process of its own; medians of several runs. */

const SIZES = [3_000, 100_000] as const;
const RUNS: Readonly<Record<number, number>> = { 3_000: 5, 100_000: 3 };
const STAGES = ['plan', 'write', 'read', 'parse', 'score'] as const;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};

function runOnce(rows: number): Measured {
  const child = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), String(rows)], {
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as Measured;
}

function report(): void {
  const medians = SIZES.map((rows) => {
    const runs = Array.from({ length: RUNS[rows] ?? 1 }, () => runOnce(rows));
    const seconds = Object.fromEntries(STAGES.map((stage) => [stage, median(runs.map((run) => run.seconds[stage]))]));
    return {
      rows,
      seconds,
      megabytes: median(runs.map((run) => run.peakMegabytes)),
      fileMegabytes: runs[0]?.fileMegabytes ?? NaN,
    };
  });
  const [small, large] = medians;
  if (small === undefined || large === undefined) return;
  const print = (text: string): void => {
    process.stdout.write(`${text}\n`);
  };
  print(
    `Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
  );
  print(
    `evidence rows: ${small.rows} (median of ${RUNS[small.rows]}) and ${large.rows} (median of ${RUNS[large.rows]})\n`,
  );
  print(`stage    ${small.rows} rows   ${large.rows} rows   exponent`);
  const growth = Math.log(large.rows / small.rows);
  for (const stage of STAGES) {
    const [a, b] = [small.seconds[stage] ?? NaN, large.seconds[stage] ?? NaN];
    print(
      `${stage.padEnd(8)} ${a.toFixed(3).padStart(7)} s  ${b.toFixed(2).padStart(9)} s   ${(Math.log(b / a) / growth).toFixed(2)}`,
    );
  }
  print(
    `peak memory ${Math.round(small.megabytes)} MB, ${Math.round(large.megabytes)} MB; file ${small.fileMegabytes.toFixed(2)} MB, ${large.fileMegabytes.toFixed(1)} MB`,
  );
}

const [, , rows] = process.argv;
if (rows === undefined) report();
else process.stdout.write(JSON.stringify(await measure(Number(rows))));
