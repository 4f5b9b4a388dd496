import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportRun } from './importPeers';
import { TABLES } from './importTables';
import type { Comparison, Contestant } from './report/comparison';
import { ownProcess } from './run/ownProcess';
import { median, repeated } from './run/statistics';

const NAIVE = { docx: 'mammoth 1.13.0 + naive table reader', html: 'naive table reader' } as const;

/** Reading to cells is like against like; the import makes tasks of them as well, which no peer does. */
const WORK = { reading: 'to rows of cells', importing: 'to tasks' } as const;

/** The same table in both formats: reading it to cells, and importing it, against a naive reader of its cells. */
export function compareImports(rows: number, runs: number): Comparison[] {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    return (['docx', 'html'] as const).flatMap((format) => {
      const file = join(folder, `table.${format}`);
      writeFileSync(file, TABLES[format](rows));
      const measured = (contestant: string, name: string): Contestant => {
        const all = repeated(runs, () => ownProcess('importPeers', 'runImport', [contestant, file, rows]) as ImportRun);
        return {
          name,
          seconds: median(all.map(({ seconds }) => seconds)),
          megabytes: median(all.map(({ megabytes }) => megabytes)),
        };
      };
      const naive = measured('naive', NAIVE[format]);
      return (['reading', 'importing'] as const).map((contestant) => ({
        id: `import.${format}.${contestant}`,
        work: `${format} table of ${rows} rows ${WORK[contestant]}`,
        runs,
        ours: measured(contestant, 'ours'),
        peers: [naive],
      }));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
