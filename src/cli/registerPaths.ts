import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';

/** 考核, 考核（已登记）, 考核（已登记2） */
const STEM = /^(.*?)(?:（已登记(\d*)）)?$/su;

interface RegisterPaths {
  /** Where the register goes when nobody says: beside the workbook, never among the packages, as it holds everybody's. */
  readonly free: string;
  /** Workbooks that may hold lines of the register which `book` lacks, oldest first. */
  readonly others: readonly string[];
}

const numberOf = (digits: string | undefined): number => (digits === undefined ? 0 : Number(digits || '1'));

/** 考核（已登记）.xlsx beside 考核.xlsx, then 考核（已登记2）.xlsx: nothing that stands there is written over. */
export async function registerPaths(book: string, output: string | undefined): Promise<RegisterPaths> {
  const [folder, extension] = [dirname(book), extname(book)];
  const [, stem = '', own] = STEM.exec(basename(book, extension)) ?? [];
  const entries = existsSync(folder) ? await readdir(folder) : [];
  const family = entries.flatMap((name) => {
    if (extname(name).toLowerCase() !== extension.toLowerCase()) return [];
    const [, other, digits] = STEM.exec(basename(name, extname(name))) ?? [];
    return other === stem && digits !== undefined ? [{ path: join(folder, name), number: numberOf(digits) }] : [];
  });
  const next = Math.max(numberOf(own), ...family.map(({ number }) => number)) + 1;
  const paths = family.sort((a, b) => a.number - b.number).map(({ path }) => path);
  if (output !== undefined && existsSync(output)) paths.push(output);
  const isOther = (path: string): boolean => resolve(path) !== resolve(book);
  const others = new Map(paths.filter(isOther).map((path) => [resolve(path), path]));
  return {
    free: join(folder, `${stem}（已登记${next === 1 ? '' : next}）${extension}`),
    others: [...others.values()],
  };
}
