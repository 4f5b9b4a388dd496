import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { InputError } from './exit';
import { terminal } from './terminal';

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: '没有这个文件或文件夹，请核对路径',
    EISDIR: '这是文件夹，请给出文件夹里的那个文件',
    ENOTDIR: '路径中有一段不是文件夹，请核对路径',
    EACCES: '没有权限，请换一个位置或联系管理员',
    EPERM: '没有权限，请换一个位置或联系管理员',
    EROFS: '这个位置是只读的，请换一个位置',
    ENOSPC: '磁盘已满，请清理后再试',
    EBUSY: '文件正被别的程序打开，请关闭后再试',
    ENAMETOOLONG: '文件名太长，请改短',
  };
  return reasons[code] ?? `系统错误 ${code || String(error)}`;
};

/** Bytes of a file a person named. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new InputError(`${path}：读不了，${reasonOf(error)}。`);
  }
}

/** 考核（备份1）.xlsx beside 考核.xlsx: the first number that is free. */
function backupPath(path: string): string {
  const extension = extname(path);
  for (let number = 1; ; number += 1) {
    const candidate = join(dirname(path), `${basename(path, extension)}（备份${number}）${extension}`);
    if (!existsSync(candidate)) return candidate;
  }
}

/**
 * Writes beside the target first and renames, so that the target is whole or absent. A file that stands there with
 * other bytes may hold a year's evidence: it is kept under another name, and said.
 */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const backup = existsSync(path) ? backupPath(path) : null;
  try {
    await mkdir(dirname(path), { recursive: true });
    if (backup !== null && Buffer.compare(await readFile(path), bytes) === 0) return;
    await writeFile(temporary, bytes);
    if (backup !== null) {
      await rename(path, backup);
      terminal.error(`说明：原文件已保留为 ${backup}。`);
    }
    await rename(temporary, path);
  } catch (error) {
    if (existsSync(temporary)) await rm(temporary, { force: true });
    throw new InputError(`${path}：写不了，${reasonOf(error)}。`);
  }
}

const stemOf = (name: string): string => basename(name, extname(name));

/**
 * Files that stand in the folder under these names, whatever their extension, go into a folder of their own inside it: an
 * older draft or archive would be mailed for the new one. Said.
 */
export async function setAside(folder: string, names: readonly string[], aside: string): Promise<void> {
  const stems = new Set(names.map(stemOf));
  const target = join(folder, aside);
  try {
    const entries = existsSync(folder) ? await readdir(folder, { withFileTypes: true }) : [];
    const standing = entries.filter((entry) => entry.isFile() && stems.has(stemOf(entry.name)));
    if (standing.length === 0) return;
    await mkdir(target, { recursive: true });
    for (const { name } of standing) await rename(join(folder, name), join(target, name));
    terminal.error(`说明：${folder} 里原有的${standing.length}个同名文件已移到 ${target}。`);
  } catch (error) {
    throw new InputError(`${folder}：里面原有的文件移不动，${reasonOf(error)}。`);
  }
}
