import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Stryker } from '@stryker-mutator/core';

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];
export type Status = MutantResult['status'];

export interface PlayedFile {
  readonly path: string;
  readonly statuses: readonly Status[];
}

/** By path: what the file was when it was played, and what became of its mutants. */
type Store = Readonly<Record<string, { readonly digest: string; readonly statuses: readonly Status[] }>>;

const digestOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Adds a run to what is kept in `file`; gives all that is known of sources that have not changed since. */
export function addRun(file: string, mutants: readonly Pick<MutantResult, 'fileName' | 'status'>[]): PlayedFile[] {
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Store) : {};
  const played: Record<string, { digest: string; statuses: Status[] }> = {};
  for (const { fileName, status } of mutants) {
    const path = relative(process.cwd(), fileName);
    (played[path] ??= { digest: digestOf(path), statuses: [] }).statuses.push(status);
  }
  const store: Store = { ...before, ...played };
  writeFileSync(file, JSON.stringify(store));
  return Object.entries(store)
    .filter(([path, { digest }]) => existsSync(path) && digestOf(path) === digest)
    .map(([path, { statuses }]) => ({ path, statuses }));
}
