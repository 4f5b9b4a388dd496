import type { Command } from 'commander';
import { checkWorkbook } from '../app/checkWorkbook';
import { shownOtherwise } from '../app/messages/shownOtherwise';
import type { CommandContext } from './context';
import { readInput } from './files';
import { exitCodeOf, printJson, reportIssues } from './report';
import { EXIT } from './exit';
import { terminal } from './terminal';

type Checked = Awaited<ReturnType<typeof checkWorkbook>>;

function sealSentence({ seal, differences }: Checked): string {
  if (seal === null) return '没有封存。';
  const matching = differences.length === 0 ? '内容与封存相符。' : shownOtherwise('上面');
  return `${seal.sealedOn}封存，校验码 ${seal.code}：${seal.isMatching ? matching : '内容与封存不符。'}`;
}

export function registerCheck(program: Command, { open, finish }: CommandContext): void {
  program
    .command('check')
    .description('核对工作簿中每个公式显示的值与规则是否一致，封存过的再核对与封存是否相符')
    .argument('<book.xlsx>', '考核工作簿')
    .option('--json', '输出JSON')
    .action(async (file: string, { json }: { json?: true }) => {
      const checked = await checkWorkbook(open(await readInput(file)));
      if (json) printJson(checked);
      else {
        terminal.print(`核对了${checked.checked}个公式单元格，${checked.differences.length}处不一致。`);
        terminal.print(sealSentence(checked));
      }
      reportIssues(file, checked.issues);
      finish(checked.differences.length > 0 ? EXIT.problems : exitCodeOf(checked.issues));
    });
}
