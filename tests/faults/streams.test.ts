import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commandLine } from './support/commandLine';

const NOTICE = 'seeds/沈阳市2023年政务公开重点工作任务分解表.txt';

const { folder: newFolder, run } = commandLine();

it('results shown on a full disk: said in words, exit 1', async () => {
  const through = ['sh', '-c', '"$@" > /dev/full', 'sh'];
  const { code, stderr } = await run({ args: ['import', NOTICE, '--json'], through });
  expect([code, stderr]).toEqual([1, expect.stringContaining('错误：显示的结果没有写全，磁盘已满')]);
  expect(stderr).not.toContain('at ');
});

it('whoever reads the results has had enough: the file is written all the same', async () => {
  const path = join(await newFolder(), '名册.csv');
  const through = ['sh', '-c', '{ sleep 0.2; "$@"; echo "ended $?" >&2; } | true', 'sh'];
  const { stderr } = await run({ args: ['roster', NOTICE, '-o', path], through });
  expect(stderr).toMatch(/ended 0\n$/);
  expect((await readFile(path)).length).toBeGreaterThan(100);
});
