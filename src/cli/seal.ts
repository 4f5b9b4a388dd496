import type { Command } from 'commander';
import { sealWorkbook } from '../app/exchange/sealWorkbook';
import { timeText } from '../shared/timeText';
import type { CommandContext } from './context';
import { EXIT } from './exit';
import { readInput, writeOutput } from './files';
import { exitCodeOf, printJson, reportIssues } from './report';
import { sayWritten } from './sayWritten';
import { terminal } from './terminal';

export function registerSeal(program: Command, { open, finish }: CommandContext): void {
  program
    .command('seal')
    .description('封存得分和排名：记下校验码，以后用 check 查内容有没有变；不是电子签名')
    .argument('<book.xlsx>', '考核工作簿')
    .requiredOption('-o, --output <new.xlsx>', '写出封存的工作簿')
    .option('--json', '输出JSON')
    .action(async (book: string, { output, json }: { output: string; json?: true }) => {
      const port = open(await readInput(book));
      const { code, issues } = await sealWorkbook(port, timeText(new Date()));
      reportIssues(book, issues);
      if (code === null) {
        if (json) printJson({ code, issues });
        terminal.error('没有封存，也没有写出文件。请先按上面的提示改正。');
        finish(EXIT.problems);
        return;
      }
      await writeOutput(output, port.bytes());
      if (json) printJson({ code, issues });
      else terminal.print(`已封存，校验码 ${code}。`);
      await sayWritten(output, book);
      finish(exitCodeOf(issues));
    });
}
