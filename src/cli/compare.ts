import type { Command } from 'commander';
import { compareWorkbooks } from '../app/compareWorkbooks';
import { roundComparisonTables } from '../app/roundComparisonTables';
import type { CommandContext } from './context';
import { EXIT } from './exit';
import { readInput } from './files';
import { printTables } from './printTables';
import { exitCodeOf, printJson, reportIssues } from './report';

export function registerCompare(program: Command, { open, finish }: CommandContext): void {
  program
    .command('compare')
    .description('比较两次考核（不同年度或不同轮次）：名次和得分的变化，上次丢分的任务有没有整改')
    .argument('<old.xlsx>', '上次的工作簿')
    .argument('<new.xlsx>', '这次的工作簿')
    .option('--json', '输出JSON')
    .action(async (old: string, next: string, { json }: { json?: true }) => {
      const ports = [open(await readInput(old)), open(await readInput(next))] as const;
      const { comparison, oldIssues, nextIssues } = await compareWorkbooks(...ports);
      reportIssues(old, oldIssues);
      reportIssues(next, nextIssues);
      if (comparison === null) {
        finish(EXIT.problems);
        return;
      }
      if (json) printJson({ ...comparison, issues: { old: oldIssues, new: nextIssues } });
      else printTables(roundComparisonTables(comparison));
      finish(exitCodeOf([...oldIssues, ...nextIssues]));
    });
}
