import { basename, join } from 'node:path';
import { CommanderError, type Command } from 'commander';
import { defaultMail } from '../app/exchange/defaultMail';
import { prepareSending, type PreparedSending } from '../app/exchange/sendOutWorkbook';
import { timeText } from '../shared/timeText';
import type { CommandContext } from './context';
import { EXIT } from './exit';
import { readInput, setAside } from './files';
import { namesIn } from './namesIn';
import { registerPaths } from './registerPaths';
import { exitCodeOf, printJson, reportIssues } from './report';
import { terminal } from './terminal';
import { printTable } from './textTable';
import { typedDay } from './typedDay';
import { writeOutputs } from './writeOutputs';

interface SendOptions {
  readonly directory: string;
  readonly output?: string;
  readonly units?: string;
  readonly due?: string;
  readonly returnTo: string;
  readonly allow: readonly string[];
  readonly feedback?: true;
  readonly eml?: true;
  readonly zip?: true;
  readonly json?: true;
}

function dueOf(text: string | undefined): string {
  if (text === undefined) return '';
  const due = typedDay(text);
  if (due !== null) return due;
  throw new CommanderError(EXIT.usage, 'cli.dueUnreadable', `--due '${text}'`);
}

function printSent({ lines, leaks }: PreparedSending['sent']): void {
  if (lines.length === 0) return;
  printTable([
    ['单位', '任务', '文件', '结果'],
    ...lines.map(({ unit, rows, file, result }) => [unit, String(rows), file, result]),
  ]);
  if (leaks.length === 0) return;
  terminal.print('\n【扣下的文件里不属于该单位的内容】看过、可以发给它的，加 --allow 内容 再做。');
  printTable([
    ['单位', '位置', '内容', '属于'],
    ...leaks.map(({ unit, place, found, owner }) => [unit, place, found, owner]),
  ]);
}

const collected = (text: string, before: readonly string[]): readonly string[] => [...before, text];

export function registerSend(program: Command, { open, finish }: CommandContext): void {
  program
    .command('send')
    .description('为各单位制作下发文件，逐个检查有没有别的单位的内容；原工作簿不动')
    .argument('<book.xlsx>', '考核工作簿')
    .requiredOption('-d, --directory <folder>', '下发文件放在哪个文件夹')
    .option('-o, --output <out.xlsx>', '写出登记了这次下发的工作簿；不给则写在原工作簿旁边，名称加“（已登记）”')
    .option('--units <名称>', '只发给这些单位，用逗号分开，有一个不在名册里就都不做；不给则发给名册里的全部单位')
    .option('--due <日期>', '交回期限，如 2026-12-31、2026年12月31日')
    .option('--return-to <文字>', '交回给谁，如 市政务公开办（邮箱）', '')
    .option('--feedback', '发评分反馈，由单位申诉；不给则发填报表')
    .option('--eml', '同时制作邮件草稿')
    .option('--zip', '同时制作一个压缩包')
    .option('--allow <内容>', '看过以后放行的内容；可给多次', collected, [])
    .option('--json', '输出JSON')
    .action(async (book: string, options: SendOptions) => {
      const { directory, returnTo } = options;
      const { free, others } = await registerPaths(book, options.output);
      const output = options.output ?? free;
      const due = dueOf(options.due);
      const kind = options.feedback === true ? 'feedback' : 'evidence';
      const withMail = options.eml === true;
      const mail = defaultMail(kind, due, returnTo);
      const units = options.units === undefined ? null : namesIn(options.units);
      const time = timeText(new Date());
      const port = open(await readInput(book));
      const neighbours = await Promise.all(
        others.map(async (path) => ({ name: basename(path), port: open(await readInput(path)) })),
      );
      const { allow: allowed } = options;
      const request = { kind, units, due, returnTo, withMail, ...mail, allowed, time, neighbours } as const;
      const { prepared, issues } = await prepareSending(request, port, open);
      if (prepared === null) {
        reportIssues(book, issues);
        finish(EXIT.problems);
        return;
      }
      const { files, archive, lines, leaks } = prepared.sent;
      const written = archive === null ? [] : await prepared.register();
      const found = [...issues, ...written];
      if (written.length === 0) {
        const names = files.map(({ name }) => name);
        const wanted = files.filter(({ name }) => name !== archive || options.zip === true);
        await setAside(directory, names, `以前的下发_${time.replaceAll(/[-:]/g, '').replace(' ', '-')}`);
        const packages = wanted.map(({ name, bytes }) => ({ path: join(directory, name), bytes }));
        // The register last: it says that the packages before it are whole.
        const register = archive === null ? [] : [{ path: output, bytes: port.bytes() }];
        await writeOutputs([...packages, ...register], '没有全部写好、登记以前，请不要发出');
        if (archive !== null) {
          terminal.error(`下发文件在 ${directory}；登记了这次下发的工作簿是 ${output}，以后请用这一份。`);
        }
      }
      if (options.json) printJson({ lines, leaks, issues: found });
      else printSent(prepared.sent);
      reportIssues(book, found);
      finish(exitCodeOf(found));
    });
}
