import { chmod, copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileOf } from '../support/fileOf';
import { describeWith } from '../support/requireTool';
import { smallAssessment } from '../support/smallAssessment';
import { commandLine } from './support/commandLine';

const NOTICE = 'seeds/沈阳市2023年政务公开重点工作任务分解表.txt';
const DEMO = '沈阳市2017年政务公开考核.xlsx';

const { folder: newFolder, run } = commandLine();

let book = '';
beforeAll(async () => {
  book = join(await newFolder(), '考核.xlsx');
  await writeFile(book, await fileOf(smallAssessment()));
});

type Command = readonly [name: string, args: (book: string, out: string) => readonly string[], out: string];

/** Every command that writes, and the file it writes first. */
const COMMANDS: readonly Command[] = [
  ['roster', (_, out) => ['roster', NOTICE, '-o', out], '名册.csv'],
  ['build', (_, out) => ['build', NOTICE, '-o', out], '新.xlsx'],
  ['import', (from, out) => ['import', NOTICE, '--book', from, '-o', out], '新.xlsx'],
  ['reassign', (from, out) => ['reassign', from, '-o', out], '新.xlsx'],
  ['rank', (from, out) => ['rank', from, '-o', out], '新.xlsx'],
  ['feedback', (from, out) => ['feedback', from, '-o', out], '反馈单.xlsx'],
  ['bulletin', (from, out) => ['bulletin', from, '-o', out], '通报.docx'],
  ['seal', (from, out) => ['seal', from, '-o', out], '封存.xlsx'],
  ['merge', (from, out) => ['merge', from, from, '-o', out], '并入.xlsx'],
  ['send', (from, out) => ['send', from, '-d', join(out, '..')], '清单.csv'],
  ['demo', (_, out) => ['demo', '-d', join(out, '..')], DEMO],
];

describe('the disk is full in the middle of a file: nothing is left, what stood there stands, and it is said', () => {
  it.each(COMMANDS)('%s', async (name, args, out) => {
    const folder = await newFolder();
    const path = join(folder, out);
    await writeFile(path, '原来的');
    const fault = { folder, refused: { call: 'writeFile', code: 'ENOSPC' } };
    const { code, stdout, stderr } = await run({ args: args(book, path), fault });
    expect([code, stderr]).toEqual([1, expect.stringMatching(/错误：.*写不了，磁盘已满，请清理后再试/)]);
    expect(stdout).not.toMatch(/已写出|已生成|已封存/);
    const left = (await readdir(folder, { recursive: true })).filter((entry) => !entry.startsWith('以前的下发'));
    if (name === 'send') expect(left).toEqual([]);
    else expect([left, await readFile(path, 'utf8')]).toEqual([[out], '原来的']);
  });
});

describe.each([
  ['EDQUOT', '磁盘配额已用完'],
  ['EFBIG', '这个位置放不下这么大的文件'],
  ['EIO', '磁盘或网络盘读写出错'],
  ['ESTALE', '系统错误 ESTALE'],
])('%s while writing, while flushing and while closing', (code, sentence) => {
  it.each(['writeFile', 'sync', 'close'])('%s', async (call) => {
    const folder = await newFolder();
    const args = ['roster', NOTICE, '-o', join(folder, '名册.csv')];
    const ended = await run({ args, fault: { folder, refused: { call, code, times: 1 } } });
    expect([ended.code, ended.stderr]).toEqual([1, expect.stringContaining(sentence)]);
    expect(await readdir(folder)).toEqual([]);
  });
});

const isRoot = process.getuid?.() === 0;

