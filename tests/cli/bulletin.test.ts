import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { UnitScoreJson } from '../../src/app/scoreWorkbook';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { row, unit } from '../support/assessment-builder';
import { showInstead } from '../support/editPlan';
import { runCli } from '../support/runCli';
import { smallAssessment } from '../support/smallAssessment';

let folder = '';
const at = (name: string): string => join(folder, name);

const ROUND = {
  ...smallAssessment(),
  units: ['甲局', '乙局', '丙局', '丁局'].map((name) => unit(name)),
  weights: [],
  evidence: [
    row('完成', { unit: '甲局', taskId: 'T1-01' }),
    row('完成', { unit: '乙局', taskId: 'T1-01' }),
    row('部分完成', { unit: '丙局', taskId: 'T1-01', rate: 0.7 }),
    row('未完成', { unit: '丁局', taskId: 'T1-01' }),
  ],
};
const PLAN = planWorkbook(ROUND, scoreAssessment(ROUND).value);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bulletin-'));
  await writeFile(at('考核.xlsx'), await writeWorkbook(PLAN));
  await writeFile(at('改过.xlsx'), await writeWorkbook(showInstead(PLAN, '单位得分', 1, '等次', '良好')));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('bulletin prints the text and where each figure stands', async () => {
  const { code, stdout } = await runCli('bulletin', at('考核.xlsx'));
  expect(code).toBe(0);
  expect(stdout).toContain('优秀2个：甲局、乙局；');
  expect(stdout).toContain('2 ← 工作表“单位得分”L4起，共2行');
});

it('bulletin counts what score --json lists', async () => {
  const { units } = JSON.parse((await runCli('score', at('考核.xlsx'), '--json')).stdout) as { units: UnitScoreJson[] };
  const { text } = JSON.parse((await runCli('bulletin', at('考核.xlsx'), '--json')).stdout) as { text: string };
  for (const grade of new Set(units.map((one) => one.grade))) {
    const names = units.filter((one) => one.grade === grade).map((one) => one.unit);
    expect(text).toContain(`${grade ?? ''}${names.length}个：${names.join('、')}`);
  }
  for (const one of units) expect(text).toContain([one.rank, one.unit, one.score, one.grade].join('\t'));
});

it('bulletin -o writes a document', async () => {
  const { code, stderr } = await runCli('bulletin', at('考核.xlsx'), '-o', at('通报.docx'));
  expect({ code, written: existsSync(at('通报.docx')) }).toEqual({ code: 0, written: true });
  expect(stderr).toContain('〔待补〕处请补齐');
});

it('bulletin -o writes nothing while a figure differs from its cell', async () => {
  const { code, stderr } = await runCli('bulletin', at('改过.xlsx'), '-o', at('不写.docx'));
  expect({ code, written: existsSync(at('不写.docx')) }).toEqual({ code: 1, written: false });
  expect(stderr).toContain('其中“甲局、乙局”按表中数是“甲局”');
  expect(stderr).toContain('没有写出文件');
});
