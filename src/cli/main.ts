import { Command, CommanderError } from 'commander';
import { registerBuild } from './build';
import { registerCheck } from './check';
import { registerDemo } from './demo';
import { EXIT, UsageError } from './exit';
import { registerImport } from './import';
import { registerScore } from './score';
import { xlsxPort } from '../hosts/xlsx/xlsxPort';
import { terminal } from './terminal';

/** Composition root of the command line: the only file here that knows the xlsx host. */
async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('zhengwu')
    .description('政务公开考核：从任务分解表到评分、权重核验和排名')
    .option('--debug', '出错时显示调用栈')
    .exitOverride()
    .configureOutput({ writeErr: (text) => terminal.error(text.trimEnd()) })
    .showHelpAfterError('（用 --help 查看用法）')
    .helpOption('-h, --help', '显示用法')
    .addHelpCommand(false);
  const result = { code: EXIT.ok as number };
  const context = {
    open: xlsxPort,
    finish: (code: number) => {
      result.code = code;
    },
  };
  for (const register of [registerImport, registerBuild, registerScore, registerCheck, registerDemo]) {
    register(program, context);
  }
  try {
    await program.parseAsync([...argv]);
    return result.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (error instanceof UsageError) {
      terminal.error(error.message);
      return EXIT.usage;
    }
    terminal.error(`程序内部出错：${error instanceof Error ? error.message : String(error)}`);
    if (argv.includes('--debug') && error instanceof Error) terminal.error(error.stack ?? '');
    else terminal.error('加上 --debug 可显示详细信息，请连同输入文件一起反馈。');
    return EXIT.problems;
  }
}

process.exitCode = await main(process.argv);
