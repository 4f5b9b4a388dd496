import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MAIN = new URL('../../src/cli/main.ts', import.meta.url);

export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (command: readonly string[], script = ''): Promise<CliRun> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, command, { cwd: ROOT, maxBuffer: 1 << 28 }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
    child.stdin?.end(script);
  });

/** Libraries bundled with the command line ask for Node's own modules in the old way. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

/** The command line as one script of plain JavaScript; it finds the seeds where the source does. */
export async function compileCli(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(MAIN)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    banner: { js: REQUIRE },
    define: { 'import.meta.url': JSON.stringify(MAIN.href) },
  });
  return outputFiles[0]?.text ?? '';
}

let compiled: Promise<string> | null = null;

/** Runs the command line in a process of its own. The source is compiled once a test file: that takes longer than most commands. */
export async function runCli(...args: readonly string[]): Promise<CliRun> {
  compiled ??= compileCli();
  return run(['--input-type=module', '-', ...args], await compiled);
}

/** Runs the command line as `npm run cli` does, compiled on the way. */
export const runCliFromSource = (...args: readonly string[]): Promise<CliRun> =>
  run(['--import', 'tsx', 'src/cli/main.ts', ...args]);
