import { Command, CommanderError } from 'commander';
import { readProperties } from '../hosts/xlsx/readProperties';
import { readSheets } from '../hosts/xlsx/readSheets';
import { readWorkbook } from '../hosts/xlsx/readWorkbook';
import { xlsxPort } from '../hosts/xlsx/xlsxPort';
import type { DocumentPlan } from '../shared/documentPlan';
import { registerAnalyse } from './analyse';
import { registerBuild } from './build';
import { registerBulletin } from './bulletin';
import { registerCheck } from './check';
import { registerCompare } from './compare';
import { registerDemo } from './demo';
import { EXIT, InputError } from './exit';
import { registerFeedback } from './feedback';
import { registerImport } from './import';
import { registerMerge } from './merge';
import { registerRank } from './rank';
import { registerReassign } from './reassign';
import { registerRoster } from './roster';
import { registerScore } from './score';
import { registerSeal } from './seal';
import { registerSend } from './send';
import { terminal } from './terminal';
import { helpTitle, usageSentence } from './usage';
import { watchStreams } from './watchStreams';

const DEBUG = '--debug';

/** Composition root of the command line: the only file here that knows the hosts. */
async function main(argv: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.ok;
  const program = new Command('cli')
    .usage('<命令> …')
    .description(`政务公开考核：从任务分解表到评分、权重核验和排名。出错时加 ${DEBUG} 显示调用栈。`)
    .helpOption('-h, --help', '显示用法')
    .helpCommand(false)
    .configureHelp({ styleTitle: helpTitle, optionDescription: ({ description }) => description })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  const context = {
    open: xlsxPort,
    readSheets,
    writeDocument: async (plan: DocumentPlan) => (await import('../hosts/docx/writeDocument')).writeDocument(plan),
    reader: { readWorkbook, readProperties },
    finish: (code: number) => {
      exitCode = code;
    },
  };
  for (const register of [
    registerImport,
    registerRoster,
    registerBuild,
    registerReassign,
    registerScore,
    registerRank,
    registerAnalyse,
    registerCompare,
    registerFeedback,
    registerBulletin,
    registerSend,
    registerCheck,
    registerMerge,
    registerSeal,
    registerDemo,
  ]) {
    register(program, context);
  }
  try {
    if (argv.length === 2) throw new CommanderError(EXIT.usage, 'commander.missingCommand', '');
    await program.parseAsync(argv.filter((word) => word !== DEBUG));
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.ok;
      terminal.error(usageSentence(error));
      return EXIT.usage;
    }
    if (error instanceof InputError) {
      terminal.error(`错误：${error.message}`);
      return EXIT.problems;
    }
    const reason = error instanceof Error ? error : new Error(String(error));
    terminal.error(`程序内部出错：${reason.message}。请连同输入文件一起反馈。`);
    terminal.error(argv.includes(DEBUG) ? (reason.stack ?? '') : `加上 ${DEBUG} 可显示详细信息。`);
    return EXIT.problems;
  }
}

watchStreams();
process.exitCode = await main(process.argv);
