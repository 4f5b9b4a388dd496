import { realpath } from 'node:fs/promises';
import { terminal } from './terminal';

/** Says where the new workbook is, and whether the one it was made from is still as it was. */
export async function sayWritten(output: string, book: string): Promise<void> {
  const [written, read] = await Promise.all(
    [output, book].map((path) =>
      realpath(path).catch(() => {
        // It may be gone by now.
        return path;
      }),
    ),
  );
  terminal.error(`已写出 ${output}${written === read ? '' : '，原工作簿没有改动'}。`);
}
