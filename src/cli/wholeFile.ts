import { randomBytes } from 'node:crypto';
import { constants, copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { open, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from './fileReasons';

/** Short, as the target's own name may be as long as a name can be; hidden, and no name of a workbook. */
const temporaryIn = (folder: string): string => join(folder, `.正在写入-${randomBytes(6).toString('hex')}.tmp`);
const TEMPORARY = /^\.正在写入-[0-9a-f]{12}\.tmp$/;

/** No writing takes so long: what is older was left by a run that was killed. */
const LEFT_OVER = 60 * 60 * 1000;

/** Removes what killed runs left in a folder. Whatever goes wrong here is no reason not to write. */
export async function clearLeftOvers(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  for (const path of names.filter((name) => TEMPORARY.test(name)).map((name) => join(folder, name))) {
    const modified = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Infinity,
    );
    if (Date.now() - modified > LEFT_OVER) await rm(path, { force: true }).catch(() => undefined);
  }
}

/** Some file systems (memory sticks, some shares) have no second names for a file: it is copied there, whole or not at all. */
function copyTo(path: string, backup: string): void {
  const temporary = temporaryIn(dirname(backup));
  try {
    copyFileSync(path, temporary, constants.COPYFILE_EXCL);
    renameSync(temporary, backup);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Gives the file a second name, 考核（备份1）.xlsx beside 考核.xlsx: the first number that is free. */
function keep(path: string): string {
  const extension = extname(path);
  for (let number = 1; ; number += 1) {
    const backup = join(dirname(path), `${basename(path, extension)}（备份${number}）${extension}`);
    if (existsSync(backup)) continue;
    try {
      linkSync(path, backup);
      return backup;
    } catch (error) {
      // Another run was faster.
      if (codeOf(error) === 'EEXIST') continue;
      if (codeOf(error) === 'ENAMETOOLONG') throw error;
      copyTo(path, backup);
      return backup;
    }
  }
}

/**
 * Puts the finished file in place of what stands there, which keeps a second name. At every moment the target is the old
 * file or the new one. In one turn, so that what another run puts there meanwhile is not lost.
 */
function putInPlace(temporary: string, target: string): string | null {
  const backup = existsSync(target) ? keep(target) : null;
  try {
    renameSync(temporary, target);
    return backup;
  } catch (error) {
    if (backup !== null) rmSync(backup, { force: true });
    throw error;
  }
}

const TRIES = 5;
const PAUSE = 200;
const PASSING = new Set(['EBUSY', 'EPERM', 'EACCES']);

/** Virus scanners and previews hold a file for a moment on Windows: what is refused is tried again. */
async function putPatiently(temporary: string, target: string): Promise<string | null> {
  for (let tried = 1; ; tried += 1) {
    try {
      return putInPlace(temporary, target);
    } catch (error) {
      if (!PASSING.has(codeOf(error))) throw error;
      // The folder takes files: what is refused is this one.
      if (tried === TRIES) throw Object.assign(new Error('held', { cause: error }), { code: 'EBUSY' });
      await wait(PAUSE);
    }
  }
}

/** A rename survives a power cut once the folder is on the disk. Windows does it by itself and opens no folders. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}

/**
 * Writes a file under another name in the same folder, flushes it to the disk and renames it: the target is whole or
 * absent, and what stood there is kept. Gives the name under which, or null.
 */
export async function writeWhole(target: string, bytes: Uint8Array): Promise<string | null> {
  const folder = dirname(target);
  const temporary = temporaryIn(folder);
  const mode = await stat(target).then(
    (standing) => standing.mode & 0o777,
    () => null,
  );
  try {
    const handle = await open(temporary, 'wx');
    try {
      // As closed to others as what it replaces.
      if (mode !== null) await handle.chmod(mode).catch(() => undefined);
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const backup = await putPatiently(temporary, target);
    await flushFolder(folder);
    return backup;
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}
