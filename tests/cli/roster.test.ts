import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from '../support/runCli';

const NOTICE = 'seeds/沈阳市2023年政务公开重点工作任务分解表.txt';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roster-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('a draft goes from the notice to the office and back: roster, build, reassign', async () => {
  const [units, owners, book, next] = ['u.csv', 'o.csv', 'b.xlsx', 'n.xlsx'].map((name) => join(folder, name));
  if (units === undefined || owners === undefined || book === undefined || next === undefined) throw new Error();

  const drafted = await runCli('roster', NOTICE, '-o', units, '--owners', owners);
  expect(drafted.code).toBe(0);
  expect(drafted.stdout).toContain('11个单位，0处可能重复；另有2个统称不列为单位。');
  expect(drafted.stderr).toContain('“区县（市）政府”指区县，但名册中没有这类组别');
  expect(await readFile(owners, 'utf8')).toContain('市政府有关部门,,33');

  await writeFile(units, `${await readFile(units, 'utf8')}沈河区政府,区县(市),,,,,,\r\n`);
  await writeFile(owners, '责任主体,单位\n市政府有关部门,市教育局；市财政局\n');
  const built = await runCli('build', NOTICE, '--units', units, '--owners', owners, '-o', book);
  expect(built.code).toBe(0);
  expect(built.stderr).not.toContain('没有写明是哪些单位');
  expect((await runCli('check', book)).stdout).toContain('0处不一致');

  await writeFile(owners, '责任主体,单位\n市政府有关部门,市教育局\n');
  const changed = await runCli('reassign', book, '--owners', owners, '-o', next);
  expect(changed.stdout).toMatch(/^增加0行，删去\d\d个空行，改角色0行。\n删去\t市财政局/);
  expect((await runCli('reassign', next)).stdout).toBe('增加0行，删去0个空行，改角色0行。\n');
});
