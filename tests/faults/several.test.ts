import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { readOpened } from '../../src/app/openWorkbook';
import { xlsxPort } from '../../src/hosts/xlsx/xlsxPort';
import { assessment, row, task, unit } from '../support/assessment-builder';
import { fileOf } from '../support/fileOf';
import { commandLine } from './support/commandLine';

const NOTICE = 'seeds/沈阳市2023年政务公开重点工作任务分解表.txt';
const UNITS = Array.from({ length: 12 }, (_, at) => `第${at + 1}中学`);
const UNIT_FILE = /^第\d+中学_考核_\d{8}\.xlsx$/;

const { folder: newFolder, run } = commandLine();

let bytes: Uint8Array = new Uint8Array();
beforeAll(async () => {
  const units = UNITS.map((name) => unit(name, { group: '学校' }));
  const evidence = UNITS.map((name) => row('完成', { unit: name, taskId: 'T1-01', role: '责任' }));
  bytes = await fileOf(assessment({ tasks: [task('T1-01', { responsible: UNITS })], units, evidence }));
});

async function newBook(): Promise<string> {
  const book = join(await newFolder(), '考核.xlsx');
  await writeFile(book, bytes);
  return book;
}

async function opensWhole(path: string): Promise<boolean> {
  const { opened } = await readOpened(xlsxPort(new Uint8Array(await readFile(path))));
  return opened !== null;
}

const packagesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => UNIT_FILE.test(name)).map((name) => join(folder, name));

async function wholePackages(folder: string): Promise<number> {
  const whole = await Promise.all((await packagesIn(folder)).map(opensWhole));
  expect(whole).not.toContain(false);
  return whole.length;
}

it('send: the disk is full at the fifth file; four are whole and named, and the same command again completes', async () => {
  const [book, folder] = [await newBook(), await newFolder()];
  const args = ['send', book, '-d', folder];
  const refused = { call: 'writeFile', code: 'ENOSPC', from: 5 };
  const { code, stderr } = await run({ args, fault: { folder, refused } });
  expect([code, stderr]).toEqual([1, expect.stringMatching(/写好了4个，还差10个.*磁盘已满/s)]);
  expect(stderr).toContain('没有全部写好、登记以前，请不要发出');
  for (const path of await packagesIn(folder)) expect(stderr).toContain(`已写好 ${path}。`);
  expect(await readdir(folder)).toHaveLength(4);
  expect(await readdir(join(book, '..'))).toEqual(['考核.xlsx']);

  const again = await run({ args });
  expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('登记了这次下发的工作簿')]);
  expect(await wholePackages(folder)).toBe(UNITS.length);
  expect(await opensWhole(join(book, '..', '考核（已登记）.xlsx'))).toBe(true);
});

it('send: only the register cannot be written; the packages are whole and must not be mailed', async () => {
  const [book, folder] = [await newBook(), await newFolder()];
  const register = join(await newFolder(), '夹:登记.xlsx');
  const { code, stderr } = await run({ args: ['send', book, '-d', folder, '-o', register] });
  expect([code, stderr]).toEqual([1, expect.stringMatching(/还差1个.*请不要发出.*夹:登记\.xlsx：写不了/s)]);
  expect(await wholePackages(folder)).toBe(UNITS.length);
});

it('send: killed in the middle; what is there is whole, nothing is registered, and the same command again completes', async () => {
  const book = await newBook();
  for (const killAt of [20, 41, 62]) {
    const folder = await newFolder();
    const args = ['send', book, '-d', folder, '-o', join(folder, '..', `登记${killAt}.xlsx`)];
    expect(await run({ args, fault: { folder, killAt } })).toMatchObject({ code: null });
    expect(await wholePackages(folder)).toBeLessThan(UNITS.length);
    expect(await run({ args })).toMatchObject({ code: 0 });
    expect(await wholePackages(folder)).toBe(UNITS.length);
  }
});

it('two sendings at once into one folder: every package is whole, and none is lost', async () => {
  const [book, folder] = [await newBook(), await newFolder()];
  const args = ['send', book, '-d', folder];
  const ended = await Promise.all([run({ args }), run({ args })]);
  expect(ended.map(({ code }) => code).sort()).toContain(0);
  const folders = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  await Promise.all([folder, ...folders.map(({ name }) => join(folder, name))].map(wholePackages));
  expect(await wholePackages(folder)).toBe(UNITS.length);
});

it('two sendings within a second: what was set aside first is not written over', async () => {
  const [book, folder] = [await newBook(), await newFolder()];
  const file = join(folder, '清单.csv');
  const aside: string[] = [];
  for (const text of ['第一次', '第二次', '第三次']) {
    await writeFile(file, text);
    await run({ args: ['send', book, '-d', folder] });
    aside.push(text);
  }
  const texts = await Promise.all(
    (await readdir(folder, { recursive: true }))
      .filter((name) => name.endsWith('清单.csv') && name !== '清单.csv')
      .map((name) => readFile(join(folder, name), 'utf8')),
  );
  expect(texts).toEqual(expect.arrayContaining(aside));
});

it('two commands at once on one file: it is whole, and what stood there is kept', async () => {
  const folder = await newFolder();
  const path = join(folder, '名册.csv');
  await writeFile(path, '一年的佐证');
  const other = 'seeds/沈阳市2017年政务公开工作要点任务明细表.txt';
  const wanted = await Promise.all(
    [NOTICE, other].map(async (notice, at) => {
      const alone = join(folder, `单独${at}.csv`);
      await run({ args: ['roster', notice, '-o', alone] });
      return readFile(alone, 'utf8');
    }),
  );
  const ended = await Promise.all([NOTICE, other].map((notice) => run({ args: ['roster', notice, '-o', path] })));
  expect(ended.map(({ code }) => code)).toEqual([0, 0]);
  const kept = (await readdir(folder)).filter((name) => !name.startsWith('单独'));
  const texts = await Promise.all(kept.map((name) => readFile(join(folder, name), 'utf8')));
  expect([...texts].sort()).toEqual(['一年的佐证', ...wanted].sort());
  expect(wanted).toContain(await readFile(path, 'utf8'));
});
