import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CommanderError, type Command } from 'commander';
import { mergeReturnsJson } from '../app/exchange/mergeReturnsJson';
import { mergeReturnsLines } from '../app/exchange/mergeReturnsLines';
import { readReturn } from '../app/exchange/readReturn';
import { takeBackRules, type TakeBackRules } from '../app/exchange/takeBackRules';
import { prepareTakeBack } from '../app/exchange/takeBackWorkbook';
import type { Merge, Received } from '../exchange/model';
import { serialOf } from '../shared/serialDate';
import { timeText } from '../shared/timeText';
import type { CommandContext } from './context';
import { EXIT, InputError } from './exit';
import { readInput, writeOutput } from './files';
import { printJson, reportIssues } from './report';
import { terminal } from './terminal';
import { printTable } from './textTable';

interface MergeOptions {
  readonly output?: string;
  readonly received?: string;
  readonly decide: readonly string[];
  readonly prefer: readonly string[];
  readonly json?: true;
}

const SPREADSHEET = /\.(?:xlsx|xlsm|xls|et)$/i;

/** Files that a program keeps open leave a shadow beside them. */
const isReturn = (name: string): boolean => SPREADSHEET.test(name) && !/^(?:~\$|\.)/.test(name);

/** The files named, and those in the folders named. */
async function filesIn(paths: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    paths.map(async (path) => {
      const isFolder = await stat(path).then(
        (found) => found.isDirectory(),
        () => false,
      );
      if (!isFolder) return [path];
      const names = (await readdir(path)).sort();
      const others = names.filter((name) => !isReturn(name));
      if (others.length > 0) terminal.error(`说明：${path}里还有${others.length}个文件没有读：${others.join('、')}。`);
      return names.filter(isReturn).map((name) => join(path, name));
    }),
  );
  return lists.flat();
}

/** Files go by their name; those of one name in several folders by their path. */
async function readAll(paths: readonly string[], received: string, { reader }: CommandContext): Promise<Received[]> {
  const count = new Map<string, number>();
  for (const path of paths) count.set(basename(path), (count.get(basename(path)) ?? 0) + 1);
  const files: Received[] = [];
  for (const path of new Set(paths)) {
    const bytes = await readInput(path);
    const name = count.get(basename(path)) === 1 ? basename(path) : path;
    const modified = (await stat(path)).mtime.toISOString();
    files.push({ file: await readReturn({ name, bytes, modified }, reader), received });
  }
  return files;
}

function dayOf(text: string | undefined, time: string): string {
  if (text === undefined) return time.slice(0, 10);
  if (serialOf(text) !== null) return text;
  throw new CommanderError(EXIT.usage, 'cli.dayUnreadable', `--received ${text}`);
}

function rulesOf(texts: readonly string[]): TakeBackRules['decide'] {
  const { decide, unknown } = takeBackRules(texts.flatMap((text) => text.split(/[,，]/)));
  if (unknown.length === 0) return decide;
  throw new CommanderError(EXIT.usage, 'cli.decisionUnknown', `--decide ${unknown.join('、')}`);
}

const TAKEN: ReadonlySet<string> = new Set(['ok', 'late', 'noBase']);

/** Everything was taken, and every conflict decided. */
const isSettled = ({ register, conflicts }: Merge, decide: TakeBackRules['decide']): boolean =>
  register.every(({ status }) => TAKEN.has(status)) && conflicts.every((conflict) => decide(conflict) !== undefined);

function printMerge(merge: Merge, decide: TakeBackRules['decide']): void {
  const { sections, summary } = mergeReturnsLines(merge, decide);
  for (const { title, rows } of sections) {
    terminal.print(`\n【${title}】`);
    printTable(rows);
  }
  terminal.print(`\n${summary}`);
}

const collected = (text: string, before: readonly string[]): readonly string[] => [...before, text];

export function registerMerge(program: Command, context: CommandContext): void {
  const { open, finish } = context;
  program
    .command('merge')
    .description('把单位交回的文件并入考核工作簿；原工作簿不动')
    .argument('<book.xlsx>', '考核工作簿')
    .argument('<returned.xlsx...>', '交回的文件，或放着它们的文件夹')
    .option('-o, --output <out.xlsx>', '写出并入后的工作簿；不给则只列出')
    .option('--received <日期>', '收到的日期，如 2026-11-22；不给则为今天')
    .option(
      '--decide <规则>',
      '冲突怎么定：ours（留本表）、theirs（取交回），或按栏：佐证=theirs；可给多次',
      collected,
      [],
    )
    .option('--prefer <文件名>', '虽有更晚的一份，仍收这一份；可给多次', collected, [])
    .option('--json', '输出JSON')
    .action(async (book: string, returned: string[], options: MergeOptions) => {
      const { output, prefer, json } = options;
      const time = timeText(new Date());
      const decide = rulesOf(options.decide);
      const received = dayOf(options.received, time);
      const port = open(await readInput(book));
      const paths = await filesIn(returned);
      if (paths.length === 0) throw new InputError(`${returned.join('、')}：里面没有Excel文件。`);
      const files = await readAll(paths, received, context);
      const request = { files, preferred: new Set(prefer), decide, time };
      const { prepared, issues } = await prepareTakeBack(request, port);
      reportIssues(book, issues);
      if (prepared === null) {
        finish(EXIT.problems);
        return;
      }
      const { merge } = prepared;
      if (json) printJson(mergeReturnsJson(merge));
      else printMerge(merge, decide);
      if (output !== undefined) {
        const written = await prepared.write();
        reportIssues(output, written);
        await writeOutput(output, port.bytes());
        terminal.error(`已写出 ${output}${output === book ? '' : '，原工作簿没有改动'}。`);
      }
      finish(isSettled(merge, decide) ? EXIT.ok : EXIT.problems);
    });
}
