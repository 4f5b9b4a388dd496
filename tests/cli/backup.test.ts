import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCli } from '../support/runCli';

const NOTICE = 'seeds/沈阳市2023年政务公开重点工作任务分解表.txt';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-'));
});
afterEach(() => rm(folder, { recursive: true }));

const build = () => runCli('build', NOTICE, '-o', join(folder, '考核.xlsx'));
const files = async () => (await readdir(folder)).sort();

it('build keeps what stood under the name, under the first free number, and says so', async () => {
  await writeFile(join(folder, '考核.xlsx'), '一年的佐证');
  await writeFile(join(folder, '考核（备份1）.xlsx'), '更早的');
  const { code, stderr } = await build();
  expect(code).toBe(0);
  expect(stderr).toContain(`说明：原文件已保留为 ${join(folder, '考核（备份2）.xlsx')}。`);
  expect(await files()).toEqual(['考核.xlsx', '考核（备份1）.xlsx', '考核（备份2）.xlsx']);
  expect(await readFile(join(folder, '考核（备份2）.xlsx'), 'utf8')).toBe('一年的佐证');
  expect(await readFile(join(folder, '考核（备份1）.xlsx'), 'utf8')).toBe('更早的');
});

it('the same bytes again need no backup', async () => {
  await build();
  const { code, stderr } = await build();
  expect(code).toBe(0);
  expect(stderr).not.toContain('保留');
  expect(await files()).toEqual(['考核.xlsx']);
});
