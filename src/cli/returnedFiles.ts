import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readReturn } from '../app/exchange/readReturn';
import type { Received } from '../exchange/model';
import { inflate } from '../shared/zip/inflate';
import { LIMITS } from '../shared/zip/limits';
import { zipEntryName } from '../shared/zip/zipEntryName';
import type { CommandContext } from './context';
import { readInput } from './files';
import { terminal } from './terminal';

/** A file that was named, or found in a folder or an archive that was named. */
interface Found {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** ISO; null inside an archive. */
  readonly modified: string | null;
}

const SPREADSHEET = /\.(?:xlsx|xlsm|xls|et|ods)$/i;
const ARCHIVE = /\.zip$/i;

/** Files that a program keeps open leave a shadow beside them; so does a Mac in every archive. */
const isShadow = (path: string): boolean => /^(?:~\$|\.)/.test(basename(path)) || path.startsWith('__MACOSX/');
const isReturn = (path: string): boolean => SPREADSHEET.test(path) && !isShadow(path);

async function pathsIn(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const names = (await readdir(path)).sort();
  const wanted = names.filter((name) => isReturn(name) || (ARCHIVE.test(name) && !isShadow(name)));
  const others = names.filter((name) => !wanted.includes(name));
  if (others.length > 0) terminal.error(`说明：${path}里还有${others.length}个文件没有读：${others.join('、')}。`);
  return wanted.map((name) => join(path, name));
}

/** The workbooks in an archive; one that cannot be opened, or holds none, stands for itself and is said to be none. */
function unpacked(archive: Found): readonly Found[] {
  const { parts } = inflate(archive.bytes, (name) => isReturn(zipEntryName(name)), LIMITS);
  if (parts === null || parts.size === 0) return [archive];
  return [...parts].map(([name, bytes]) => ({ path: join(archive.path, zipEntryName(name)), bytes, modified: null }));
}

async function found(path: string): Promise<readonly Found[]> {
  const bytes = await readInput(path);
  const file = { path, bytes, modified: (await stat(path)).mtime.toISOString() };
  return ARCHIVE.test(path) ? unpacked(file) : [file];
}

/**
 * Every returned workbook among the files, folders and archives named. Files go by their name; those of one name in several
 * folders by their path.
 */
export async function readReturnedFiles(
  named: readonly string[],
  received: string,
  { reader }: CommandContext,
): Promise<Received[]> {
  const paths: string[] = [];
  for (const path of named) paths.push(...(await pathsIn(path)));
  const all: Found[] = [];
  for (const path of new Set(paths)) all.push(...(await found(path)));
  const count = new Map<string, number>();
  for (const { path } of all) count.set(basename(path), (count.get(basename(path)) ?? 0) + 1);
  const files: Received[] = [];
  for (const { path, bytes, modified } of all) {
    const name = count.get(basename(path)) === 1 ? basename(path) : path;
    files.push({ file: await readReturn({ name, bytes, modified }, reader), received });
  }
  return files;
}
