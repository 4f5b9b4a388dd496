import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { row, task, unit } from '../support/assessment-builder';
import { fileOf } from '../support/fileOf';
import { runCli } from '../support/runCli';
import { smallAssessment } from '../support/smallAssessment';

let folder = '';
const at = (name: string): string => join(folder, name);

const given = (name: string, taskId: string, final: number, evidence: string | null) =>
  row('完成', { unit: name, taskId, override: final, overrideReason: '核定', evidence });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'analyse-'));
  const round = {
    ...smallAssessment(),
    units: [unit('甲局'), unit('乙局')],
    tasks: [
      task('T1-01', { section: '一、公开', requirement: '公开财政预算' }),
      task('T1-02', { section: '二、解读', requirement: '解读政策' }),
    ],
    weights: [],
    adjustments: [],
    evidence: [given('甲局', 'T1-01', 9, '链接'), given('甲局', 'T1-02', 4, null), given('乙局', 'T1-01', 10, '链接')],
  };
  await writeFile(at('考核.xlsx'), await fileOf(round));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('[D1] [D2] [D3] [D4] [D5] analyse prints the round as a whole', async () => {
  const { code, stdout } = await runCli('analyse', at('考核.xlsx'));
  expect(code).toBe(0);
  expect(stdout).toMatch(/市政府部门\s+优秀\s+1\s+乙局/);
  expect(stdout).toMatch(/本组中位数\s+95\.00\s+40\.00/);
  expect(stdout).toMatch(/甲局\s+90\.00\s+40\.00/);
  expect(stdout).toMatch(/乙局\s+100\.00\s+—/);
  expect(stdout).toMatch(/T1-02\s+6\.00\s+1\s+1\s+0\s+解读政策\n.*T1-01\s+1\.00/);
  expect(stdout).toMatch(/甲局\s+2\s+1\s+0\s+0\n/);
});

it('analyse --json gives points and percents as decimal strings', async () => {
  const { stdout } = await runCli('analyse', at('考核.xlsx'), '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    sections: ['一、公开', '二、解读'],
    groups: [{ medians: ['95.00', '40.00'], units: [{ unit: '甲局', scores: ['90.00', '40.00'] }, { unit: '乙局' }] }],
    tasks: [{ taskId: 'T1-02', lost: '6.00' }, { taskId: 'T1-01' }],
    units: [{ unit: '甲局', applicable: 2, withoutEvidence: 1 }, { unit: '乙局' }],
  });
});

it('analyse says why a file cannot be used', async () => {
  await writeFile(at('坏.xlsx'), 'abc');
  const { code, stderr } = await runCli('analyse', at('坏.xlsx'));
  expect(code).toBe(1);
  expect(stderr).toMatch(/坏\.xlsx/);
});
