import type { Command } from 'commander';
import { basename } from 'node:path';
import { buildWorkbook } from '../app/buildWorkbook';
import { importNotice } from '../app/importDocument';
import { importOwners, importRoster } from '../app/importRoster';
import type { CommandContext } from './context';
import { EXIT, InputError } from './exit';
import { readInput, writeOutput } from './files';
import { exitCodeOf, reportIssues } from './report';
import { terminal } from './terminal';

interface BuildOptions {
  readonly units?: string;
  readonly owners?: string;
  readonly output: string;
}

export function registerBuild(program: Command, { open, readSheets, finish }: CommandContext): void {
  program
    .command('build')
    .description('由通知生成考核工作簿')
    .argument('<document>', '通知文件（.docx、.xlsx、.txt、.html、.csv、.md）')
    .option('--units <file.csv>', '单位名册：单位,组别,考核总分,政务公开分值[,别名,邮箱]')
    .option('--owners <file.csv>', '统称指哪些单位：责任主体,单位（单位用“；”分开，“不分配”表示都不给）')
    .requiredOption('-o, --output <book.xlsx>', '生成的工作簿')
    .action(async (document: string, { units, owners, output }: BuildOptions) => {
      if (!output.toLowerCase().endsWith('.xlsx')) throw new InputError(`${output}：输出文件名应以 .xlsx 结尾。`);
      const imported = await importNotice(basename(document), await readInput(document), readSheets);
      reportIssues(document, imported.issues);
      const roster = units === undefined ? null : importRoster(await readInput(units));
      if (roster !== null) reportIssues(units ?? '', roster.issues);
      const chosen = owners === undefined ? null : importOwners(await readInput(owners));
      if (chosen !== null) reportIssues(owners ?? '', chosen.issues);
      if (imported.breakdown.tasks.length === 0 || roster?.roster === null || chosen?.choices === null) {
        terminal.error('没有生成工作簿。');
        finish(EXIT.problems);
        return;
      }
      terminal.error('正在生成工作簿……');
      const port = open();
      const built = await buildWorkbook(
        {
          breakdown: imported.breakdown,
          roster: roster?.roster ?? null,
          choices: chosen?.choices ?? [],
          source: basename(document),
        },
        port,
      );
      reportIssues(output, built);
      if (port.bytes().length === 0) {
        terminal.error('没有生成工作簿。');
        finish(EXIT.problems);
        return;
      }
      await writeOutput(output, port.bytes());
      terminal.print(`已生成 ${output}：${imported.breakdown.tasks.length}项任务。`);
      finish(exitCodeOf([...imported.issues, ...(roster?.issues ?? []), ...(chosen?.issues ?? []), ...built]));
    });
}
