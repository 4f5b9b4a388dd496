import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MergeJson } from '../../src/app/exchange/mergeReturnsJson';
import { packageOf } from '../../src/exchange/packageOf';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import type { Assessment, Cell } from '../../src/assessment/model/assessment';
import { planPackage } from '../../src/workbook/write/package/planPackage';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import type { WorkbookPlan } from '../../src/workbook/port';
import { makeZip } from '../../src/shared/zip/makeZip';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { renameColumn, typeInto } from '../support/editPlan';
import { runCli } from '../support/runCli';
import { smallAssessment } from '../support/smallAssessment';

const folder = await mkdtemp(join(tmpdir(), 'merge-'));
const at = (...names: readonly string[]): string => join(folder, ...names);
const [book, back] = [at('考核.xlsx'), at('交回')];

const UNIT = '和平区政府';
const FILE = `${UNIT}_考核_20261101.xlsx`;

const hub = (): Assessment => smallAssessment();

function planOfUnit(unit: string): WorkbookPlan {
  const facts = {
    unit,
    kind: 'evidence',
    round: 1,
    sentOn: '2026-11-01 09:00',
    due: '2026-11-30',
    returnTo: '办公室',
  } as const;
  return planPackage(packageOf(hub(), facts), null);
}

const packageOfUnit = (unit: string, typed: readonly (readonly [row: number, header: string, value: Cell])[]) =>
  writeWorkbook(
    typed.reduce((next, [row, header, value]) => typeInto(next, '证据评分', row, header, value), planOfUnit(unit)),
  );

const merge = (...args: readonly string[]) => runCli('merge', ...args);

async function mergeJson(...args: readonly string[]): Promise<{ readonly code: number; readonly json: MergeJson }> {
  const { code, stdout } = await merge(...args, '--json');
  return { code, json: JSON.parse(stdout) as MergeJson };
}

beforeAll(async () => {
  await mkdir(back);
  // The office changed 佐证 of the first row after sending.
  const now = hub();
  const evidence = now.evidence.map((row, index) => (index === 0 ? { ...row, evidence: '本表改的' } : row));
  const changed = { ...now, evidence };
  await writeFile(book, await writeWorkbook(planWorkbook(changed, scoreAssessment(changed).value)));
  await writeFile(
    join(back, FILE),
    await packageOfUnit(UNIT, [
      [0, '佐证', '单位改的'],
      [1, '佐证', '新链接'],
      [1, '考评结论', '未完成'],
    ]),
  );
  await writeFile(join(back, '坏的.xlsx'), 'not a workbook');
  await writeFile(join(back, '说明.txt'), '请查收');
});

