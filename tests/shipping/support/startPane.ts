import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('../../../scripts/start.mjs', import.meta.url));
const END = '按 Ctrl+C 结束。';

export interface StartedPane {
  /** What it told the person before it went on serving. */
  readonly said: string;
  /** Address it named; empty without one. */
  readonly address: string;
  readonly stop: () => void;
}

/** `npm start` over a built folder, without opening a browser; rejected with what it says when it ends instead. */
export function startPane(folder: string, ...options: readonly string[]): Promise<StartedPane> {
  const server = spawn(process.execPath, [START, '--no-build', '--no-open', '--folder', folder, ...options]);
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (!said.includes(END)) return;
      const address = /http:\/\/\S+/.exec(said)?.[0] ?? '';
      resolve({ said, address, stop: () => void server.kill() });
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('close', () => {
      reject(new Error(said));
    });
  });
}
