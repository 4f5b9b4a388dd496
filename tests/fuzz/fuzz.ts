import { fork } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { caseMaker } from './cases';
import type { Tried } from './tries';

/**
 * `npm run fuzz [-- minutes [first number]]`: hands broken files to every door for ten minutes on two cores. A crash, a hang or
 * too much memory is printed, and the file is kept in tests/fuzz/kept, where the tests try it again.
 */

const PROCESSES = 2;
/** After so long with one file it hangs. */
const PATIENCE = 20_000;
const MOST_MEGABYTES = 300;

const [minutes = 10, start = Math.floor(Date.now() / 1000) % 1_000_000_000] = process.argv.slice(2).map(Number);
const end = Date.now() + minutes * 60_000;
const makeCase = await caseMaker();
let files = 0;
let failures = 0;

async function keep(number: number, failure: string): Promise<void> {
  const { door, bytes } = makeCase(number);
  const name = `${door}-${number}.bin`;
  failures += 1;
  process.stdout.write(`${name}: ${failure}\n`);
  await writeFile(new URL(`kept/${name}`, import.meta.url), bytes);
}

/** One process until it ends, hangs, or the time is up; the number of the case it was at, and what went wrong there. */
function tryFrom(first: number): Promise<{ readonly at: number; readonly trouble: string | null }> {
  const child = fork(new URL('tries.ts', import.meta.url), [String(first), String(PROCESSES)], {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${MOST_MEGABYTES}`],
  });
  let at = first;
  let trouble: string | null = null;
  const stop = (reason: string | null): void => {
    trouble = reason;
    child.kill('SIGKILL');
  };
  const timeUp = setTimeout(stop, Math.max(0, end - Date.now()), null);
  let patience = setTimeout(() => undefined, 0);
  const keeping: Promise<void>[] = [];
  child.on('message', (message: Tried) => {
    if ('failure' in message) {
      keeping.push(keep(message.number, message.failure));
      return;
    }
    at = message.begun;
    files += 1;
    clearTimeout(patience);
    patience = setTimeout(stop, PATIENCE, `hangs: no end after ${PATIENCE / 1000} s`);
  });
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearTimeout(timeUp);
      clearTimeout(patience);
      // Killed by itself: out of memory, for instance.
      const ended = code === null ? trouble : `the process ended with ${code}`;
      void Promise.all(keeping).then(() => {
        resolve({ at, trouble: ended });
      });
    });
  });
}

async function work(first: number): Promise<void> {
  for (let next = first; Date.now() < end;) {
    const { at, trouble } = await tryFrom(next);
    if (trouble !== null) await keep(at, trouble);
    next = at + PROCESSES;
  }
}

await Promise.all(Array.from({ length: PROCESSES }, (_, index) => work(start + index)));
process.stdout.write(`${files} files from number ${start} on: ${failures} failures\n`);
process.exitCode = failures > 0 ? 1 : 0;
