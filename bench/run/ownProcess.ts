import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CALL = fileURLToPath(new URL('call.ts', import.meta.url));

/** Room for the results and for the warnings of libraries. */
const OUTPUT_BYTES = 64 * 2 ** 20;

/** Runs a program to its end and gives the JSON of the last line that it prints. @throws with what it said when it fails. */
export function jsonFrom(program: string, args: readonly string[]): unknown {
  const child = spawnSync(program, args, { encoding: 'utf8', maxBuffer: OUTPUT_BYTES });
  if (child.error !== undefined) throw child.error;
  if (child.status !== 0) throw new Error(`${program} ${args.join(' ')}\n${child.stderr}`);
  return JSON.parse(child.stdout.trimEnd().split('\n').at(-1) ?? '');
}

/**
 * Calls a function that a module of bench/ exports in a process of its own, with nothing of the runs before in its memory,
 * and gives what it returns: `ownProcess('measure', 'measure', [3000])`. `flags` are Node's.
 */
export function ownProcess(
  module: string,
  name: string,
  args: readonly (string | number)[] = [],
  flags: readonly string[] = [],
): unknown {
  return jsonFrom(process.execPath, [...flags, '--import', 'tsx', CALL, module, name, JSON.stringify(args)]);
}
