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

const round = (finals: Readonly<Record<string, number>>) => ({
  ...smallAssessment(),
  units: [unit('甲局'), unit('乙局')],
  tasks: [task('T1-01', { requirement: '公开财政预算' })],
  weights: [],
  adjustments: [],
  evidence: Object.entries(finals).map(([name, final]) =>
    row('完成', { unit: name, taskId: 'T1-01', override: final, overrideReason: '核定' }),
  ),
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compare-'));
  await writeFile(at('2025.xlsx'), await fileOf(round({ 甲局: 9, 乙局: 6 })));
  await writeFile(at('2026.xlsx'), await fileOf(round({ 甲局: 8, 乙局: 10 })));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('[Y2] [Y4] compare prints who rose and fell, and what was lost again', async () => {
  const { code, stdout } = await runCli('compare', at('2025.xlsx'), at('2026.xlsx'));
  expect(code).toBe(0);
  expect(stdout).toMatch(/乙局\s+2\s+1\s+升1位\s+60\.00\s+100\.00\s+\+40\.00/);
  expect(stdout).toMatch(/甲局\s+1\s+2\s+降1位\s+90\.00\s+80\.00\s+-10\.00/);
  expect(stdout).toContain('回头看：上次丢分的任务2项，未整改1项，未评0项，已整改1项，不再考核0项');
  expect(stdout).toMatch(/甲局\s+T1-01\s+T1-01\s+1\.00\s+2\.00\s+未整改\s+公开财政预算/);
});

it('compare --json gives points as decimal strings', async () => {
  const { stdout } = await runCli('compare', at('2025.xlsx'), at('2026.xlsx'), '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    units: [
      { old: { unit: '甲局', score: '90.00', rank: 1 }, next: { rank: 2 }, scoreChange: '-10.00', rankChange: -1 },
      { scoreChange: '40.00', rankChange: 1 },
    ],
    followUps: [
      { unit: '甲局', before: '1.00', now: '2.00', state: 'notRectified' },
      { unit: '乙局', before: '4.00', now: '0.00', state: 'rectified' },
    ],
  });
});

it('compare names the file of the two that cannot be used', async () => {
  await writeFile(at('坏.xlsx'), 'abc');
  const { code, stderr } = await runCli('compare', at('2025.xlsx'), at('坏.xlsx'));
  expect(code).toBe(1);
  expect(stderr).toMatch(/坏\.xlsx/);
});
