import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { importRoster } from '../../../src/app/importRoster';
import { importDocument } from '../../../src/app/importDocument';
import { readReturn } from '../../../src/app/exchange/readReturn';
import { scoreWorkbook } from '../../../src/app/scoreWorkbook';
import { exchangeFiles } from '../../../src/hosts/xlsx/exchangeFiles';
import { readSheets } from '../../../src/hosts/xlsx/readSheets';
import { xlsxPort } from '../../../src/hosts/xlsx/xlsxPort';
import type { Door } from '../corpus/hostileFile';

/** One file handed in at one door. */
export interface Handed {
  readonly door: Door;
  readonly name: string;
  readonly path: string;
}

/**
 * What came of it. `seconds` of work on the processor: on a machine that does other things too, the clock tells more. `peak`:
 * the most memory the process had until now, in MB.
 */
export interface Outcome {
  readonly said: string;
  readonly seconds: number;
  readonly peak: number;
}

const messages = (issues: readonly { readonly message: string }[]): string[] => issues.map(({ message }) => message);

const DOORS: Readonly<Record<Door, (name: string, bytes: Uint8Array) => Promise<readonly string[]>>> = {
  import: async (name, bytes) => {
    const { document, issues } = await importDocument(name, bytes, readSheets);
    const tasks = document.kind === 'breakdown' ? document.tasks : [];
    return [`任务${tasks.length}项`, ...tasks.slice(0, 9).map((task) => JSON.stringify(task)), ...messages(issues)];
  },
  score: async (_, bytes) => {
    const { units, issues } = await scoreWorkbook(xlsxPort(bytes));
    return [...units.map((unit) => JSON.stringify(unit)), ...messages(issues)];
  },
  return: async (name, bytes) => {
    const { content, reason, remarks } = await readReturn({ name, bytes, modified: null }, exchangeFiles);
    return [content === null ? '没有内容' : JSON.stringify(content), reason ?? '', ...remarks];
  },
  roster: (_, bytes) => {
    const { roster, issues } = importRoster(bytes);
    return Promise.resolve([`单位${roster?.units.length ?? 0}个`, JSON.stringify(roster), ...messages(issues)]);
  },
};

/** The most memory this program had, in MB; what the system counts for the process begins with that of its parent. */
const peakMemory = (): number =>
  Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? NaN) / 1000;

/** What a person could read of it. */
const MOST = 20_000;

async function outcomeOf({ door, name, path }: Handed): Promise<Outcome> {
  const bytes = new Uint8Array(await readFile(path));
  const start = process.cpuUsage();
  const said = await DOORS[door](name, bytes).then(
    (lines) => lines.join('\n').slice(0, MOST),
    (error: unknown) => `程序内部出错：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1_000_000;
  return { said, seconds, peak: peakMemory() };
}

const [list = ''] = process.argv.slice(2);
const handed = JSON.parse(await readFile(list, 'utf8')) as Handed[];
for (const one of handed) process.stdout.write(`${JSON.stringify(await outcomeOf(one))}\n`);
