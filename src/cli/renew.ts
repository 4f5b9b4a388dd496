import { basename } from 'node:path';
import { importNotice } from '../app/importDocument';
import { renewalLines } from '../app/renewalLines';
import { prepareRenewal, writeRenewal } from '../app/renewWorkbook';
import type { CommandContext } from './context';
import { EXIT } from './exit';
import { readInput, writeOutput } from './files';
import { exitCodeOf, printJson, reportIssues } from './report';
import { sayWritten } from './sayWritten';
import { terminal } from './terminal';

interface RenewOptions {
  readonly file: string;
  readonly book: string;
  readonly output: string | undefined;
  readonly json: true | undefined;
}

/** `import <notice> --book <old.xlsx>`: shows what a new notice changes, and writes a new workbook only where -o asks. */
export async function renew(
  { file, book, output, json }: RenewOptions,
  { open, readSheets, finish }: Pick<CommandContext, 'open' | 'readSheets' | 'finish'>,
): Promise<void> {
  const { breakdown, issues } = await importNotice(basename(file), await readInput(file), readSheets);
  if (breakdown.tasks.length === 0) {
    reportIssues(file, issues);
    finish(EXIT.problems);
    return;
  }
  const port = open(await readInput(book));
  const time = new Date().toISOString().slice(0, 10);
  const { renewal, issues: found } = await prepareRenewal({ breakdown, source: basename(file), time }, port);
  if (renewal === null) {
    reportIssues(book, found);
    finish(EXIT.problems);
    return;
  }
  const { comparison, rows } = renewal;
  if (json) printJson({ comparison, rows, issues: [...issues, ...found] });
  else for (const line of renewalLines(renewal)) terminal.print(line);
  reportIssues(file, issues);
  reportIssues(book, found);
  const isSafe = exitCodeOf(found) === EXIT.ok;
  if (output !== undefined && isSafe) {
    await writeRenewal(renewal, port);
    await writeOutput(output, port.bytes());
    await sayWritten(output, book);
  }
  if (output !== undefined && !isSafe) terminal.error('原工作簿有错误，没有写出新工作簿。请先改正。');
  finish(exitCodeOf([...issues, ...found]));
}
