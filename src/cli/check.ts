import type { Command } from 'commander';
import { checkWorkbook } from '../app/checkWorkbook';
import type { CommandContext } from './context';
import { readInput } from './files';
import { exitCodeOf, printJson, reportIssues } from './report';
import { EXIT } from './exit';
import { terminal } from './terminal';

export function registerCheck(program: Command, { open, finish }: CommandContext): void {
  program
    .command('check')
    .description('核对工作簿中每个公式显示的值与规则是否一致')
    .argument('<book.xlsx>', '考核工作簿')
    .option('--json', '输出JSON')
    .action(async (file: string, { json }: { json?: true }) => {
      const checked = await checkWorkbook(open(await readInput(file)));
      if (json) printJson(checked);
      else terminal.print(`核对了${checked.checked}个公式单元格，${checked.differences.length}处不一致。`);
      reportIssues(file, checked.issues);
      finish(checked.differences.length > 0 ? EXIT.problems : exitCodeOf(checked.issues));
    });
}
