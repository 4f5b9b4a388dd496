import type { Command } from 'commander';
import { scoreWorkbook, type ScoredWorkbook } from '../app/scoreWorkbook';
import type { CommandContext } from './context';
import { readInput } from './files';
import { printRanking } from './printRanking';
import { exitCodeOf, printJson, reportIssues } from './report';

export function registerScore(program: Command, { open, finish }: CommandContext): void {
  program
    .command('score')
    .description('计算工作簿中各单位的得分、权重核验和名次')
    .argument('<book.xlsx>', '考核工作簿')
    .option('--json', '输出JSON')
    .action(async (file: string, { json }: { json?: true }) => {
      const scored: ScoredWorkbook = await scoreWorkbook(open(await readInput(file)));
      if (json) printJson(scored);
      else printRanking(scored.units);
      reportIssues(file, scored.issues);
      finish(exitCodeOf(scored.issues));
    });
}
