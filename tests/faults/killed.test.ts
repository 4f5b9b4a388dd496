import { copyFile, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileOf } from '../support/fileOf';
import { smallAssessment } from '../support/smallAssessment';
import { commandLine } from './support/commandLine';

const NOTICE = 'seeds/沈阳市2023年政务公开重点工作任务分解表.txt';
const OLD = '一年的佐证';
const LEFT_OVER = /^\.正在写入-[0-9a-f]{12}\.tmp$/;

const { folder: newFolder, run } = commandLine();

const contents = async (folder: string): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await Promise.all(
      (await readdir(folder)).map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ),
  );

/** Every call for a file, one run each, until a run ends by itself. Gives how many runs were killed. */
async function killAtEach(prepare: (folder: string) => Promise<void>, after: (folder: string) => Promise<void>) {
  for (let killAt = 1; ; killAt += 1) {
    const folder = await newFolder();
    await prepare(folder);
    const { code } = await run({
      args: ['roster', NOTICE, '-o', join(folder, '名册.csv')],
      fault: { folder, killAt },
    });
    await after(folder);
    if (code === 0) return killAt - 1;
    expect(code).toBeNull();
  }
}

async function wholeRoster(): Promise<string> {
  const path = join(await newFolder(), '名册.csv');
  await run({ args: ['roster', NOTICE, '-o', path] });
  return readFile(path, 'utf8');
}

it('killed at any call while it writes a new file: the file is whole or absent', { timeout: 300_000 }, async () => {
  const whole = await wholeRoster();
  const killed = await killAtEach(
    () => Promise.resolve(),
    async (folder) => {
      for (const [name, text] of await contents(folder)) {
        if (!LEFT_OVER.test(name)) expect([name, text]).toEqual(['名册.csv', whole]);
      }
    },
  );
  expect(killed).toBeGreaterThan(5);
});

it(
  'killed at any call while it writes over a file: under its name stands the old one or the new one, and the old one is kept',
  { timeout: 300_000 },
  async () => {
    const whole = await wholeRoster();
    const killed = await killAtEach(
      (folder) => writeFile(join(folder, '名册.csv'), OLD),
      async (folder) => {
        const files = await contents(folder);
        expect([OLD, whole]).toContain(files.get('名册.csv'));
        expect([...files.values()]).toContain(OLD);
        for (const name of files.keys()) expect(name).toMatch(/^(?:名册\.csv|名册（备份1）\.csv|\.正在写入-\w+\.tmp)$/);

        const again = await run({ args: ['roster', NOTICE, '-o', join(folder, '名册.csv')] });
        expect(again.code).toBe(0);
        const repaired = await contents(folder);
        expect(repaired.get('名册.csv')).toBe(whole);
        expect([...repaired.values()]).toContain(OLD);
      },
    );
    expect(killed).toBeGreaterThan(5);
  },
);

it('killed at any time while it writes a workbook over another', { timeout: 300_000 }, async () => {
  const book = await fileOf(smallAssessment());
  const made = join(await newFolder(), '排名.xlsx');
  await writeFile(join(made, '..', '考核.xlsx'), book);
  await run({ args: ['rank', join(made, '..', '考核.xlsx'), '-o', made] });
  const whole = await readFile(made);
  for (const killAfter of [100, 200, 300, 400, 500, 700, 900, 1200]) {
    const folder = await newFolder();
    const path = join(folder, '考核.xlsx');
    await writeFile(path, book);
    await run({ args: ['rank', path, '-o', path], killAfter });
    const left = await readFile(path);
    expect([Buffer.from(book), whole].some((bytes) => bytes.equals(left))).toBe(true);
  }
});

it('what a killed run left is no return, and is cleared away an hour later', async () => {
  const folder = await newFolder();
  const leftOver = join(folder, '.正在写入-0123456789ab.tmp');
  const book = join(await newFolder(), '考核.xlsx');
  await writeFile(book, await fileOf(smallAssessment()));
  await copyFile(book, leftOver);
  const merged = await run({ args: ['merge', book, folder] });
  expect(merged.stderr).toContain('里面没有Excel文件');

  await run({ args: ['roster', NOTICE, '-o', join(folder, '名册.csv')] });
  expect(await readdir(folder)).toContain('.正在写入-0123456789ab.tmp');
  const past = new Date(Date.now() - 2 * 60 * 60 * 1000);
  await utimes(leftOver, past, past);
  await run({ args: ['roster', NOTICE, '-o', join(folder, '名册.csv')] });
  expect(await readdir(folder)).toEqual(['名册.csv']);
});
