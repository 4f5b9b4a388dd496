import { InputError } from './exit';
import { writeOutput } from './files';
import { terminal } from './terminal';

interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Writes several files; when one cannot be written, says which are whole, and what that means. */
export async function writeOutputs(outputs: readonly Output[], meanwhile: string): Promise<void> {
  for (const [done, { path, bytes }] of outputs.entries()) {
    try {
      await writeOutput(path, bytes);
    } catch (error) {
      if (error instanceof InputError && outputs.length > 1) {
        terminal.error(`注意：共${outputs.length}个文件，写好了${done}个，还差${outputs.length - done}个。`);
        for (const whole of outputs.slice(0, done)) terminal.error(`说明：已写好 ${whole.path}。`);
        terminal.error(`说明：${meanwhile}。按下面的提示处理后，把同样的命令再运行一次，就会补齐。`);
      }
      throw error;
    }
  }
}
