import { dirname, relative } from 'node:path';
import type { Stryker } from '@stryker-mutator/core';

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

export interface Tally {
  readonly folder: string;
  readonly counts: ReadonlyMap<MutantResult['status'], number>;
}

export function tally(folder: string, mutants: readonly MutantResult[]): Tally {
  const counts = new Map<MutantResult['status'], number>();
  for (const { status } of mutants) counts.set(status, (counts.get(status) ?? 0) + 1);
  return { folder, counts };
}

/** One tally for each folder that holds mutants, by name. */
export function tallyByFolder(mutants: readonly MutantResult[]): Tally[] {
  const folderOf = ({ fileName }: MutantResult): string => dirname(relative(process.cwd(), fileName));
  const folders = [...new Set(mutants.map(folderOf))].sort();
  return folders.map((folder) =>
    tally(
      folder,
      mutants.filter((mutant) => folderOf(mutant) === folder),
    ),
  );
}

/** Killed of all that were played: a mutant that ran out of time counts as one that nobody noticed. */
export function score({ counts }: Tally): number {
  const [killed, ...others] = (['Killed', 'Timeout', 'Survived', 'NoCoverage'] as const).map(
    (status) => counts.get(status) ?? 0,
  );
  const played = others.reduce((sum, count) => sum + count, killed ?? 0);
  return played === 0 ? 1 : (killed ?? 0) / played;
}

const COLUMNS = {
  killed: 'Killed',
  'timed out': 'Timeout',
  survived: 'Survived',
  'no test reaches it': 'NoCoverage',
  'not played': 'Ignored',
} as const;

export function tallyTable(tallies: readonly Tally[]): string {
  const head = ['folder', 'mutants', ...Object.keys(COLUMNS), 'score'];
  const lines = tallies.map((each) => [
    each.folder,
    [...each.counts.values()].reduce((sum, count) => sum + count, 0),
    ...Object.values(COLUMNS).map((status) => each.counts.get(status) ?? 0),
    `${(score(each) * 100).toFixed(1)} %`,
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
