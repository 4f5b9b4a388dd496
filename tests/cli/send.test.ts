import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { readOpened } from '../../src/app/openWorkbook';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import type { Assessment } from '../../src/assessment/model/assessment';
import { xlsxPort } from '../../src/hosts/xlsx/xlsxPort';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { runCli } from '../support/runCli';
import { smallAssessment } from '../support/smallAssessment';

const folder = await mkdtemp(join(tmpdir(), 'send-'));
const path = (name: string): string => join(folder, name);
const book = path('考核.xlsx');

async function writeBook(file: string, round: Assessment): Promise<void> {
  const port = xlsxPort();
  await port.apply(planWorkbook(round, scoreAssessment(round).value));
  await writeFile(file, port.bytes());
}

async function registerIn(file: string): Promise<unknown[][]> {
  const { opened } = await readOpened(xlsxPort(new Uint8Array(await readFile(file))));
  return (opened?.parsed.assessment.exchange ?? []).map(({ action, unit, kind, round, file: sent }) => [
    ...[action, unit, kind, round],
    sent,
  ]);
}

const today = (name: string): string => name.replace(/\d{8}/, '今天');

beforeAll(() => writeBook(book, smallAssessment()));

it('writes the packages and the list, and beside the workbook another one with the register', async () => {
  const before = await readFile(book);
  const { code, stdout, stderr } = await runCli('send', book, '-d', path('下发'), '--due', '2017-12-31');
  expect([code, stderr]).toEqual([0, expect.stringContaining('考核（已登记）.xlsx')]);
  expect(stdout).toContain('已制作，没有其他单位的内容');
  expect((await readdir(path('下发'))).map(today)).toEqual(
    expect.arrayContaining(['和平区政府_考核_今天.xlsx', '市教育局_考核_今天.xlsx', '清单.csv']),
  );
  expect(await readFile(book)).toEqual(before);
  expect((await registerIn(path('考核（已登记）.xlsx'))).map(([action, unit]) => [action, unit])).toEqual([
    ['下发', '和平区政府'],
    ['下发', '市教育局'],
  ]);
});

it('adds drafts and a zip when asked to, and registers where -o says', async () => {
  const args = ['--eml', '--zip', '--units', '市教育局', '--feedback', '--return-to', '测试办'];
  const { code } = await runCli('send', book, '-d', path('反馈'), ...args, '-o', path('登记.xlsx'));
  expect(code).toBe(0);
  expect((await readdir(path('反馈'))).map(today).sort()).toEqual([
    '市教育局_反馈_今天.eml',
    '市教育局_反馈_今天.xlsx',
    '测试市2017年政务公开考核_下发_今天.zip',
    '清单.csv',
  ]);
  expect((await registerIn(path('登记.xlsx'))).map((line) => line.slice(0, 4))).toEqual([
    ['下发', '市教育局', '反馈', 1],
  ]);
});

it('keeps back what names another unit, says where, and lets pass what is allowed', async () => {
  const leaky = path('泄露.xlsx');
  const round = smallAssessment();
  const weights = round.weights.map((entry) => ({ ...entry, document: '参照和平区政府的办法' }));
  await writeBook(leaky, { ...round, weights });
  const kept = await runCli('send', leaky, '-d', path('扣下'));
  expect(kept.code).toBe(1);
  expect(kept.stdout).toMatch(/工作表“权重核验”[A-Z]+\d+ +和平区政府/);
  expect(kept.stderr).toContain('市教育局的文件没有发出');
  expect((await readdir(path('扣下'))).map(today)).not.toContain('市教育局_考核_今天.xlsx');
  const allowed = await runCli('send', leaky, '-d', path('放行'), '--allow', '和平区政府', '-o', path('放行登记.xlsx'));
  expect(allowed.code).toBe(0);
});

it('lists in JSON what went out, what leaked and what to know', async () => {
  const { stdout } = await runCli(
    'send',
    book,
    '-d',
    path('json'),
    '--units',
    '市教育局，没有的局',
    '--json',
    '-o',
    path('j.xlsx'),
  );
  const { lines, leaks, issues } = JSON.parse(stdout) as {
    lines: unknown[];
    leaks: unknown[];
    issues: { code: string }[];
  };
  expect([lines.length, leaks.length, issues.map(({ code }) => code)]).toEqual([1, 0, ['sendUnitUnknown', 'sendDone']]);
});

it.each([
  ['without a folder', [book], '缺少选项'],
  ['with a day that is none', [book, '-d', folder, '--due', '12月底'], '--due 的日期读不懂'],
])('is called wrongly %s', async (_, args, sentence) => {
  const { code, stderr } = await runCli('send', ...args);
  expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
});
