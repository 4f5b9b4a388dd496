import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, it } from 'vitest';

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whole path of a program on the PATH. */
const findTool = (tool: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, tool))
    .find(isProgram);

/**
 * Tests that need a program from outside. Where it is missing they fail in CI; on a developer's machine they are left out,
 * and the run says so and how to install it.
 */
export function describeWith(
  tool: string,
  howToInstall: string,
  suite: (path: string) => void,
  options: { readonly retry?: number } = {},
): void {
  const title = `with ${tool}`;
  const path = findTool(tool);
  if (path !== undefined) {
    describe(title, options, () => {
      suite(path);
    });
    return;
  }
  const reason = `没有运行：找不到 ${tool}。${howToInstall}`;
  if (!['', 'false'].includes(process.env['CI'] ?? '')) {
    it(title, () => {
      throw new Error(reason);
    });
    return;
  }
  process.stderr.write(`\n*** ${title}：${reason}\n\n`);
  describe.skip(`${title}：${reason}`, () => {
    suite('');
  });
}
