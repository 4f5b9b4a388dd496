import type { Command } from 'commander';
import { basename } from 'node:path';
import { draftRoster } from '../app/draftRoster';
import { importNotice } from '../app/importDocument';
import type { CommandContext } from './context';
import { EXIT } from './exit';
import { readInput } from './files';
import { exitCodeOf, reportIssues } from './report';
import { terminal } from './terminal';
import { writeOutputs } from './writeOutputs';

interface RosterOptions {
  readonly output: string;
  readonly owners?: string;
}

export function registerRoster(program: Command, { readSheets, finish }: CommandContext): void {
  program
    .command('roster')
    .description('由通知列出单位名册草稿，改好后交给 build --units')
    .argument('<document>', '通知文件')
    .requiredOption('-o, --output <units.csv>', '单位名册草稿')
    .option('--owners <owners.csv>', '另写出统称清单（责任主体,单位），填好后交给 build --owners')
    .action(async (document: string, { output, owners }: RosterOptions) => {
      const { breakdown, issues } = await importNotice(basename(document), await readInput(document), readSheets);
      reportIssues(document, issues);
      if (breakdown.tasks.length === 0) {
        terminal.error('没有写出单位名册。');
        finish(EXIT.problems);
        return;
      }
      const drafted = draftRoster(breakdown);
      reportIssues(document, drafted.issues);
      const list = { path: output, bytes: drafted.units };
      await writeOutputs(
        owners === undefined ? [list] : [list, { path: owners, bytes: drafted.owners }],
        '名册草稿和统称清单要一起用',
      );
      const { units, phrases, duplicates } = drafted.draft;
      terminal.print(
        `已写出 ${output}：${units.length}个单位，${duplicates.length}处可能重复；另有${phrases.length}个统称不列为单位。`,
      );
      finish(exitCodeOf([...issues, ...drafted.issues]));
    });
}
