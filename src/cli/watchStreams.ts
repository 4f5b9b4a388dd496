import { EXIT } from './exit';
import { codeOf, writingReason } from './fileReasons';
import { terminal } from './terminal';

/** Results that cannot be written (to a file on a full disk) are said to be missing; whoever closed the pipe had enough. */
export function watchStreams(): void {
  let isLost = false;
  process.stdout.on('error', (error: Error) => {
    if (isLost || codeOf(error) === 'EPIPE') return;
    isLost = true;
    terminal.error(`错误：显示的结果没有写全，${writingReason(error)}。`);
  });
  process.stderr.on('error', () => undefined);
  process.on('exit', () => {
    if (isLost) process.exitCode = EXIT.problems;
  });
}
