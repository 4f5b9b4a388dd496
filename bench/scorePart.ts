import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comparisonTable, type Comparison, type Contestant } from './report/comparison';
import { remarksOn } from './report/remarks';
import { recordSection } from './report/results';
import { ownProcess } from './run/ownProcess';
import { print } from './run/print';
import { sizesOr } from './run/sizes';
import { median, repeated } from './run/statistics';

/** With more rows LibreOffice and Univer do not end in minutes. */
const ROWS = [300, 3_000] as const;
const RUNS = 5;

type Scored = Pick<Contestant, 'seconds'> & Partial<Pick<Contestant, 'megabytes'>>;

function contestant(name: string, run: () => unknown): Contestant {
  const runs = repeated(RUNS, () => run() as Scored);
  print(`  ${name}: ${runs.map(({ seconds }) => seconds.toFixed(2)).join(' ')} s`);
  const memory = runs.flatMap(({ megabytes }) => megabytes ?? []);
  return {
    name,
    seconds: median(runs.map(({ seconds }) => seconds)),
    megabytes: memory.length === 0 ? null : median(memory),
  };
}

function scoring(rows: number): Comparison {
  const folder = mkdtempSync(join(tmpdir(), 'scores-'));
  try {
    print(`\n${rows.toLocaleString('en')} evidence rows`);
    const [dump, file] = [join(folder, 'plan.jsonl'), join(folder, 'ours.xlsx')];
    ownProcess('cells/dump', 'dumpPlan', [rows, dump]);
    ownProcess('cells/ours', 'write', [dump, file]);
    const ours = contestant('ours', () => ownProcess('score', 'scoreOurs', [file]));
    const peers = [
      contestant('LibreOffice, recalculation alone', () => ownProcess('score', 'scoreLibreOffice', [file, folder])),
      contestant('Univer 0.25.1, formula engine', () => ownProcess('score', 'scoreUniver', [dump])),
    ];
    return { id: `score.${rows}`, work: `score ${rows.toLocaleString('en')} rows`, runs: RUNS, ours, peers };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Scoring against programs that calculate the formulas of the same workbook. */
export function scorePart(): void {
  const { sizes, isUsual } = sizesOr(ROWS);
  const comparisons = sizes.map(scoring);
  const body = [
    comparisonTable(comparisons),
    '',
    'Ours gives the value of every formula in the workbook from the rules, not from the formulas. LibreOffice’s time is that of loading,',
    'calculating and saving less that of loading and saving alone; Univer’s begins with the cells in memory.',
  ];
  if (isUsual) recordSection('Scoring', 'npm run bench -- score', [...body, '', ...remarksOn(comparisons)].join('\n'));
  else print(body.join('\n'));
}
