import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadMeasurement } from './cells/ours';
import type { Measurement } from './cells/timed';
import { comparisonTable, type Comparison, type Contestant } from './report/comparison';
import { remarksOn } from './report/remarks';
import { recordSection } from './report/results';
import { jsonFrom, ownProcess } from './run/ownProcess';
import { print } from './run/print';
import { median, repeated } from './run/statistics';
import { sizesOr } from './run/sizes';

const ROWS = [3_000, 100_000] as const;
const RUNS = 5;

/** Debian's, which has the packages of Debian. */
const PYTHON = '/usr/bin/python3';

/** Peers hold 100,000 rows in more than the heap that Node allows itself. */
const ROOMY = ['--max-old-space-size=12000'];

const script = (name: string): string => fileURLToPath(new URL(`peers/${name}`, import.meta.url));

interface Writer {
  readonly name: string;
  readonly write: (dump: string, file: string) => unknown;
}

const OURS: Writer = { name: 'ours', write: (dump, file) => ownProcess('cells/ours', 'write', [dump, file]) };

const WRITERS: readonly Writer[] = [
  {
    name: 'exceljs 4.4.0',
    write: (dump, file) => ownProcess('peers/exceljsCells', 'write', [dump, file], ROOMY),
  },
  {
    name: 'exceljs 4.4.0, streaming',
    write: (dump, file) => ownProcess('peers/exceljsCells', 'writeStreamed', [dump, file], ROOMY),
  },
  {
    name: 'SheetJS 0.20.3 (@e965/xlsx)',
    write: (dump, file) => ownProcess('peers/sheetjsCells', 'write', [dump, file], ROOMY),
  },
  {
    name: 'XlsxWriter 3.0.2',
    write: (dump, file) => jsonFrom(PYTHON, [script('xlsxwriter_cells.py'), dump, file]),
  },
  {
    name: 'XlsxWriter 3.0.2, constant_memory',
    write: (dump, file) => jsonFrom(PYTHON, [script('xlsxwriter_cells.py'), dump, file, 'constant_memory']),
  },
];

interface Reader {
  readonly name: string;
  readonly read: (file: string) => unknown;
}

const OUR_READER: Reader = { name: 'ours', read: (file) => ownProcess('cells/ours', 'read', [file]) };

const READERS: readonly Reader[] = [
  { name: 'exceljs 4.4.0', read: (file) => ownProcess('peers/exceljsCells', 'read', [file], ROOMY) },
  { name: 'SheetJS 0.20.3 (@e965/xlsx)', read: (file) => ownProcess('peers/sheetjsCells', 'read', [file], ROOMY) },
  { name: 'openpyxl 3.0.9, read-only', read: (file) => jsonFrom(PYTHON, [script('openpyxl_read.py'), file]) },
];

function contestant<Of extends Measurement>(name: string, run: () => Of): readonly [Contestant, Of] {
  const runs = repeated(RUNS, run);
  const [last] = runs.slice(-1);
  if (last === undefined) throw new Error('nothing was measured');
  print(`  ${name}: ${runs.map(({ seconds }) => seconds.toFixed(2)).join(' ')} s`);
  const [seconds, megabytes] = [median(runs.map((each) => each.seconds)), median(runs.map((each) => each.megabytes))];
  return [{ name, seconds, megabytes }, last];
}

const count = (rows: number): string => rows.toLocaleString('en');

const sizeOf = (file: string): string => `${(statSync(file).size / 1e6).toFixed(1)} MB`;

function writing(
  rows: number,
  dump: string,
  folder: string,
): { readonly comparison: Comparison; readonly note: string } {
  const sizes: string[] = [];
  const digests = new Map<string, string>();
  const written = ({ name, write }: Writer, index: number): Contestant => {
    const file = join(folder, `${index}.xlsx`);
    const [result] = contestant(name, () => write(dump, file) as Measurement);
    digests.set(name, ownProcess('cells/ours', 'digest', [file], ROOMY) as string);
    sizes.push(`${name} ${sizeOf(file)}`);
    return result;
  };
  const [ours, peers] = [written(OURS, 0), WRITERS.map((writer, index) => written(writer, index + 1))];
  const odd = [...digests].filter(([, digest]) => digest !== digests.get(OURS.name)).map(([name]) => name);
  if (odd.length > 0) throw new Error(`other cells than ours were written by ${odd.join(', ')}`);
  const comparison = { id: `write.${rows}`, work: `write ${count(rows)} rows`, runs: RUNS, ours, peers };
  return { comparison, note: `Files of ${count(rows)} rows: ${sizes.join(', ')}.` };
}

function reading(rows: number, file: string): { readonly comparison: Comparison; readonly note: string } {
  const cells: string[] = [];
  const read = (reader: Reader): Contestant => {
    const [result, last] = contestant(reader.name, () => reader.read(file) as ReadMeasurement);
    cells.push(`${reader.name} ${count(last.cells)}`);
    return result;
  };
  const [ours, peers] = [read(OUR_READER), READERS.map(read)];
  const comparison = { id: `read.${rows}`, work: `read ${count(rows)} rows`, runs: RUNS, ours, peers };
  return { comparison, note: `Cells read of ${count(rows)} rows: ${cells.join(', ')}.` };
}

/**
 * Writing and reading the same cells as the peers. `BENCH_ROWS=300` takes other sizes, which are printed and not recorded.
 */
export function workbookPart(): void {
  const { sizes, isUsual } = sizesOr(ROWS);
  const results = sizes.flatMap((rows) => {
    const folder = mkdtempSync(join(tmpdir(), 'cells-'));
    try {
      print(`\n${count(rows)} evidence rows`);
      const dump = join(folder, 'plan.jsonl');
      ownProcess('cells/dump', 'dumpPlan', [rows, dump]);
      const written = writing(rows, dump, folder);
      return [written, reading(rows, join(folder, '0.xlsx'))];
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  const comparisons = results.map(({ comparison }) => comparison);
  const body = [
    comparisonTable(comparisons),
    '',
    'All files hold the same values, results of formulas, number formats, widths and heights: read back, they have one digest. Each peer writes',
    'formulas in the shortest form that it can; ours also has tables, input rules, conditional formats, print set-up, protection and charts.',
    'SheetJS’s free edition writes number formats but no fonts, fills or borders. The data is loaded before the clock starts and counts in the memory of all.',
    'Reading, exceljs drops results that are 0; openpyxl’s read-only mode gives no formulas.',
    '',
    ...results.map(({ note }) => note),
  ];
  if (isUsual)
    recordSection('Workbook', 'npm run bench -- workbook', [...body, '', ...remarksOn(comparisons)].join('\n'));
  else print(body.join('\n'));
}
