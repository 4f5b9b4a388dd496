import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { runCli } from '../support/runCli';

const NOTICE = fileURLToPath(new URL('../../seeds/沈阳市2023年政务公开重点工作任务分解表.txt', import.meta.url));

const folder = await mkdtemp(join(tmpdir(), 'renew-'));
const [book, next, renewed] = ['old.xlsx', 'next.txt', 'new.xlsx'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];

beforeAll(async () => {
  expect((await runCli('build', NOTICE, '-o', book)).code).toBe(0);
  const lines = (await readFile(NOTICE, 'utf8')).split('\n');
  const changed = lines.map((line) => (line.startsWith('1. ') ? line.replace('10月', '11月') : line));
  await writeFile(next, changed.join('\n'));
});

it('compares a new notice with a workbook and writes nothing without -o', async () => {
  const before = await readFile(book);
  const { code, stdout } = await runCli('import', next, '--book', book);
  expect(code).toBe(0);
  expect(stdout).toContain('完成时限：2023年10月底前 → 2023年11月底前');
  expect(stdout).toContain('任务：不变34项，有变1项，新增0项，取消0项。');
  expect(await readFile(book)).toEqual(before);
});

it('writes the renewed workbook beside the old one, which then compares as unchanged', async () => {
  expect((await runCli('import', next, '--book', book, '-o', renewed)).code).toBe(0);
  const { code, stdout } = await runCli('import', next, '--book', renewed, '--json');
  const { comparison, rows } = JSON.parse(stdout) as {
    comparison: { status: string }[];
    rows: { kept: number; added: number };
  };
  expect(code).toBe(0);
  expect(new Set(comparison.map(({ status }) => status))).toEqual(new Set(['same']));
  expect(rows.added).toBe(0);
  expect((await runCli('check', renewed)).code).toBe(0);
});

it('refuses -o without a workbook to compare with', async () => {
  const { code, stderr } = await runCli('import', next, '-o', renewed);
  expect(code).toBe(2);
  expect(stderr).toContain('-o 要与 --book 合用');
});

it('names the workbook that cannot be used', async () => {
  const { code, stderr } = await runCli('import', next, '--book', NOTICE);
  expect(code).toBe(1);
  expect(stderr).toContain(`${NOTICE}：这不是Excel工作簿`);
});
