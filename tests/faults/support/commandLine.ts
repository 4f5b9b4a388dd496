import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { compileCli } from '../../support/runCli';
import type { Fault } from './fault';

const FAULTY_FILES = fileURLToPath(new URL('faultyFiles.ts', import.meta.url));

interface Ended {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Run {
  readonly args: readonly string[];
  readonly fault?: Fault;
  /** Words that stand before the command: another user, a shell with its own mounts. */
  readonly through?: readonly string[];
  /** Milliseconds after which it is killed. */
  readonly killAfter?: number;
}

export interface CommandLine {
  /** A new empty folder that everybody may enter. */
  readonly folder: () => Promise<string>;
  readonly run: (run: Run) => Promise<Ended>;
}

function ended([program = '', ...words]: readonly string[], fault: Fault | undefined, killAfter?: number) {
  return new Promise<Ended>((resolve, reject) => {
    const env = fault === undefined ? process.env : { ...process.env, FAULT: JSON.stringify(fault) };
    const child = spawn(program, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
    }
    const timer = killAfter === undefined ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('error', reject).on('close', (code) => {
      if (timer !== null) clearTimeout(timer);
      resolve({ code, ...said });
    });
  });
}

/** The command line as a script on the disk, run with faults. Everything is removed after the tests of the file. */
export function commandLine(): CommandLine {
  let home = '';
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'faults-'));
    const outfile = join(home, 'faultyFiles.cjs');
    await build({ entryPoints: [FAULTY_FILES], outfile, bundle: true, platform: 'node', format: 'cjs' });
    await writeFile(join(home, 'cli.mjs'), await compileCli());
    await everybody(home);
  });
  afterAll(() => rm(home, { recursive: true, force: true }));
  return {
    folder: async () => {
      const made = await mkdtemp(join(home, 'folder-'));
      await everybody(made);
      return made;
    },
    run: ({ args, fault, through = [], killAfter }) => {
      const faulty = fault === undefined ? [] : ['--require', join(home, 'faultyFiles.cjs')];
      return ended([...through, process.execPath, ...faulty, join(home, 'cli.mjs'), ...args], fault, killAfter);
    },
  };
}

const everybody = (folder: string): Promise<void> => chmod(folder, 0o777);
