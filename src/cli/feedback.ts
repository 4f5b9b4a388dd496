import type { Command } from 'commander';
import { feedbackRun, unknownUnits } from '../app/feedbackRun';
import { openWorkbook } from '../app/openWorkbook';
import type { CommandContext } from './context';
import { EXIT, InputError } from './exit';
import { readInput, writeOutput } from './files';
import { namesIn } from './namesIn';
import { exitCodeOf, reportIssues } from './report';
import { terminal } from './terminal';

interface FeedbackOptions {
  readonly output: string;
  readonly units?: string;
}

export function registerFeedback(program: Command, { open, finish }: CommandContext): void {
  program
    .command('feedback')
    .description('反馈单：各单位的得分、丢分的理由和依据、怎样补回，每个单位另起一页，一次打印')
    .argument('<book.xlsx>', '考核工作簿')
    .requiredOption('-o, --output <out.xlsx>', '写到哪个文件；只有数值，原工作簿不动')
    .option('--units <名称>', '只做这些单位的，用逗号分开；不给则做名册里的全部单位')
    .action(async (book: string, { output, units: typed }: FeedbackOptions) => {
      const { opened, issues } = await openWorkbook(open(await readInput(book)));
      reportIssues(book, issues);
      if (opened === null) {
        finish(EXIT.problems);
        return;
      }
      const { assessment } = opened.parsed;
      const units = typed === undefined ? null : namesIn(typed);
      if (units?.length === 0 || assessment.units.length === 0)
        throw new InputError('没有要做反馈单的单位，没有写出文件。');
      const unknown = unknownUnits(assessment, units ?? []);
      if (unknown.length > 0)
        throw new InputError(`单位名册里没有${unknown.join('、')}，没有写出文件。请按名册上的名称写。`);
      const port = open();
      await port.apply(feedbackRun(assessment, opened.scores, units));
      await writeOutput(output, port.bytes());
      const count = new Set(units ?? assessment.units.map(({ name }) => name)).size;
      terminal.error(`已写出 ${output}：${count}个单位的反馈单，每个单位另起一页。`);
      finish(exitCodeOf(issues));
    });
}
