import type { Measured } from './measure';
import { ownProcess } from './run/ownProcess';
import { print } from './run/print';
import { exponent, median, repeated } from './run/statistics';

const ROWS = [3_000, 100_000] as const;
const RUNS: Readonly<Record<number, number>> = { 3_000: 5, 100_000: 3 };
const STAGES = ['plan', 'write', 'read', 'parse', 'score'] as const;

/** Build, read and score for two sizes. */
export function workbookPart(): void {
  const [small, large] = ROWS.map((rows) => {
    const runs = repeated(RUNS[rows] ?? 1, () => ownProcess('measure', 'measure', [rows]) as Measured);
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
