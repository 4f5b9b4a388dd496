import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { importDocument } from '../src/app/importDocument';
import { readDocument } from '../src/documents/read/readDocument';
import { readSheets } from '../src/hosts/xlsx/readSheets';
import { cellsOf } from './importTables';
import { readNaive } from './peers/readNaive';
import { readNaiveDocx } from './peers/readNaiveDocx';

export interface ImportRun {
  readonly seconds: number;
  readonly megabytes: number;
}

type Cells = readonly (readonly string[])[];

/** What each contestant makes of the file: the cells of its table; null from the one that makes tasks. */
const CONTESTANTS: Readonly<Record<string, (name: string, bytes: Uint8Array, rows: number) => Promise<Cells | null>>> =
  {
    reading: async (name, bytes) => {
      const { value } = await readDocument(name, bytes, readSheets);
      const [table] = value?.blocks.filter((block) => block.type === 'table') ?? [];
      return table?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
    },
    importing: async (name, bytes, rows) => {
      const { document } = await importDocument(name, bytes, readSheets);
      const tasks = document.kind === 'breakdown' ? document.tasks.length : 0;
      if (tasks !== rows) throw new Error(`${name}: ${rows} tasks written, ${tasks} read`);
      return null;
    },
    naive: (name, bytes) =>
      name.endsWith('.docx') ? readNaiveDocx(bytes) : Promise.resolve(readNaive(new TextDecoder().decode(bytes))),
  };

const digest = (cells: Cells): string => createHash('sha256').update(JSON.stringify(cells)).digest('hex');

/** One reading of the table of `rows` rows in `file`. @throws when a cell or a task is lost. */
export async function runImport(contestant: string, file: string, rows: number): Promise<ImportRun> {
  const read = CONTESTANTS[contestant];
  if (read === undefined) throw new Error(`no contestant ${contestant}`);
  const bytes = new Uint8Array(await readFile(file));
  const start = performance.now();
  const cells = await read(file, bytes, rows);
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  if (cells !== null && digest(cells) !== digest(cellsOf(rows)))
    throw new Error(`${contestant} read other cells than stand in ${file}`);
  return { seconds, megabytes };
}
