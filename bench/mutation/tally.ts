import { dirname } from 'node:path';
import type { PlayedFile, Status } from './played';

interface Tally {
  readonly name: string;
  readonly files: number;
  readonly counts: ReadonlyMap<Status, number>;
}

function tally(name: string, files: readonly PlayedFile[]): Tally {
  const counts = new Map<Status, number>();
  for (const status of files.flatMap(({ statuses }) => statuses)) counts.set(status, (counts.get(status) ?? 0) + 1);
  return { name, files: files.length, counts };
}

const scoreOf = ({ counts }: Tally): number => {
  const [killed = 0, ...missed] = (['Killed', 'Timeout', 'Survived', 'NoCoverage'] as const).map(
    (status) => counts.get(status) ?? 0,
  );
  const played = missed.reduce((sum, count) => sum + count, killed);
  return played === 0 ? 1 : killed / played;
};

/** Killed of all that were played: a mutant that ran out of time counts as one that nobody noticed. */
export const scoreOfFiles = (files: readonly PlayedFile[]): number => scoreOf(tally('', files));

const COLUMNS = {
  killed: 'Killed',
  'timed out': 'Timeout',
  survived: 'Survived',
  'no test reaches it': 'NoCoverage',
  'not played': 'Ignored',
} as const;

/** A line for each folder that holds mutants, and one for all. */
export function tallyTable(files: readonly PlayedFile[]): string {
  const folders = [...new Set(files.map(({ path }) => dirname(path)))].sort();
  const tallies = [
    ...folders.map((folder) =>
      tally(
        folder,
        files.filter(({ path }) => dirname(path) === folder),
      ),
    ),
    tally('all', files),
  ];
  const head = ['folder', 'files', 'mutants', ...Object.keys(COLUMNS), 'score'];
  const lines = tallies.map((each) => [
    each.name,
    each.files,
    [...each.counts.values()].reduce((sum, count) => sum + count, 0),
    ...Object.values(COLUMNS).map((status) => each.counts.get(status) ?? 0),
    `${(scoreOf(each) * 100).toFixed(1)} %`,
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
