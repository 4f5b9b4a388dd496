import { chmod, lstat, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileOf } from '../support/fileOf';
import { smallAssessment } from '../support/smallAssessment';
import { commandLine } from './support/commandLine';

const NOTICE = 'seeds/沈阳市2023年政务公开重点工作任务分解表.txt';
const OLD = '一年的佐证';

const { folder: newFolder, run } = commandLine();

let roster = '';
let book: Uint8Array = new Uint8Array();
beforeAll(async () => {
  const path = join(await newFolder(), '名册.csv');
  await run({ args: ['roster', NOTICE, '-o', path] });
  roster = await readFile(path, 'utf8');
  book = await fileOf(smallAssessment());
});

const rosterTo = (path: string) => run({ args: ['roster', NOTICE, '-o', path] });

/** A folder with a file of somebody's in it. */
async function withOld(): Promise<{ readonly folder: string; readonly path: string }> {
  const folder = await newFolder();
  const path = join(folder, '名册.csv');
  await writeFile(path, OLD);
  return { folder, path };
}

describe('the file is open elsewhere', () => {
  it.each([
    ['Excel or WPS', '~$名册.csv'],
    ['WPS on Linux', '.~名册.csv'],
    ['LibreOffice', '.~lock.名册.csv#'],
  ])('in %s', async (_, sign) => {
    const { folder, path } = await withOld();
    await writeFile(join(folder, sign), '');
    const { code, stderr } = await rosterTo(path);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/正在Excel、WPS或LibreOffice中打开，请关闭后再试/)]);
    expect(stderr).toContain(`删去旁边的 ${sign}`);
    expect((await readdir(folder)).sort()).toEqual([sign, '名册.csv'].sort());
    expect(await readFile(path, 'utf8')).toBe(OLD);
  });

  it.each(['EPERM', 'EBUSY', 'EACCES'])('and Windows refuses to replace it: %s', async (code) => {
    const { folder, path } = await withOld();
    const args = ['roster', NOTICE, '-o', path];
    const ended = await run({ args, fault: { folder, refused: { call: 'renameSync', code } } });
    expect([ended.code, ended.stderr]).toEqual([1, expect.stringContaining('原有的文件正被别的程序打开')]);
    expect(await readdir(folder)).toEqual(['名册.csv']);
    expect(await readFile(path, 'utf8')).toBe(OLD);
  });

  it('for a moment only, as by a virus scanner', async () => {
    const { folder, path } = await withOld();
    const args = ['roster', NOTICE, '-o', path];
    const refused = { call: 'renameSync', code: 'EBUSY', times: 2 };
    expect(await run({ args, fault: { folder, refused } })).toMatchObject({ code: 0 });
    expect(await readFile(path, 'utf8')).toBe(roster);
    expect(await readFile(join(folder, '名册（备份1）.csv'), 'utf8')).toBe(OLD);
  });

  it('where the workbook that is read is: what is not saved there is missing, and that is said', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, '考核.xlsx'), book);
    await writeFile(join(folder, '~$考核.xlsx'), '');
    const { code, stderr } = await run({ args: ['score', join(folder, '考核.xlsx')] });
    expect([code, stderr]).toEqual([0, expect.stringContaining('读到的是上次保存的内容')]);
  });
});

