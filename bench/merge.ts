import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mergeReturns } from '../src/app/exchange/mergeReturns';
import { readReturn } from '../src/app/exchange/readReturn';
import { takenBack } from '../src/app/exchange/takeBack';
import type { Received } from '../src/exchange/model';
import { packageOf } from '../src/exchange/packageOf';
import { scoreAssessment } from '../src/assessment/scoreAssessment';
import type { Assessment } from '../src/assessment/model/assessment';
import { readProperties } from '../src/hosts/xlsx/readProperties';
import { readWorkbook } from '../src/hosts/xlsx/readWorkbook';
import { writeWorkbook } from '../src/hosts/xlsx/writeWorkbook';
import { planPackage } from '../src/workbook/write/package/planPackage';
import { roundOf } from './measure';

export interface MeasuredMerge {
  readonly seconds: Readonly<Record<'read' | 'merge' | 'apply', number>>;
  readonly peakMegabytes: number;
}

/** Rows of one unit. */
export const ROWS_EACH = 60;
const TASKS = 100;

/** A round in which every unit has 60 rows. */
export function hubOf(units: number): Assessment {
  const round = roundOf(units * TASKS);
  const seen = new Map<string, number>();
  const evidence = round.evidence.filter(({ unit }) => {
    const count = (seen.get(unit) ?? 0) + 1;
    seen.set(unit, count);
    return count <= ROWS_EACH;
  });
  return { ...round, evidence };
}

/** Every third row filled in anew, every ninth cleared. */
async function returnOf(hub: Assessment, unit: string): Promise<Uint8Array> {
  const facts = { unit, kind: 'evidence', round: 1, sentOn: '2026-11-01 09:00', due: '', returnTo: '办公室' } as const;
  const pack = packageOf(hub, facts);
  const plan = planPackage(pack, null);
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => {
      const column = table.columns.findIndex(({ header }) => header === '佐证');
      if (table.name !== 'tblEvidence' || column < 0) return table;
      const rows = table.rows.map((row, index) =>
        index % 3 === 0
          ? {
              ...row,
              values: row.values.map((old, c) => (c === column ? (index % 9 === 0 ? null : `链接${index}`) : old)),
            }
          : row,
      );
      return { ...table, rows };
    }),
  }));
  return writeWorkbook({ ...plan, sheets });
}

const nameOf = (unit: string): string => `${unit}_考核_20261101.xlsx`;

/** The returned files of a folder that `makeReturns` filled, as they are read. */
export async function receivedFrom(folder: string, hub: Assessment): Promise<Received[]> {
  const received: Received[] = [];
  for (const { name } of hub.units) {
    const bytes = new Uint8Array(await readFile(join(folder, nameOf(name))));
    const file = await readReturn({ name: nameOf(name), bytes, modified: null }, { readWorkbook, readProperties });
    received.push({ file, received: '2026-11-22' });
  }
  return received;
}

/** Writes the returns of so many units into a folder: making them is none of the work that is measured. */
export async function makeReturns(files: number, folder: string): Promise<void> {
  const hub = hubOf(files);
  await mkdir(folder, { recursive: true });
  for (const { name } of hub.units) await writeFile(join(folder, nameOf(name)), await returnOf(hub, name));
}

/** Seconds to read returned files, to compare all of them, and to take them in; peak memory of this process. */
export async function measureMerge(files: number, folder: string): Promise<MeasuredMerge> {
  const hub = hubOf(files);
  let start = performance.now();
  const lap = (): number => {
    const seconds = (performance.now() - start) / 1000;
    start = performance.now();
    return seconds;
  };
  const received = await receivedFrom(folder, hub);
  const read = lap();
  const merged = mergeReturns(hub, received, new Set());
  const merge = lap();
  if (merged.register.some(({ status }) => status !== 'ok')) throw new Error('a return was not taken');
  const { value: scores } = scoreAssessment(hub);
  lap();
  takenBack({ hub, scores, merge: merged, files: received, decide: () => undefined, time: '2026-11-22 10:00' });
  return { seconds: { read, merge, apply: lap() }, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}
