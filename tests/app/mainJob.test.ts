import { readFile } from 'node:fs/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { scoreWorkbook, type ScoredWorkbook } from '../../src/app/scoreWorkbook';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { xlsxPort } from '../../src/hosts/xlsx/xlsxPort';
import { parseWorkbook } from '../../src/workbook/parse/parseWorkbook';
import { runCli, runCliFromSource } from '../support/runCli';

const NOTICE_2017 = 'seeds/沈阳市2017年政务公开工作要点任务明细表.txt';
const NOTICE_2023 = 'seeds/沈阳市2023年政务公开重点工作任务分解表.txt';
const ROSTER = 'seeds/沈阳市单位名册（示例）.csv';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'job-'));
});
afterAll(() => rm(folder, { recursive: true }));

const bytesOf = async (path: string): Promise<Uint8Array> => new Uint8Array(await readFile(path));

async function assessmentIn(path: string) {
  const { value: grid } = await readWorkbook(await bytesOf(path));
  const parsed = grid && parseWorkbook(grid).value;
  if (!parsed) throw new Error(`${path} cannot be read`);
  return parsed.assessment;
}

describe('the main job, as a person runs it', () => {
  it('demo: the 2017 notice becomes a scored, ranked workbook of 130 tasks', async () => {
    const { code, stdout } = await runCliFromSource('demo', '-d', folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /【区县\(市\)】[^]*【市政府部门】[^]*130项任务，46个单位，1010行考评记录。证据和权重均为示例数据/,
    );
    const path = join(folder, '沈阳市2017年政务公开考核.xlsx');
    const { tasks, units, evidence, meta } = await assessmentIn(path);
    expect(tasks).toHaveLength(130);
    expect(new Set(units.map(({ group }) => group))).toEqual(new Set(['区县(市)', '市政府部门', '市属企业']));
    expect(meta.weightClause).toBe('加强督查评估,将政务公开纳入绩效考核体系,权重不低于4%。');
    const filled = evidence.filter((row) => row.evidence !== null);
    expect(filled.length).toBeGreaterThan(700);
    expect(filled.filter((row) => !String(row.evidence).startsWith('示例数据'))).toEqual([]);
    expect((await checkWorkbook(xlsxPort(await bytesOf(path)))).differences).toEqual([]);
    const scored = await scoreWorkbook(xlsxPort(await bytesOf(path)));
    expect(JSON.parse((await runCli('score', path, '--json')).stdout) as ScoredWorkbook).toEqual(scored);
    for (const { unit, rank, score } of scored.units) expect(stdout).toMatch(new RegExp(`${rank} +${unit} +${score} `));
  });

  it('the same input gives the same bytes', async () => {
    const [first, second] = [join(folder, '1'), join(folder, '2')];
    await runCli('demo', '-d', first);
    await runCli('demo', '-d', second);
    const name = '沈阳市2017年政务公开考核.xlsx';
    expect(Buffer.compare(await readFile(join(first, name)), await readFile(join(second, name)))).toBe(0);
  });

  it('build: the 2023 notice with a roster: 26 items in 35 rows', async () => {
    const path = join(folder, '2023.xlsx');
    const { code, stdout } = await runCli('build', NOTICE_2023, '--units', ROSTER, '-o', path);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `已生成 ${path}：35项任务。\n` });
    const { tasks, evidence } = await assessmentIn(path);
    expect(new Set(tasks.map(({ number }) => number)).size).toBe(26);
    expect(new Set(evidence.map(({ unit }) => unit))).toContain('和平区政府');
  });

  it('build without a roster: the units the document names, each with its 22 rows', async () => {
    const path = join(folder, '2017.xlsx');
    const { code, stderr } = await runCli('build', NOTICE_2017, '-o', path);
    expect(code).toBe(0);
    expect(stderr).toContain('用文件中点名的33个单位');
    const { units, evidence } = await assessmentIn(path);
    expect(units).toHaveLength(33);
    expect(evidence.filter(({ unit }) => unit === '市编委办')).toHaveLength(22);
    const { units: scores } = await scoreWorkbook(xlsxPort(await bytesOf(path)));
    expect(scores.every(({ status, weight }) => status === '未评完' && weight.verdict === '无法核实')).toBe(true);
  });
});
