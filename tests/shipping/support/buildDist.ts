import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const WEBPACK = createRequire(import.meta.url).resolve('webpack/bin/webpack.js');

/**
 * Builds as `npm run build` does (source maps go to ../out beside the folder), or as `npm run build:recorder`, but into
 * `folder`.
 */
export function buildDist(folder: string, kind: 'sourceMaps' | 'recorder' = 'sourceMaps'): Promise<void> {
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, [WEBPACK, '--mode', 'production', '--env', kind, '--output-path', folder], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: Buffer[] = [];
    build.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    build.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    build.on('error', reject);
    build.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(Buffer.concat(said).toString()));
    });
  });
}
