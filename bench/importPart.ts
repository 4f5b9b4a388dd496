import { DOCUMENTS } from './documents';
import { compareImports } from './importAgainst';
import type { MeasuredImport } from './measureImport';
import { comparisonTable } from './report/comparison';
import { remarksOn } from './report/remarks';
import { recordSection } from './report/results';
import { ownProcess } from './run/ownProcess';
import { print } from './run/print';
import { exponent, median, repeated } from './run/statistics';

const ROWS = [100, 2_000, 20_000] as const;
const RUNS = 3;
const COMPARED_ROWS = 10_000;
const COMPARED_RUNS = 5;

/** Import of each format for three sizes. */
function printGrowth(): void {
  print(`\nimport, medians of ${RUNS}; exponent from the second to the third size`);
  print(`format\t${ROWS.map((rows) => `${rows} rows`).join('\t')}\texponent\tpeak memory\tfile`);
  for (const format of Object.keys(DOCUMENTS)) {
    const sizes = ROWS.map((rows) => {
      const measured = () => ownProcess('measureImport', 'measureImport', [format, rows]) as MeasuredImport;
      const runs = repeated(RUNS, measured);
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

/** How import grows with the size, and one table of a notice against what else reads tables. */
export function importPart(): void {
  printGrowth();
  const comparisons = compareImports(COMPARED_ROWS, COMPARED_RUNS);
  recordSection(
    'Import of a table of tasks',
    'npm run bench -- import',
    [comparisonTable(comparisons), ...remarksOn(comparisons)].join('\n\n'),
  );
}