describeWith('setpriv', '请安装 util-linux。', (setpriv) => {
  /** Rights mean nothing to root. */
  const through = isRoot ? [setpriv, '--reuid=65534', '--regid=65534', '--clear-groups'] : [];

  it('a folder where one may not write', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, '考核.xlsx'), '原来的');
    await chmod(folder, 0o555);
    const { code, stderr } = await run({ args: ['rank', book, '-o', join(folder, '考核.xlsx')], through });
    expect([code, stderr]).toEqual([1, expect.stringMatching(/原有的文件是只读的|没有权限，请换一个位置/)]);
    const other = await run({ args: ['rank', book, '-o', join(folder, '新.xlsx')], through });
    expect([other.code, other.stderr]).toEqual([1, expect.stringContaining('没有权限，请换一个位置或联系管理员')]);
    await chmod(folder, 0o777);
    expect(await readdir(folder)).toEqual(['考核.xlsx']);
    expect(await readFile(join(folder, '考核.xlsx'), 'utf8')).toBe('原来的');
  });

  it('a file that is read-only, in a folder where one may write', async () => {
    const folder = await newFolder();
    const path = join(folder, '考核.xlsx');
    await writeFile(path, '原来的', { mode: 0o444 });
    const { code, stderr } = await run({ args: ['rank', book, '-o', path], through });
    expect([code, stderr]).toEqual([1, expect.stringContaining('原有的文件是只读的，请换一个文件名')]);
    expect(await readdir(folder)).toEqual(['考核.xlsx']);
    expect(await readFile(path, 'utf8')).toBe('原来的');
  });
});

describeWith('unshare', '请安装 util-linux，并允许建立挂载命名空间。', (unshare) => {
  /** Runs with a file system of its own on `folder`. Its last word tells what was in it at the end. */
  const mounted = (folder: string, size: string, then = 'true'): readonly string[] => {
    const script = `mount -t tmpfs -o size=${size} none "$0" && cp "$1" "$0/考核.xlsx" && ${then} && shift && { "$@"; code=$?; ls -A "$0" >&2; cmp "$0/考核.xlsx" "$BOOK" >&2 && echo intact >&2; exit $code; }`;
    return [unshare, ...(isRoot ? ['-m'] : ['-rm']), 'env', `BOOK=${book}`, 'sh', '-c', script, folder, book];
  };

  it('a disk that is really full', async () => {
    const folder = await newFolder();
    const args = ['rank', join(folder, '考核.xlsx'), '-o', join(folder, '考核.xlsx')];
    const roomForOne = `${Math.ceil((await stat(book)).size / 1024) + 16}k`;
    const { code, stderr } = await run({ args, through: mounted(folder, roomForOne) });
    expect([code, stderr]).toEqual([1, expect.stringContaining('磁盘已满')]);
    expect(stderr).toMatch(/\n考核\.xlsx\nintact\n$/);
  });

  it('a disk that is really read-only', async () => {
    const folder = await newFolder();
    const args = ['rank', join(folder, '考核.xlsx'), '-o', join(folder, '新.xlsx')];
    const { code, stderr } = await run({ args, through: mounted(folder, '1m', 'mount -o remount,ro "$0"') });
    expect([code, stderr]).toEqual([1, expect.stringContaining('这个位置是只读的，请换一个位置')]);
    expect(stderr).toMatch(/\n考核\.xlsx\nintact\n$/);
  });
});

it('a disk without second names for files keeps the old one as a copy, whole or not at all', async () => {
  const folder = await newFolder();
  const path = join(folder, '考核.xlsx');
  await copyFile(book, path);
  const args = ['rank', path, '-o', path];
  const none = { call: 'linkSync', code: 'EPERM' };
  const { code, stderr } = await run({ args, fault: { folder, refused: none } });
  expect([code, stderr]).toEqual([0, expect.stringContaining('考核（备份1）.xlsx')]);
  expect(await readFile(join(folder, '考核（备份1）.xlsx'))).toEqual(await readFile(book));
  expect((await readdir(folder)).sort()).toEqual(['考核.xlsx', '考核（备份1）.xlsx']);
});

it('a folder that is not there is made, with those above it', async () => {
  const path = join(await newFolder(), '一层', '二层', '名册.csv');
  expect(await run({ args: ['roster', NOTICE, '-o', path] })).toMatchObject({ code: 0 });
  expect((await readFile(path)).length).toBeGreaterThan(100);
});

it('a path that goes through a file', async () => {
  const folder = await newFolder();
  await mkdir(join(folder, '夹'));
  await writeFile(join(folder, '夹', '是文件'), '');
  const { code, stderr } = await run({ args: ['roster', NOTICE, '-o', join(folder, '夹', '是文件', '名册.csv')] });
  expect([code, stderr]).toEqual([1, expect.stringContaining('路径中有一段不是文件夹')]);
});
