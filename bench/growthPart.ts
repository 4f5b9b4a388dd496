import { STAGES, type Measured } from './measure';
import { recordSection } from './report/results';
import { ownProcess } from './run/ownProcess';
import { print } from './run/print';
import { sizesOr } from './run/sizes';
import { exponent } from './run/statistics';

/** The last one is more than a sheet of Excel holds: 1,048,576 rows with the three above the table. */
const ROWS = [1_000, 10_000, 100_000, 1_000_000, 1_048_600] as const;

/** Left alone, Node stops at 4 GB. */
const HEAP = '--max-old-space-size=16000';

/** From here on the steady cost of a row can be told from that of starting. */
const STEADY_FROM = 10_000;

interface Size {
  readonly rows: number;
  readonly measured: Measured;
}

const NOTHING = { seconds: {}, peakMegabytes: NaN, fileMegabytes: NaN } as const;

function sizeOf(rows: number): Size {
  try {
    return { rows, measured: ownProcess('measure', 'measure', [rows], [HEAP]) as Measured };
  } catch (error) {
    // Node ends the process when its memory is used up: nobody is left to say more.
    const isMemory = error instanceof Error && error.message.includes('heap out of memory');
    if (!isMemory) throw error;
    return { rows, measured: { ...NOTHING, stopped: `the process ended for lack of memory (${HEAP})` } };
  }
}

type Stage = (typeof STAGES)[number];

/** Of the largest size that came to its end against the smallest steady one; each must be ≤ 1.1. */
function growthOf(stage: Stage, sizes: readonly Size[]): string {
  const done = sizes.filter(({ rows, measured }) => rows >= STEADY_FROM && measured.seconds[stage] !== undefined);
  const [first, last] = [done[0], done.at(-1)];
  if (first === undefined || last === undefined || first === last) return '–';
  const [from, to] = [first.measured.seconds[stage] ?? NaN, last.measured.seconds[stage] ?? NaN];
  return exponent([first.rows, last.rows], [from, to]);
}

const count = (rows: number): string => rows.toLocaleString('en');

const seconds = (value: number | undefined): string => (value === undefined ? '–' : `${value.toFixed(2)} s`);

const megabytes = (value: number): string => (Number.isNaN(value) ? '–' : `${value.toFixed(value < 100 ? 1 : 0)} MB`);

/** Each stage of the main job in file mode from 10³ to 10⁶ rows, once: time, memory, and how they grow. */
export function growthPart(): void {
  const { sizes: wanted, isUsual } = sizesOr(ROWS);
  const sizes = wanted.map((rows) => {
    const size = sizeOf(rows);
    print(`${count(rows)} rows: ${JSON.stringify(size.measured)}`);
    return size;
  });
  const line = (name: string, cells: readonly string[], growth: string): string =>
    `| ${name} | ${cells.join(' | ')} | ${growth} |`;
  const body = [
    line(
      '',
      sizes.map(({ rows }) => `${count(rows)} rows`),
      `exponent from ${count(STEADY_FROM)} rows`,
    ),
    `| --- | ${sizes.map(() => '---').join(' | ')} | --- |`,
    ...STAGES.map((stage) =>
      line(
        stage,
        sizes.map(({ measured }) => seconds(measured.seconds[stage])),
        growthOf(stage, sizes),
      ),
    ),
    line(
      'peak memory',
      sizes.map(({ measured }) => megabytes(measured.peakMegabytes)),
      '',
    ),
    line(
      'file',
      sizes.map(({ measured }) => megabytes(measured.fileMegabytes)),
      '',
    ),
    '',
    `Each size in a process of its own with \`${HEAP}\`.`,
    ...sizes.flatMap(({ rows, measured }) =>
      measured.stopped === null ? [] : [`- ${count(rows)} rows end with: ${measured.stopped}`],
    ),
  ].join('\n');
  if (isUsual) recordSection('Growth', 'npm run bench -- growth', body);
  else print(body);
}
