import type { Command } from 'commander';
import { importOwners } from '../app/importRoster';
import { prepareReassignment, writeReassignment } from '../app/reassignWorkbook';
import type { CommandContext } from './context';
import { EXIT } from './exit';
import { readInput, writeOutput } from './files';
import { exitCodeOf, reportIssues } from './report';
import { sayWritten } from './sayWritten';
import { terminal } from './terminal';

interface ReassignOptions {
  readonly owners?: string;
  readonly output?: string;
}

export function registerReassign(program: Command, { open, finish }: CommandContext): void {
  program
    .command('reassign')
    .description('按工作簿的“单位名册”和“责任主体”重新分配任务；填过的行不删')
    .argument('<book.xlsx>', '考核工作簿')
    .option('--owners <owners.csv>', '责任主体,单位；与工作簿中的不同时以它为准')
    .option('-o, --output <new.xlsx>', '写出新工作簿；不给则只列出变动')
    .action(async (book: string, { owners, output }: ReassignOptions) => {
      const given = owners === undefined ? null : importOwners(await readInput(owners));
      if (given !== null) reportIssues(owners ?? '', given.issues);
      const port = open(await readInput(book));
      const time = new Date().toISOString().slice(0, 10);
      const { prepared, issues } = await prepareReassignment(port, given?.choices ?? [], time);
      reportIssues(book, issues);
      const found = [...(given?.issues ?? []), ...issues];
      if (prepared === null || given?.choices === null) {
        finish(EXIT.problems);
        return;
      }
      const { added, removed, kept, roles } = prepared.changes;
      terminal.print(`增加${added.length}行，删去${removed.length}个空行，改角色${roles.length}行。`);
      for (const { unit, taskId } of added) terminal.print(`增加\t${unit}\t${taskId}`);
      for (const { unit, taskId } of removed) terminal.print(`删去\t${unit}\t${taskId}`);
      for (const { row, role } of roles) terminal.print(`角色\t${row.unit}\t${row.taskId}\t${row.role}→${role}`);
      for (const { unit, taskId } of kept) terminal.print(`保留\t${unit}\t${taskId}\t已有填写，不再分给它，请核对`);
      const isSafe = exitCodeOf(found) === EXIT.ok;
      if (output !== undefined && isSafe) {
        await writeReassignment(prepared, port);
        await writeOutput(output, port.bytes());
        await sayWritten(output, book);
      }
      if (output !== undefined && !isSafe) terminal.error('原工作簿有错误，没有写出新工作簿。请先改正。');
      finish(exitCodeOf(found));
    });
}
