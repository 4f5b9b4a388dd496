import type { Command } from 'commander';
import { bulletinWorkbook } from '../app/bulletin/bulletinWorkbook';
import { placeText } from '../app/placeText';
import type { CommandContext } from './context';
import { EXIT } from './exit';
import { readInput, writeOutput } from './files';
import { exitCodeOf, printJson, reportIssues } from './report';
import { terminal } from './terminal';

interface BulletinOptions {
  readonly output?: string;
  readonly json?: true;
}

export function registerBulletin(program: Command, { open, writeDocument, finish }: CommandContext): void {
  program
    .command('bulletin')
    .description('起草情况通报：每个数字都注明出自哪一格，并与工作簿逐格核对')
    .argument('<book.xlsx>', '考核工作簿')
    .option('-o, --output <new.docx>', '写出Word文档；有数字对不上时不写')
    .option('--json', '输出JSON')
    .action(async (book: string, { output, json }: BulletinOptions) => {
      const { drafted, issues } = await bulletinWorkbook(open(await readInput(book)));
      reportIssues(book, issues);
      if (drafted === null) {
        finish(EXIT.problems);
        return;
      }
      const { title, text, figures, tableFigures, differences } = drafted;
      if (json) printJson({ title, text, figures, tableFigures, differences, issues });
      else {
        terminal.print(text);
        terminal.print('\n数字出处（附件各格出自“单位得分”，用 --json 可全部列出）');
        for (const { text: figure, at, rows } of figures) {
          terminal.print(`${figure} ← ${placeText(at)}${rows > 1 ? `起，共${rows}行` : ''}`);
        }
      }
      reportIssues(book, differences);
      if (output !== undefined && differences.length > 0) {
        terminal.error('没有写出文件：通报中的数字与工作簿对不上。请先按上面的提示改正。');
      } else if (output !== undefined) {
        await writeOutput(output, await writeDocument(drafted.document));
        terminal.error(`已写出 ${output}。〔待补〕处请补齐。`);
      }
      finish(exitCodeOf([...issues, ...differences]));
    });
}
