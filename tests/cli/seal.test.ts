import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileOf } from '../support/fileOf';
import { runCli } from '../support/runCli';
import { sealedRound } from '../support/sealedFile';
import { smallAssessment } from '../support/smallAssessment';

let folder = '';
const at = (name: string): string => join(folder, name);
const sealedSmall = sealedRound(smallAssessment());
const CODE = sealedSmall.seal?.code ?? '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seal-'));
  const evidence = sealedSmall.evidence.map((row) => ({ ...row, deduction: 1, deductionReason: '迟报' }));
  await writeFile(at('考核.xlsx'), await fileOf(smallAssessment()));
  await writeFile(at('改过.xlsx'), await fileOf({ ...sealedSmall, evidence }));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('seals a workbook into a new one that check finds as it was sealed', async () => {
  const made = await runCli('seal', at('考核.xlsx'), '-o', at('定稿.xlsx'));
  expect(made).toMatchObject({ code: 0, stdout: `已封存，校验码 ${CODE}。\n` });
  const checked = await runCli('check', at('定稿.xlsx'));
  expect(checked.code).toBe(0);
  expect(checked.stdout).toContain(`校验码 ${CODE}：内容与封存相符。`);
});

it('[B4] check ends with 1 and names the cells of a workbook that was changed after it was sealed', async () => {
  const { code, stdout, stderr } = await runCli('check', at('改过.xlsx'));
  expect(code).toBe(1);
  expect(stdout).toContain('内容与封存不符。');
  expect(stderr).toMatch(/工作表“证据评分”R4：和平区政府 T1-01：“扣分”封存时是空白，现在是“1”。/);
});

it('check --json gives the seal and its differences', async () => {
  const { code, stdout } = await runCli('check', at('改过.xlsx'), '--json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ differences: [], seal: { code: CODE, isMatching: false } });
  expect(stdout).toContain('"code": "sealedFieldChanged"');
});

it('check says so where nothing is sealed', async () => {
  const { code, stdout } = await runCli('check', at('考核.xlsx'));
  expect({ code, said: stdout.split('\n')[1] }).toEqual({ code: 0, said: '没有封存。' });
});
