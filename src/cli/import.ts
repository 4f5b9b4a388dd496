import { type Command, CommanderError } from 'commander';
import { basename } from 'node:path';
import { importDocument } from '../app/importDocument';
import type { CommandContext } from './context';
import { readInput } from './files';
import { exitCodeOf, printJson, reportIssues } from './report';
import { EXIT } from './exit';
import { printAnnualReport } from './printAnnualReport';
import { printBreakdown } from './printBreakdown';
import { renew } from './renew';

interface ImportOptions {
  readonly json?: true;
  readonly book?: string;
  readonly output?: string;
}

export function registerImport(program: Command, { open, readSheets, finish }: CommandContext): void {
  program
    .command('import')
    .description('读取通知，列出任务')
    .argument('<file>', '通知文件（.docx、.xlsx、.txt、.html、.csv、.md）')
    .option('--book <book.xlsx>', '与这个考核工作簿逐项比较')
    .option('-o, --output <new.xlsx>', '与 --book 合用：写出换成新通知的工作簿')
    .option('--json', '输出JSON')
    .action(async (file: string, { json, book, output }: ImportOptions) => {
      if (book !== undefined) {
        await renew({ file, book, output, json }, { open, readSheets, finish });
        return;
      }
      if (output !== undefined) throw new CommanderError(EXIT.usage, 'cli.outputWithoutBook', '');
      const { document, places, issues } = await importDocument(basename(file), await readInput(file), readSheets);
      if (json) printJson({ ...document, issues });
      else if (document.kind === 'breakdown') printBreakdown(document, issues);
      else printAnnualReport(document, places);
      reportIssues(file, issues);
      finish(exitCodeOf(issues));
    });
}
