import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { row, task, unit } from '../support/assessment-builder';
import { runCli } from '../support/runCli';
import { fileOf } from '../support/fileOf';
import { smallAssessment } from '../support/smallAssessment';

let folder = '';
const at = (name: string): string => join(folder, name);

const given = (name: string, finals: readonly number[]) =>
  finals.map((final, index) =>
    row('完成', { unit: name, taskId: `T1-0${index + 1}`, override: final, overrideReason: '核定' }),
  );

/** 甲局 90.00, 乙局 85.00, 丙局 alone in its group. */
const ROUND = {
  ...smallAssessment(),
  units: [unit('乙局'), unit('甲局'), unit('丙公司', { group: '市属企业' })],
  tasks: [task('T1-01', { section: '一、公开' }), task('T1-02', { section: '二、解读' })],
  weights: [],
  adjustments: [],
  evidence: [...given('甲局', [10, 8]), ...given('乙局', [9, 8]), ...given('丙公司', [10])],
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rank-'));
  await writeFile(at('考核.xlsx'), await fileOf(ROUND));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('[N1] [N2] [N3] [N5] rank prints the ranking and what it takes to change it', async () => {
  const { code, stdout } = await runCli('rank', at('考核.xlsx'));
  expect(code).toBe(0);
  expect(stdout).toMatch(/1\s+甲局\s+90\.00/);
  expect(stdout).toContain('甲局比乙局高5.00分；乙局一项任务多得1.01分就换位（只有T1-02）。');
  expect(stdout).toContain('乙局差5.00分到“优秀”，各项任务合计再得1.00分即可。');
  expect(stdout).toContain('二、解读：权重在现在的0.1倍至10倍之间，名次都不变。');
  expect(stdout).not.toContain('【市属企业】名次稳不稳');
});

it('rank --json gives points as decimal strings and ends as fractions', async () => {
  const { stdout } = await runCli('rank', at('考核.xlsx'), '--json');
  const { units, groups } = JSON.parse(stdout) as { units: unknown[]; groups: unknown[] };
  expect(units).toHaveLength(3);
  expect(groups[0]).toMatchObject({
    group: '市政府部门',
    neighbours: [
      { upper: '甲局', lower: '乙局', apart: '5.00', swap: { unit: '乙局', points: '1.01', taskId: 'T1-02', rows: 1 } },
    ],
    equals: [],
    grades: [{ unit: '乙局', grade: '优秀', gap: '5.00', points: '1.00' }],
  });
});

it('rank -o writes a workbook in which check finds nothing to say, and leaves the old one', async () => {
  const { code, stderr } = await runCli('rank', at('考核.xlsx'), '-o', at('新.xlsx'));
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stderr).toContain('原工作簿没有改动');
  expect((await runCli('check', at('新.xlsx'))).code).toBe(0);
});

it('rank says why a file cannot be used', async () => {
  await writeFile(at('坏.xlsx'), 'abc');
  const { code, stderr } = await runCli('rank', at('坏.xlsx'));
  expect(code).toBe(1);
  expect(stderr).toMatch(/坏\.xlsx/);
});
