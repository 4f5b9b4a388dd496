import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Door, HostileFile } from '../corpus/hostileFile';
import type { Handed, Outcome } from './child';

export interface HandedIn extends Outcome {
  readonly file: string;
  readonly door: Door;
}

/** Longest that a process may take before it counts as hanging. */
const PATIENCE = 120_000;

/** Hands files in at their doors, one after the other in a process of its own, which must end by itself. */
export class HandIn {
  private constructor(private readonly folder: string) {}

  static async ready(): Promise<HandIn> {
    const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
    await build({
      entryPoints: [fileURLToPath(new URL('child.ts', import.meta.url))],
      bundle: true,
      outfile: join(folder, 'child.mjs'),
      platform: 'node',
      format: 'esm',
    });
    return new HandIn(folder);
  }

  /** What came of each file at each door; a process that was ended says so in place of the rest. */
  async files(files: readonly HostileFile[]): Promise<readonly HandedIn[]> {
    const folder = await mkdtemp(join(this.folder, 'files-'));
    const handed: (Handed & { readonly file: string })[] = [];
    for (const [index, { name: file, extension, make, says }] of files.entries()) {
      const name = `${index}.${extension}`;
      const path = join(folder, name);
      await writeFile(path, await make());
      handed.push(...(Object.keys(says) as Door[]).map((door) => ({ file, door, name, path })));
    }
    const list = join(folder, 'list.json');
    await writeFile(list, JSON.stringify(handed));
    const { lines, end } = await this.run(list);
    await rm(folder, { recursive: true });
    return handed.map(({ file, door }, index) => {
      const line = lines[index];
      const outcome = line === undefined ? null : (JSON.parse(line) as Outcome);
      return { file, door, ...(outcome ?? { said: `没有做完：${end}`, seconds: Infinity, peak: Infinity }) };
    });
  }

  private run(list: string): Promise<{ readonly lines: readonly string[]; readonly end: string }> {
    const options = { maxBuffer: 1 << 28, timeout: PATIENCE, killSignal: 'SIGKILL' } as const;
    return new Promise((resolve) => {
      execFile(process.execPath, [join(this.folder, 'child.mjs'), list], options, (error, stdout, stderr) => {
        const lines = stdout.split('\n').filter((line) => line.endsWith('}'));
        resolve({ lines, end: error === null ? '' : `${error.message.slice(0, 200)} ${stderr.slice(0, 500)}` });
      });
    });
  }

  close(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }
}
