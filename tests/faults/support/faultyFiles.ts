import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import type { Fault } from './fault';

/** Loaded before the command line: every call of Node's for a file passes here, and fails as the variable FAULT says. */
const fault = JSON.parse(process.env['FAULT'] ?? '{"folder":"/nowhere"}') as Fault;

let calls = 0;
let matching = 0;

const refusal = (code: string): Error => Object.assign(new Error(code), { code });

/** Dies, fails or lets pass; `halfDone` leaves of a call what a stop in its middle leaves. */
async function meet(call: string, halfDone: () => Promise<void>): Promise<void> {
  const isKilled = calls + 1 === fault.killAt;
  const isWriting = call === 'writeFile';
  if (isWriting && (isKilled || fault.refused?.call === call)) await halfDone();
  meetNow(call);
}

function meetNow(call: string): void {
  calls += 1;
  if (calls === fault.killAt) process.kill(process.pid, 'SIGKILL');
  const { refused, vanishing } = fault;
  if (vanishing?.call === call) fs.rmSync(vanishing.path, { force: true });
  if (refused?.call !== call) return;
  matching += 1;
  const from = refused.from ?? 1;
  if (matching >= from && matching < from + (refused.times ?? Infinity)) throw refusal(refused.code);
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

function replace(host: object, name: string, made: (original: Method) => Method): void {
  const original: unknown = Reflect.get(host, name);
  if (typeof original !== 'function') throw new Error(`no ${name}`);
  Reflect.set(
    host,
    name,
    made(function (this: unknown, ...args) {
      return Reflect.apply(original, this, args) as unknown;
    }),
  );
}

const isOurs = (path: unknown): boolean => typeof path === 'string' && path.startsWith(fault.folder);

for (const name of ['linkSync', 'renameSync', 'copyFileSync'] as const) {
  replace(fs, name, (original) => (path, ...rest) => {
    if (isOurs(path)) meetNow(name);
    return original.call(fs, path, ...rest);
  });
}

const nothing = (): Promise<void> => Promise.resolve();

for (const name of ['mkdir', 'rename', 'rm', 'readFile'] as const) {
  replace(fs.promises, name, (original) => async (path, ...rest) => {
    if (isOurs(path)) await meet(name, nothing);
    return original.call(fs.promises, path, ...rest);
  });
}

replace(fs.promises, 'open', (original) => async (path, ...rest) => {
  if (isOurs(path)) await meet('open', nothing);
  const handle = (await original.call(fs.promises, path, ...rest)) as fs.promises.FileHandle;
  if (!isOurs(path)) return handle;
  for (const name of ['writeFile', 'sync', 'close'] as const) {
    replace(handle, name, (method) => async (...args) => {
      await meet(name, async () => {
        const [bytes] = args;
        if (bytes instanceof Uint8Array) await handle.write(bytes.subarray(0, bytes.length / 2));
      });
      return method.call(handle, ...args);
    });
  }
  return handle;
});

syncBuiltinESMExports();
