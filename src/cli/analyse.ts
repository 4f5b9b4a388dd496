import type { Command } from 'commander';
import { analyseWorkbook } from '../app/analyseWorkbook';
import { analysisTables } from '../app/analysisTables';
import type { CommandContext } from './context';
import { EXIT } from './exit';
import { readInput } from './files';
import { printTables } from './printTables';
import { exitCodeOf, printJson, reportIssues } from './report';

export function registerAnalyse(program: Command, { open, finish }: CommandContext): void {
  program
    .command('analyse')
    .description('分析：等次分布、各部分得分率、丢分最多的任务、佐证和时限')
    .argument('<book.xlsx>', '考核工作簿')
    .option('--json', '输出JSON')
    .action(async (book: string, { json }: { json?: true }) => {
      const { analysis, issues } = await analyseWorkbook(open(await readInput(book)));
      reportIssues(book, issues);
      if (analysis === null) {
        finish(EXIT.problems);
        return;
      }
      if (json) printJson({ ...analysis, issues });
      else printTables(analysisTables(analysis));
      finish(exitCodeOf(issues));
    });
}
