import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { PARTS, type Part } from './mutation/parts';
import { addRun, type PlayedFile } from './mutation/played';
import { scoreOfFiles, tallyTable } from './mutation/tally';
import { recordSection } from './report/results';
import { print } from './run/print';

/**
 * `npm run mutate` changes the code of each part bit by bit and asks whether its tests notice; `npm run mutate -- assessment`
 * does so for one part, `-- src/assessment/scoring` for a folder or file of one. Results are kept in out/mutation: what has not
 * changed since is not played again, and what is written down is all that is known of the part.
 */

const LEAST_SCORE = 0.85;
/** Of the random cases: what escapes a hundredth of them is reported as survived. */
const CASES_SHARE = '0.01';

const NOTE = `Score: killed ÷ all that were played, where a mutant that timed out or that no test reaches counts as not killed.
Not played: mutants in tables that are read once, when their module is loaded. Random tests play ${CASES_SHARE} of their cases,
so the score is a lower bound. Survivors that no test can tell apart are explained in docs/mutants.md.`;

/** Files that hold only types have no mutants and are never played. */
function notPlayed({ source, without }: Part, played: readonly PlayedFile[]): string {
  const isPlayed = new Set(played.map(({ path }) => path));
  const missing = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((name) => join(source, name))
    .filter((path) => path.endsWith('.ts') && (without === undefined || !path.startsWith(`${without}/`)))
    .filter((path) => !isPlayed.has(path));
  return missing.length === 0 ? '' : `${missing.length} files have no mutants or are not played yet.`;
}

interface Run {
  readonly name: string;
  readonly part: Part;
  /** The folder or file to be changed: the part, or something in it. */
  readonly path: string;
}

function runOf(word: string): Run | null {
  const path = (PARTS[word]?.source ?? word).replace(/\/$/, '');
  const [found] = Object.entries(PARTS).filter(([, { source }]) => `${path}/`.startsWith(`${source}/`));
  return found === undefined || !existsSync(path) ? null : { name: found[0], part: found[1], path };
}

/** Whether the tests noticed enough. */
async function mutate({ name, part, path }: Run): Promise<boolean> {
  process.env['CASES_SHARE'] = CASES_SHARE;
  process.env['MUTATE_TESTS'] = part.tests.join(',');
  const mutants = await new Stryker({
    configFile: 'stryker.config.mjs',
    mutate: [
      statSync(path).isDirectory() ? `${path}/**/*.ts` : path,
      ...(part.without === undefined ? [] : [`!${part.without}/**`]),
    ],
    incrementalFile: `out/mutation/${name}.json`,
  }).runMutationTest();
  // Stryker repeats what it knows of other files, even of such as have changed.
  const own = mutants.filter(({ fileName }) => `${relative(process.cwd(), fileName)}/`.startsWith(`${path}/`));
  const played = addRun(`out/mutation/${name}-played.json`, own);
  const table = tallyTable(played);
  print(table);
  recordSection(
    `Tests that would notice: ${part.source}`,
    `npm run mutate -- ${name}`,
    [table, NOTE, notPlayed(part, played)].join('\n\n'),
  );
  return scoreOfFiles(played) >= LEAST_SCORE;
}

const words = process.argv.slice(2);
const runs = (words.length === 0 ? Object.keys(PARTS) : words).map(runOf);
if (runs.includes(null)) {
  print(
    `Name one of ${Object.keys(PARTS).join(', ')}, or a folder or file of ${Object.values(PARTS)
      .map(({ source }) => source)
      .join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  for (const run of runs) if (run !== null && !(await mutate(run))) process.exitCode = 1;
}
