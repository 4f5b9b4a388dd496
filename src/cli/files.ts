import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, readlink, rename } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { InputError } from './exit';
import { codeOf, readingReason, writingReason } from './fileReasons';
import { outputProblem } from './outputProblem';
import { signOfOpening } from './signOfOpening';
import { terminal } from './terminal';
import { clearLeftOvers, writeWhole } from './wholeFile';

/** Bytes of a file a person named. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    const bytes = new Uint8Array(await readFile(path));
    if (signOfOpening(path) !== null) {
      terminal.error(`说明：${path} 正在别的程序里打开，读到的是上次保存的内容；没有保存的，请保存后再做一次。`);
    }
    return bytes;
  } catch (error) {
    throw new InputError(`${path}：读不了，${readingReason(error)}。`);
  }
}

/** As many as a system follows. */
const MOST_LINKS = 40;

/** Where a link leads, so that it stays a link when its file is replaced; the path itself when it is none. */
async function withoutLinks(path: string, followed = 0): Promise<string> {
  const link = await readlink(path).catch(() => null);
  if (link === null || followed === MOST_LINKS) return path;
  return withoutLinks(resolve(dirname(path), link), followed + 1);
}

async function isThere(path: string, bytes: Uint8Array): Promise<boolean> {
  return existsSync(path) && Buffer.compare(await readFile(path), bytes) === 0;
}

/**
 * Writes a file: whole, or not at all. A file that stands there with other bytes may hold a year's evidence: it is kept
 * under another name, and said.
 */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  const failed = (reason: string): InputError => new InputError(`${path}：写不了，${reason}。原有的文件没有动。`);
  const target = await withoutLinks(path);
  const problem = await outputProblem(path, target);
  if (problem !== null) throw failed(problem);
  try {
    await mkdir(dirname(target), { recursive: true });
    await clearLeftOvers(dirname(target));
    if (await isThere(target, bytes)) return;
    const backup = await writeWhole(target, bytes);
    if (backup !== null) terminal.error(`说明：原文件已保留为 ${backup}。`);
  } catch (error) {
    throw failed(writingReason(error));
  }
}

const stemOf = (name: string): string => basename(name, extname(name));

/** A folder that nobody has used: of two runs in one second each has its own. */
async function newFolder(wanted: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const folder = number === 1 ? wanted : `${wanted}（${number}）`;
    try {
      await mkdir(folder);
      return folder;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

/**
 * Files that stand in the folder under these names, whatever their extension, go into a folder of their own inside it: an
 * older draft or archive would be mailed for the new one. Said.
 */
export async function setAside(folder: string, names: readonly string[], aside: string): Promise<void> {
  const stems = new Set(names.map(stemOf));
  try {
    const entries = existsSync(folder) ? await readdir(folder, { withFileTypes: true }) : [];
    const standing = entries.filter((entry) => entry.isFile() && stems.has(stemOf(entry.name)));
    if (standing.length === 0) return;
    const target = await newFolder(join(folder, aside));
    for (const { name } of standing) await rename(join(folder, name), join(target, name));
    terminal.error(`说明：${folder} 里原有的${standing.length}个同名文件已移到 ${target}。`);
  } catch (error) {
    throw new InputError(`${folder}：里面原有的文件移不动，${writingReason(error)}。`);
  }
}
