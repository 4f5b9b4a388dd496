import { CommanderError, type Command } from 'commander';
import { mergeReturnsJson } from '../app/exchange/mergeReturnsJson';
import { mergeReturnsLines } from '../app/exchange/mergeReturnsLines';
import { isMergeSettled } from '../app/exchange/mergeReturnsSettled';
import { takeBackRules, type TakeBackRules } from '../app/exchange/takeBackRules';
import { prepareTakeBack } from '../app/exchange/takeBackWorkbook';
import { preferredMissing } from '../app/messages/exchangeMessages';
import type { Merge, Received } from '../exchange/model';
import { serialOf } from '../shared/serialDate';
import { timeText } from '../shared/timeText';
import type { CommandContext } from './context';
import { EXIT, InputError } from './exit';
import { readInput, writeOutput } from './files';
import { printJson, reportIssues } from './report';
import { sayWritten } from './sayWritten';
import { terminal } from './terminal';
import { printTable } from './textTable';
import { readReturnedFiles } from './returnedFiles';

interface MergeOptions {
  readonly output?: string;
  readonly received?: string;
  readonly decide: readonly string[];
  readonly prefer: readonly string[];
  readonly json?: true;
}

function dayOf(text: string | undefined, time: string): string {
  if (text === undefined) return time.slice(0, 10);
  if (serialOf(text) !== null) return text;
  throw new CommanderError(EXIT.usage, 'cli.dayUnreadable', `--received ${text}`);
}

const wrong = (sentence: string): CommanderError => new CommanderError(EXIT.usage, 'cli.said', sentence);

function rulesOf(texts: readonly string[]): TakeBackRules['decide'] {
  const { decide, problems } = takeBackRules(texts.flatMap((text) => text.split(/[,，]/)));
  if (problems.length === 0) return decide;
  throw wrong(`--decide：${problems.join('')}`);
}

/** Files of which so many are named. */
const MOST_NAMED = 20;

/** Names as the register has them; each must be among the files that were given. */
function preferredOf(wanted: readonly string[], files: readonly Received[]): ReadonlySet<string> {
  const names = files.map(({ file }) => file.name);
  for (const name of wanted) {
    if (names.includes(name)) continue;
    const alike = names.filter((known) => known.includes(name) || name.endsWith(known));
    throw wrong(`--prefer：${preferredMissing(name, (alike.length > 0 ? alike : names).slice(0, MOST_NAMED))}`);
  }
  return new Set(wanted);
}

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
    .argument('<returned.xlsx...>', '交回的文件、它们的压缩包（.zip），或放着它们的文件夹')
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
      const files = await readReturnedFiles(returned, received, context);
      if (files.length === 0) throw new InputError(`${returned.join('、')}：里面没有Excel文件。`);
      const request = { files, preferred: preferredOf(prefer, files), decide, time };
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
        await sayWritten(output, book);
      }
      finish(isMergeSettled(merge, decide) ? EXIT.ok : EXIT.problems);
    });
}