describe('the target is no file', () => {
  it('but a folder', async () => {
    const folder = await newFolder();
    const { code, stderr } = await rosterTo(folder);
    expect([code, stderr]).toEqual([1, expect.stringContaining('这是文件夹，请在后面加上文件名')]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('but a device: it stays one', async () => {
    const { code, stderr } = await rosterTo('/dev/null');
    expect([code, stderr]).toEqual([1, expect.stringContaining('这里不是普通文件')]);
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });
});

describe('the target is a link', () => {
  it('to a file: the link stays, the file is replaced and kept', async () => {
    const { folder, path } = await withOld();
    const link = join(await newFolder(), '最新.csv');
    await symlink(path, link);
    expect(await rosterTo(link)).toMatchObject({ code: 0 });
    expect([await readlink(link), await readFile(path, 'utf8')]).toEqual([path, roster]);
    expect(await readFile(join(folder, '名册（备份1）.csv'), 'utf8')).toBe(OLD);
  });

  it('to a file that is not there yet', async () => {
    const folder = await newFolder();
    await symlink('名册.csv', join(folder, '最新.csv'));
    expect(await rosterTo(join(folder, '最新.csv'))).toMatchObject({ code: 0 });
    expect((await lstat(join(folder, '最新.csv'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, '名册.csv'), 'utf8')).toBe(roster);
  });

  it('to itself', async () => {
    const folder = await newFolder();
    await symlink('圈.csv', join(folder, '圈.csv'));
    const { code, stderr } = await rosterTo(join(folder, '圈.csv'));
    expect([code, stderr]).toEqual([1, expect.stringContaining('写不了')]);
    expect(await readdir(folder)).toEqual(['圈.csv']);
  });
});

describe('the name', () => {
  it.each([
    ['名册:1.csv', '“:”'],
    ['名册?.csv', '“?”'],
    ['名册*.csv', '“*”'],
    ['<名册>.csv', '“<”'],
    ['名"册.csv', '“"”'],
    ['名|册.csv', '“|”'],
    ['名\\册.csv', '“\\”'],
    ['名\n册.csv', '看不见的字符'],
    ['名册.csv.', '不能以句点或空格结尾'],
    ['名册.csv ', '不能以句点或空格结尾'],
    ['CON.csv', '留给设备'],
    ['lpt1', '留给设备'],
  ])('%j, which Windows refuses', async (name, reason) => {
    const folder = await newFolder();
    const { code, stderr } = await rosterTo(join(folder, name));
    expect([code, stderr]).toEqual([1, expect.stringMatching(/写不了.*请改名/s)]);
    expect(stderr).toContain(reason);
    expect(await readdir(folder)).toEqual([]);
  });

  it('as long as a name can be is written; a longer one is refused in words', async () => {
    const folder = await newFolder();
    const longest = `${'名'.repeat(83)}.csv`;
    expect(await rosterTo(join(folder, longest))).toMatchObject({ code: 0 });
    const { code, stderr } = await rosterTo(join(folder, `名${longest}`));
    expect([code, stderr]).toEqual([1, expect.stringContaining('文件名或路径太长，请改短')]);
    expect(await readdir(folder)).toEqual([longest]);
  });

  it('whose backup would be too long: the old file stays', async () => {
    const folder = await newFolder();
    const path = join(folder, `${'名'.repeat(83)}.csv`);
    await writeFile(path, OLD);
    const { code, stderr } = await rosterTo(path);
    expect([code, stderr]).toEqual([1, expect.stringContaining('文件名或路径太长，请改短')]);
    expect(await readFile(path, 'utf8')).toBe(OLD);
  });
});

describe('the workbook that is read is the one that is written', () => {
  it.each([
    ['by the same name', '考核.xlsx'],
    ['by another name for it', './夹/../考核.xlsx'],
    ['through a link', '链接.xlsx'],
  ])('%s: it is kept, and not said to be unchanged', async (_, name) => {
    const folder = await newFolder();
    await mkdir(join(folder, '夹'));
    await writeFile(join(folder, '考核.xlsx'), book);
    await symlink('考核.xlsx', join(folder, '链接.xlsx'));
    const output = `${folder}/${name}`;
    const { code, stderr } = await run({ args: ['rank', join(folder, '考核.xlsx'), '-o', output] });
    expect([code, stderr]).toEqual([0, expect.stringContaining(`已写出 ${output}。`)]);
    expect(stderr).toContain('原文件已保留为');
    expect(await readFile(join(folder, '考核（备份1）.xlsx'))).toEqual(Buffer.from(book));
  });

  it('is gone by the time of writing: the new one is whole', async () => {
    const folder = await newFolder();
    const path = join(folder, '考核.xlsx');
    const expected = join(await newFolder(), '考核.xlsx');
    await writeFile(path, book);
    await run({ args: ['rank', path, '-o', expected] });
    const fault = { folder, vanishing: { call: 'writeFile', path } };
    const { code, stderr } = await run({ args: ['rank', path, '-o', path], fault });
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('保留')]);
    expect(await readFile(path)).toEqual(await readFile(expected));
  });
});

it('a file that only its owner may read is replaced by one that only its owner may read', async () => {
  const { path } = await withOld();
  await chmod(path, 0o600);
  await rosterTo(path);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});
