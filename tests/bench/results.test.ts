import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { comparisonTable, type Comparison } from '../../bench/report/comparison';
import { remarksOn } from '../../bench/report/remarks';

const FILE = new URL('../../bench/RESULTS.md', import.meta.url);

/** Rows of a table of comparisons: work, runs, ours, peer, peer's, time ratio, memory ratio. */
const rowsOf = (section: string): string[][] =>
  section
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    )
    .filter((cells) => cells.length === 7 && cells[5]?.endsWith('×') === true);

const isBehind = ([, , , , , time = '', memory = '']: readonly string[]): boolean =>
  [time, memory].some((ratio) => parseFloat(ratio) > 1.1);

/** Works in which a peer is ahead and which no line below the table explains. */
const unexplained = (section: string): string[] => [
  ...new Set(
    rowsOf(section)
      .filter(isBehind)
      .map(([work = '']) => work)
      .filter((work) => !section.includes(`\n- ${work}: `)),
  ),
];

const contestant = (seconds: number, megabytes: number) => ({ name: 'someone', seconds, megabytes });

const compared = (seconds: number, megabytes: number): Comparison => ({
  id: 'a work that nobody has written about',
  work: 'a work',
  runs: 5,
  ours: contestant(1, 100),
  peers: [contestant(seconds, megabytes)],
});

describe('bench/RESULTS.md', () => {
  const text = readFileSync(FILE, 'utf8');
  const sections = text.split(/^(?=## )/m).slice(1);

  it.each(sections)(
    'says of each section with which command, when and on which machine it was measured: %#',
    (section) => {
      const [, script = ''] = /^`npm run (\w+)[^`]*` on \d{4}-\d\d-\d\d: .*GiB.*Node v\d+/m.exec(section) ?? [];
      expect(Object.keys(packageJson.scripts)).toContain(script);
    },
  );

  it('says why wherever a peer is ahead', () => {
    expect(sections.flatMap(unexplained)).toEqual([]);
  });
});

describe('a comparison in which a peer is ahead', () => {
  it.each([
    ['is faster', 0.5, 200],
    ['holds less memory', 2, 50],
  ])('is not written down without a sentence when the peer %s', (_, seconds, megabytes) => {
    const behind = compared(seconds, megabytes);
    expect(() => remarksOn([behind])).toThrow('does not say why');
    expect(unexplained(comparisonTable([behind]))).toEqual(['a work']);
    expect(unexplained(`${comparisonTable([behind])}\n\n- a work: because.`)).toEqual([]);
  });

  it('needs none where ours is ahead or as good', () => {
    expect(remarksOn([compared(1, 100), compared(0.95, 300)])).toEqual([]);
    expect(unexplained(comparisonTable([compared(0.95, 300)]))).toEqual([]);
  });
});