describe('merge', () => {
  it('lists register, values, conflicts and what is not taken, in the JSON of the issue', async () => {
    const { code, json } = await mergeJson(book, back, '--received', '2026-12-02');
    expect(code).toBe(1);
    expect(json).toEqual({
      register: [
        { file: FILE, unit: UNIT, status: 'late', detail: '迟交2天（期限2026-11-30），照收。' },
        {
          file: '坏的.xlsx',
          unit: null,
          status: 'damaged',
          detail: expect.stringContaining('不是Excel工作簿') as string,
        },
      ],
      applied: [{ unit: UNIT, task: 'T1-02', column: '佐证', from: '链接', to: '新链接', file: FILE }],
      conflicts: [
        { unit: UNIT, task: 'T1-01', column: '佐证', base: '链接', ours: '本表改的', theirs: '单位改的', file: FILE },
      ],
      rejected: [
        { file: FILE, unit: UNIT, task: 'T1-02', column: '考评结论', value: '未完成', reason: 'notUnitColumn' },
      ],
      unchanged: 8,
    });
  });

  it('says in plain words what it found, and writes nothing without -o', async () => {
    const before = await readFile(book);
    const { stdout, stderr } = await merge(book, back);
    expect(stdout).toContain('【回收登记（2）】');
    expect(stdout).toContain('下发以后，本表和单位都改了这一格，改得不一样。');
    expect(stdout).toContain('收下1格，不变8格，冲突1处（未定1处，本表的内容不动），没有收1处。');
    expect(stderr).toContain('还有1个文件没有读：说明.txt');
    expect(await readFile(book)).toEqual(before);
    expect((await readdir(folder)).sort()).toEqual(['交回', '考核.xlsx']);
  });

  it('ends well when every file is taken and every conflict decided, and the same again changes nothing', async () => {
    const out = at('并入.xlsx');
    const first = await merge(book, join(back, FILE), '--decide', '佐证=theirs', '-o', out);
    expect(first.code).toBe(0);
    const second = await mergeJson(out, join(back, FILE));
    expect(second.code).toBe(0);
    expect(second.json.applied).toEqual([]);
    expect(second.json.conflicts).toEqual([]);
    expect((await runCli('check', out)).code).toBe(0);
  });

  it('counts apart what was decided', async () => {
    const [theirs, ours] = await Promise.all(
      ['theirs', 'ours'].map((word) => merge(book, join(back, FILE), '--decide', word)),
    );
    expect(theirs?.stdout).toContain('冲突1处（取交回1处，写入），没有收1处');
    expect(ours?.stdout).toContain('冲突1处（留本表1处），没有收1处');
  });

  it('says days as days: in JSON, in the report and in 操作记录', async () => {
    const file = at(FILE);
    await writeFile(
      file,
      await packageOfUnit(UNIT, [
        [1, '公开日期', 46022],
        [1, '截止日期', 46023],
      ]),
    );
    const out = at('日期.xlsx');
    const { json } = await mergeJson(book, file, '-o', out);
    expect(json.applied).toMatchObject([{ column: '公开日期', to: '2025-12-31' }]);
    expect(json.rejected).toMatchObject([{ column: '截止日期', value: '2026-01-01' }]);
    expect((await merge(book, file)).stdout).toContain('2025-12-31');
    const { value: grid } = await readWorkbook(new Uint8Array(await readFile(out)));
    const log = grid?.sheets.find(({ name }) => name === '操作记录')?.rows.flat() ?? [];
    expect(log).toContain('2026-01-01');
    expect(log).not.toContain('46023');
  });

  it('opens a zip of returns', async () => {
    const entries = [{ name: `交回/${FILE}`, bytes: new Uint8Array(await readFile(join(back, FILE))) }];
    await writeFile(at('交回.zip'), makeZip(entries, new Date('2026-11-22T00:00:00Z')));
    const { json } = await mergeJson(book, at('交回.zip'));
    expect(json.register).toMatchObject([{ file: FILE, unit: UNIT, status: 'ok' }]);
    expect(json.applied).toHaveLength(1);
  });

  it('says in the register what is no workbook although it was returned', async () => {
    await writeFile(
      at('空的.zip'),
      makeZip([{ name: '说明.txt', bytes: new Uint8Array([65]) }], new Date('2026-11-22T00:00:00Z')),
    );
    const { code, json } = await mergeJson(book, at('空的.zip'));
    expect(code).toBe(1);
    expect(json.register).toMatchObject([{ file: '空的.zip', status: 'damaged' }]);
    expect(json.register[0]?.detail).not.toBe('');
  });

  it('does not end well when a column was renamed, and says what to do', async () => {
    const renamed = typeInto(planOfUnit(UNIT), '证据评分', 1, '佐证', '新链接');
    const file = at('改栏', FILE);
    await mkdir(at('改栏'));
    await writeFile(file, await writeWorkbook(renameColumn(renamed, '证据评分', '佐证', '佐证材料')));
    const { code, stdout } = await merge(book, file);
    expect(code).toBe(1);
    expect(stdout).toContain('已收，缺栏');
    expect(stdout).toContain('请在文件里把“佐证材料”改回“佐证”，再收一次');
  });

  it('writes the workbook also when a conflict stays open: the value of the office stands', async () => {
    const out = at('未定.xlsx');
    expect((await merge(book, join(back, FILE), '-o', out)).code).toBe(1);
    const { json } = await mergeJson(out, join(back, FILE));
    expect(json.conflicts).toMatchObject([{ ours: '本表改的', theirs: '单位改的' }]);
    expect(json.applied).toEqual([]);
  });

  it('keeps a copy where -o names a workbook that stands there', async () => {
    const own = at('原地.xlsx');
    await writeFile(own, await readFile(book));
    await merge(own, join(back, FILE), '-o', own);
    expect(await readFile(at('原地（备份1）.xlsx'))).toEqual(await readFile(book));
  });

  it('takes two files of one name from two folders for two', async () => {
    const other = at('再交');
    await mkdir(other);
    await writeFile(join(other, FILE), await packageOfUnit(UNIT, [[1, '佐证', '更新的链接']]));
    const { json } = await mergeJson(book, join(back, FILE), join(other, FILE));
    expect(json.register.map(({ status }) => status).sort()).toEqual(['duplicate', 'ok']);
    expect(json.register.map(({ file }) => file).sort()).toEqual([join(back, FILE), join(other, FILE)].sort());
    const preferred = await mergeJson(book, back, other, '--prefer', join(back, FILE));
    expect(preferred.json.applied).toMatchObject([{ to: '新链接' }]);
  });

  it.each([
    ['a day it cannot read', ['--received', '11月30日'], '--received 的日期读不懂'],
    ['a column that is not the units’', ['--decide', '考评结论=theirs'], '可以定的有：完成情况、佐证、公开日期'],
    ['a decision nobody knows', ['--decide', '佐证=单位'], '规则“佐证=单位”读不懂'],
    ['two decisions for one column', ['--decide', '佐证=ours,佐证=theirs'], '与前面的规则矛盾'],
    ['a file that was not given', ['--prefer', '别的.xlsx'], `请写下面的一个文件名：${FILE}、坏的.xlsx`],
    ['a unit in place of its file', ['--prefer', UNIT], `请写下面的一个文件名：${FILE}。`],
  ])('is used wrongly with %s', async (_, options, sentence) => {
    const { code, stderr } = await merge(book, back, ...options);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });

  it('takes no returned file for the workbook of the round', async () => {
    const { code, stderr } = await merge(join(back, FILE), back);
    expect(code).toBe(1);
    expect(stderr).toContain('这是下发给和平区政府的文件，不是考核工作簿');
  });

  it('says when a folder holds no workbook', async () => {
    await mkdir(at('空'));
    const { code, stderr } = await merge(book, at('空'));
    expect(code).toBe(1);
    expect(stderr).toContain('里面没有Excel文件');
  });
});
