import type { Command } from 'commander';
import { rankWorkbook } from '../app/rankWorkbook';
import { robustnessJson } from '../app/robustnessJson';
import { robustnessLines } from '../app/robustnessLines';
import { unitScoreJson } from '../app/scoreWorkbook';
import type { CommandContext } from './context';
import { EXIT } from './exit';
import { readInput, writeOutput } from './files';
import { printRanking } from './printRanking';
import { exitCodeOf, printJson, reportIssues } from './report';
import { sayWritten } from './sayWritten';
import { terminal } from './terminal';

interface RankOptions {
  readonly output?: string;
  readonly json?: true;
}

export function registerRank(program: Command, { open, finish }: CommandContext): void {
  program
    .command('rank')
    .description('排名，并说明名次稳不稳：相差多少分，改动多大会换位，离上一等次还差多少')
    .argument('<book.xlsx>', '考核工作簿')
    .option('-o, --output <new.xlsx>', '写出得分、排名和反馈单都更新过的工作簿')
    .option('--json', '输出JSON')
    .action(async (book: string, { output, json }: RankOptions) => {
      const port = open(await readInput(book));
      const { ranked, issues } = await rankWorkbook(port);
      reportIssues(book, issues);
      if (ranked === null) {
        finish(EXIT.problems);
        return;
      }
      const units = ranked.units.map(unitScoreJson);
      const groups = ranked.groups.map(robustnessJson);
      if (json) printJson({ units, groups, issues });
      else {
        printRanking(units);
        for (const group of groups) {
          const lines = robustnessLines(group);
          if (lines.length > 0) terminal.print(`\n【${group.group}】名次稳不稳`);
          for (const line of lines) terminal.print(line);
        }
      }
      if (output === undefined) {
        finish(exitCodeOf(issues));
        return;
      }
      const written = await ranked.write();
      reportIssues(book, written.issues);
      if (!written.isWritten) {
        terminal.error('没有写出文件：工作簿缺少工作表或列，写出后就补不回来了。请先按上面的提示改正。');
        finish(EXIT.problems);
        return;
      }
      await writeOutput(output, port.bytes());
      await sayWritten(output, book);
      finish(exitCodeOf(issues));
    });
}
