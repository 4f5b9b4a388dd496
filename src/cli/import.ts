import type { Command } from 'commander';
import { basename } from 'node:path';
import { importDocument } from '../app/importDocument';
import type { CommandContext } from './context';
import { readInput } from './files';
import { exitCodeOf, printJson, reportIssues } from './report';
import { terminal } from './terminal';

export function registerImport(program: Command, { finish }: CommandContext): void {
  program
    .command('import')
    .description('读取通知，列出任务')
    .argument('<file>', '通知文件（.txt）')
    .option('--json', '输出JSON')
    .action(async (file: string, { json }: { json?: true }) => {
      const { breakdown, issues } = importDocument(basename(file), await readInput(file));
      if (json) printJson({ ...breakdown, issues });
      else if (breakdown.tasks.length > 0) {
        terminal.print(
          `${breakdown.title}${breakdown.documentNumber === null ? '' : `（${breakdown.documentNumber}）`}`,
        );
        for (const { id, item, requirement, deadline } of breakdown.tasks) {
          terminal.print([id, item ?? requirement, deadline.text].join('\t'));
        }
        terminal.print(`共${breakdown.tasks.length}项任务。`);
      }
      reportIssues(file, issues);
      finish(exitCodeOf(issues));
    });
}
