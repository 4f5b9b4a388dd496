import { existsSync, readFileSync } from 'node:fs';

export type Status = 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'RuntimeError' | 'CompileError';

export interface PlayedFile {
  readonly path: string;
  readonly statuses: readonly Status[];
}

interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly { status: Status }[] }>
  >;
}

/** What all runs so far know of files that have not changed since. */
export function playedFiles(report: string): PlayedFile[] {
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return Object.entries(files)
    .filter(([path, { source }]) => existsSync(path) && readFileSync(path, 'utf8') === source)
    .map(([path, { mutants }]) => ({ path, statuses: mutants.map(({ status }) => status) }));
}
