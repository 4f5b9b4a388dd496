import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface ScriptRun {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs one of scripts/ to its end. */
export function runScript(name: string, ...args: readonly string[]): Promise<ScriptRun> {
  const file = fileURLToPath(new URL(`../../../scripts/${name}`, import.meta.url));
  return new Promise((resolve, reject) => {
    const script = spawn(process.execPath, [file, ...args]);
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    script.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    script.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    script.on('error', reject);
    script.on('close', (code) => {
      resolve({ code, out: Buffer.concat(out).toString(), errors: Buffer.concat(errors).toString() });
    });
  });
}
