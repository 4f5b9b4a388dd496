import { spawnSync } from 'node:child_process';
import { describe, it } from 'vitest';

const isInstalled = (tool: string): boolean => spawnSync('which', [tool], { stdio: 'ignore' }).status === 0;

/**
 * Tests that need a program from outside. Where it is missing they fail in CI; on a developer's machine they are left out,
 * and the run says so and how to install it.
 */
export function describeWith(tool: string, install: string, body: () => void): void {
  if (isInstalled(tool)) {
    describe(`with ${tool}`, body);
    return;
  }
  if (process.env['CI'] === 'true') {
    it(`needs ${tool}`, () => {
      throw new Error(`${tool} is missing in CI. Install it: ${install}`);
    });
    return;
  }
  process.stderr.write(`\n*** LEFT OUT: tests with ${tool}, which is not installed. Install it: ${install}\n\n`);
  describe.skip(`LEFT OUT, ${tool} is not installed: ${install}`, body);
}
