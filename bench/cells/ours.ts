import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import type { WorkbookGrid } from '../../src/workbook/port';
import { loadPlan } from './load';
import { timed, type Measurement } from './timed';

/** Writes the dumped plan, with everything a workbook of ours has. */
export async function write(dump: string, file: string): Promise<Measurement> {
  const plan = await loadPlan(dump);
  return timed(async () => writeFile(file, await writeWorkbook(plan)));
}

async function gridIn(file: string): Promise<WorkbookGrid> {
  const { value, issues } = await readWorkbook(new Uint8Array(await readFile(file)));
  if (value === null) throw new Error(issues.map(({ code }) => code).join());
  return value;
}

export interface ReadMeasurement extends Measurement {
  /** Cells that are not empty. */
  readonly cells: number;
}

export async function read(file: string): Promise<ReadMeasurement> {
  let cells = 0;
  const measured = await timed(async () => {
    for (const { rows } of (await gridIn(file)).sheets) {
      for (const row of rows) for (const value of row) if (value !== null) cells += 1;
    }
  });
  return { ...measured, cells };
}

/** A digest of every value of a file and its place: two files that hold the same cells have the same. */
export async function digest(file: string): Promise<string> {
  const hash = createHash('sha256');
  for (const { name, rows } of (await gridIn(file)).sheets) {
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== null) hash.update(`${name}\t${r}\t${c}\t${JSON.stringify(value)}\n`);
      });
    });
  }
  return hash.digest('hex');
}
