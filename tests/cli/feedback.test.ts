import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileOf } from '../support/fileOf';
import { gridInFile } from '../support/gridInFile';
import { runCli } from '../support/runCli';
import { smallAssessment } from '../support/smallAssessment';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'feedback-'));
  await writeFile(at('考核.xlsx'), await fileOf(smallAssessment()));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Units whose 反馈单 stand in a file, in order. */
async function unitsIn(name: string): Promise<unknown[]> {
  const { sheets } = await gridInFile(new Uint8Array(await readFile(at(name))));
  expect(sheets.map((sheet) => sheet.name)).toEqual(['反馈单']);
  return (sheets[0]?.rows ?? []).filter((cells) => cells[1] === '单位：').map((cells) => cells[2]);
}

it('feedback writes 反馈单 of all units into a file of its own', async () => {
  const { code, stderr } = await runCli('feedback', at('考核.xlsx'), '-o', at('反馈.xlsx'));
  expect(code).toBe(0);
  expect(stderr).toContain('2个单位的反馈单，每个单位另起一页');
  expect(await unitsIn('反馈.xlsx')).toEqual(['和平区政府', '市教育局']);
});

it('feedback --units writes those that are named', async () => {
  expect((await runCli('feedback', at('考核.xlsx'), '-o', at('一个.xlsx'), '--units', '市教育局')).code).toBe(0);
  expect(await unitsIn('一个.xlsx')).toEqual(['市教育局']);
});

it('feedback names units that the roster does not have, and writes nothing', async () => {
  const wanted = '市教育局，市财政局、市水利局';
  const { code, stderr } = await runCli('feedback', at('考核.xlsx'), '-o', at('没有.xlsx'), '--units', wanted);
  expect(code).toBe(1);
  expect(stderr).toContain('单位名册里没有市财政局、市水利局，没有写出文件。');
  await expect(readFile(at('没有.xlsx'))).rejects.toThrow('ENOENT');
});

it('feedback keeps a file that stands under the name, even the workbook itself', async () => {
  const before = await readFile(at('考核.xlsx'));
  const { stderr } = await runCli('feedback', at('考核.xlsx'), '-o', at('考核.xlsx'));
  expect(stderr).toContain('原文件已保留为');
  expect(await readFile(at('考核（备份1）.xlsx'))).toEqual(before);
});

it('feedback says why a file cannot be used', async () => {
  await writeFile(at('坏.xlsx'), 'abc');
  const { code, stderr } = await runCli('feedback', at('坏.xlsx'), '-o', at('空.xlsx'));
  expect(code).toBe(1);
  expect(stderr).toMatch(/坏\.xlsx/);
});
