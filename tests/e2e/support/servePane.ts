import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serveFolder } from './serveFolder';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the pane, which is built when it is first asked for. */
    paneOrigin: string;
  }
}

const BUILD = fileURLToPath(new URL('./buildPane.ts', import.meta.url));

/** Builds the pane into a folder; rejected with what the build says. */
function build(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const builder = spawn(process.execPath, ['--import', 'tsx', BUILD, folder], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said: Buffer[] = [];
    builder.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    builder.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(Buffer.concat(said).toString()));
    });
  });
}

/** Global setup of the tests: one build of the pane for all of them, made only when a test opens it. */
export default async function servePane({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'pane-'));
  let built: Promise<void> | null = null;
  const server = await serveFolder(folder, () => (built ??= build(folder)));
  provide('paneOrigin', server.origin);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
