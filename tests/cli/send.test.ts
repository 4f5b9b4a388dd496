import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
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

/** The same workbook in a folder of its own. */
async function ownBook(name: string, round: Assessment = smallAssessment()): Promise<string> {
  await mkdir(path(name));
  await writeBook(path(`${name}/考核.xlsx`), round);
  return path(`${name}/考核.xlsx`);
}

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
    '测试市2017年政务公开考核_反馈_今天.zip',
    '清单.csv',
  ]);
  expect((await registerIn(path('登记.xlsx'))).map((line) => line.slice(0, 4))).toContainEqual([
    ...['下发', '市教育局', '反馈', 1],
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
  const args = ['-d', path('放行'), '--allow', '和平区政府', '-o', path('放行登记.xlsx')];
  const { code, stdout, stderr } = await runCli('send', leaky, ...args);
  const what = '由下发人放行的其他单位的内容：“和平区政府”（工作表“权重核验”';
  expect([code, stdout.match(/没有其他单位的内容/g)]).toEqual([0, ['没有其他单位的内容']]);
  expect(stdout).toContain(what);
  expect(stderr).toContain('市教育局的文件里有别的单位的内容“和平区政府”');
  expect(await readFile(path('放行/清单.csv'), 'utf8')).toContain(what);
});

it('goes on from the register that another workbook holds, and says which', async () => {
  const old = await ownBook('接着');
  const [first, second] = [path('接着/考核（已登记）.xlsx'), path('接着/考核（已登记2）.xlsx')];
  await runCli('send', old, '-d', path('接着/一'), '--units', '市教育局');
  const { code, stderr } = await runCli('send', old, '-d', path('接着/二'), '--units', '市教育局');
  expect([code, stderr]).toEqual([0, expect.stringMatching(/下发登记在“考核（已登记）\.xlsx”里/)]);
  expect((await registerIn(first)).map(([, , , round]) => round)).toEqual([1]);
  expect((await registerIn(second)).map(([, , , round]) => round)).toEqual([1, 2]);
});

it('makes nothing from an old workbook when the one with the register has gone on', async () => {
  const old = await ownBook('走远');
  const round = smallAssessment();
  await runCli('send', old, '-d', path('走远/一'));
  const { opened } = await readOpened(xlsxPort(new Uint8Array(await readFile(path('走远/考核（已登记）.xlsx')))));
  const { exchange } = opened?.parsed.assessment ?? round;
  const evidence = round.evidence.map((entry) => ({ ...entry, evidence: '已经收回的佐证' }));
  await writeBook(path('走远/考核（已登记）.xlsx'), { ...round, evidence, exchange });
  const { code, stderr } = await runCli('send', old, '-d', path('走远/二'));
  expect([code, stderr]).toEqual([1, expect.stringMatching(/“考核（已登记）\.xlsx”.*请用那一份/)]);
  expect((await readdir(path('走远'))).sort()).toEqual(['一', '考核.xlsx', '考核（已登记）.xlsx']);
});

it('moves what stood in the folder aside, drafts and archive too', async () => {
  const old = await ownBook('同夹');
  const to = path('同夹/下发');
  await runCli('send', old, '-d', to, '--units', '市教育局', '--eml', '--zip');
  const { stderr } = await runCli('send', path('同夹/考核（已登记）.xlsx'), '-d', to, '--units', '市教育局');
  const [aside = '', ...made] = (await readdir(to)).map(today).sort();
  expect(aside).toMatch(/^以前的下发_/);
  expect(made).toEqual(['市教育局_考核_今天.xlsx', '清单.csv']);
  expect(stderr).toContain('原有的4个同名文件已移到');
});

it('makes nothing when one name is not in the roster, and names the nearest', async () => {
  const old = await ownBook('错名');
  const { code, stderr } = await runCli('send', old, '-d', path('错名/下发'), '--units', '市教育局，和平区');
  expect([code, stderr]).toEqual([1, expect.stringContaining('没有“和平区”。是不是“和平区政府”？')]);
  expect(await readdir(path('错名'))).toEqual(['考核.xlsx']);
});

it('takes a deadline as people write it, and says when it is past', async () => {
  const args = ['-d', path('期限'), '--units', '市教育局', '--json', '-o', path('期限.xlsx')];
  const { code, stdout, stderr } = await runCli('send', book, '--due', '2016年12月31日', ...args);
  expect([code, stderr]).toEqual([0, expect.stringContaining('交回期限2016-12-31已经过去')]);
  expect(JSON.parse(stdout)).toMatchObject({ lines: [{ due: '2016-12-31' }] });
});

it('refuses what went out to a unit in place of the workbook', async () => {
  const old = await ownBook('错本');
  await runCli('send', old, '-d', path('错本/下发'), '--units', '市教育局');
  const [pack = ''] = (await readdir(path('错本/下发'))).filter((name) => name.endsWith('.xlsx'));
  const { code, stderr } = await runCli('send', path(`错本/下发/${pack}`), '-d', path('错本/再发'));
  expect([code, stderr]).toEqual([1, expect.stringContaining('这是下发给市教育局的文件')]);
});

it('lists in JSON what went out, what leaked and what to know', async () => {
  const { stdout } = await runCli(
    'send',
    book,
    '-d',
    path('json'),
    '--units',
    '市教育局',
    '--json',
    '-o',
    path('j.xlsx'),
  );
  const { lines, leaks, issues } = JSON.parse(stdout) as {
    lines: unknown[];
    leaks: unknown[];
    issues: { code: string }[];
  };
  expect([lines.length, leaks.length, issues.map(({ code }) => code)]).toEqual([
    1,
    0,
    expect.arrayContaining(['sendDone']),
  ]);
});

it.each([
  ['without a folder', [book], '缺少选项'],
  ['with a day that is none', [book, '-d', folder, '--due', '12月底'], '--due 的日期“12月底”读不懂，请写成 2026-12-31'],
])('is called wrongly %s', async (_, args, sentence) => {
  const { code, stderr } = await runCli('send', ...args);
  expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
});
