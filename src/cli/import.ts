import type { Command } from 'commander';
import { basename } from 'node:path';
import type { Breakdown } from '../assessment/model/breakdown';
import { importDocument } from '../app/importDocument';
import type { CommandContext } from './context';
import { readInput } from './files';
import { exitCodeOf, printJson, reportIssues } from './report';
import { terminal } from './terminal';

function printBreakdown({ title, documentNumber, tasks }: Breakdown): void {
  if (tasks.length === 0) return;
  terminal.print(`${title}${documentNumber === null ? '' : `（${documentNumber}）`}`);
  for (const { id, item, requirement, deadline } of tasks) {
    terminal.print([id, item ?? requirement, deadline.text].join('\t'));
  }
  terminal.print(`共${tasks.length}项任务。`);
}

export function registerImport(program: Command, { finish }: CommandContext): void {
  program
    .command('import')
    .description('读取通知，列出任务')
    .argument('<file>', '通知文件（.txt）')
    .option('--json', '输出JSON')
    .action(async (file: string, { json }: { json?: true }) => {
      const { document, issues } = await importDocument(basename(file), await readInput(file));
      if (json) printJson({ ...document, issues });
      else if (document.kind === 'breakdown') printBreakdown(document);
      reportIssues(file, issues);
      finish(exitCodeOf(issues));
    });
}
