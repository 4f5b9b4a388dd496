import type { Command } from 'commander';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { importNotice } from '../app/importDocument';
import { importRoster } from '../app/importRoster';
import { runDemo } from '../app/runDemo';
import type { CommandContext } from './context';
import { EXIT } from './exit';
import { readInput, writeOutput } from './files';
import { printRanking } from './printRanking';
import { reportIssues } from './report';
import { terminal } from './terminal';

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));
const NOTICE = '沈阳市2017年政务公开工作要点任务明细表.txt';
const ROSTER = '沈阳市单位名册（示例）.csv';

export function registerDemo(program: Command, { open, readSheets, finish }: CommandContext): void {
  program
    .command('demo')
    .description('演示：由沈阳市2017年通知生成带示例数据的工作簿，并打印排名')
    .option('-d, --directory <folder>', '输出文件夹', 'out')
    .action(async ({ directory }: { directory: string }) => {
      const { breakdown, issues } = await importNotice(NOTICE, await readInput(join(SEEDS, NOTICE)), readSheets);
      const { roster, issues: rosterIssues } = importRoster(await readInput(join(SEEDS, ROSTER)));
      reportIssues(NOTICE, issues);
      reportIssues(ROSTER, rosterIssues);
      if (roster === null || breakdown.tasks.length === 0) {
        finish(EXIT.problems);
        return;
      }
      const port = open();
      const demo = await runDemo(breakdown, roster, NOTICE, port);
      reportIssues(NOTICE, demo.issues);
      const path = join(directory, `${demo.title}.xlsx`);
      await writeOutput(path, port.bytes());
      printRanking(demo.units);
      terminal.print(
        `\n已生成 ${path}：${demo.tasks}项任务，${demo.units.length}个单位，${demo.rows}行考评记录。证据和权重均为示例数据。`,
      );
    });
}
