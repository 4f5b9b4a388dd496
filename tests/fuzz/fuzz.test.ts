import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { caseMaker, failureOf } from './cases';
import { DOORS, type DoorName } from './doors';

const KEPT = new URL('kept/', import.meta.url);
const CASES = 450;

const kept = (await readdir(KEPT)).filter((name) => name.endsWith('.bin'));

it.each(kept)('takes a file that broke it once: %s', async (name) => {
  const bytes = new Uint8Array(await readFile(new URL(name, KEPT)));
  expect(await failureOf(DOORS[name.split('-')[0] as DoorName], bytes)).toBeNull();
});

it(`takes or refuses ${CASES} broken files at every door, without a crash`, { timeout: 240_000 }, async () => {
  const makeCase = await caseMaker();
  const failures: string[] = [];
  for (let number = 0; number < CASES; number += 1) {
    const { door, bytes } = makeCase(number);
    const failure = await failureOf(DOORS[door], bytes);
    if (failure !== null) failures.push(`${door} ${number}: ${failure}`);
  }
  expect(failures).toEqual([]);
});

it('tells a crash and the same file for the same number', async () => {
  const makeCase = await caseMaker();
  expect(makeCase(7)).toEqual(makeCase(7));
  expect(makeCase(7).bytes).not.toEqual(makeCase(16).bytes);
  expect(await failureOf(() => Promise.reject(new Error('planted')), new Uint8Array())).toContain('planted');
});
