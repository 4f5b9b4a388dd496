import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync, strToU8 } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import type { WorkbookPlan } from '../../src/workbook/port';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { sampleAssessments } from '../support/assessment-arbitrary';
import { deleteColumn, typeInto } from '../support/editPlan';
import { runCli } from '../support/runCli';

const NOTICE = 'seeds/沈阳市2017年政务公开工作要点任务明细表.txt';
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const utf16 = (text: string): number[] => Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();

function samplePlan(): WorkbookPlan {
  const [assessment] = sampleAssessments(1, 7, { unsettled: false });
  if (assessment === undefined) throw new Error('no sample');
  const plain = { ...assessment, units: [{ name: '和平区', group: '区县', aliases: [], email: '', note: '' }] };
  return planWorkbook(plain, scoreAssessment(plain).value);
}

const BOOKS: readonly (readonly [string, () => Promise<Uint8Array>, RegExp])[] = [
  ['an empty file', () => Promise.resolve(new Uint8Array()), /文件是空的/],
  ['a truncated workbook', async () => (await writeWorkbook(samplePlan())).subarray(0, 9000), /已损坏或不完整/],
  [
    'an encrypted workbook',
    () =>
      Promise.resolve(new Uint8Array([...COMPOUND, ...new Array<number>(600).fill(0), ...utf16('EncryptedPackage')])),
    /加了密码/,
  ],
  ['an old .xls', () => Promise.resolve(new Uint8Array([...COMPOUND, ...new Array<number>(600).fill(1)])), /旧版Excel/],
  ['a csv renamed to .xlsx', () => Promise.resolve(strToU8('单位,组别\n和平区,区县\n')), /改了扩展名/],
  ['a zip of files', () => Promise.resolve(zipSync({ 'a.xlsx': strToU8('x') })), /压缩包，不是Excel工作簿。请先解压/],
  [
    'an OpenDocument sheet',
    () => Promise.resolve(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') })),
    /\.ods.*另存为“Excel工作簿\(\.xlsx\)”/,
  ],
  [
    'a .docx',
    () => Promise.resolve(zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': strToU8('<a/>') })),
    /Word或WPS文字的文件/,
  ],
  [
    'an old .doc',
    () => Promise.resolve(new Uint8Array([...COMPOUND, ...new Array<number>(600).fill(0), ...utf16('WordDocument')])),
    /Word或WPS文字的文件/,
  ],
  [
    'slides',
    () => Promise.resolve(zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'ppt/slides.xml': strToU8('<a/>') })),
    /这不是Excel工作簿/,
  ],
  [
    'a workbook with wrong sheets',
    () =>
      writeXlsx({
        sheets: [
          {
            name: 'Sheet1',
            rows: [
              ['姓名', '成绩'],
              ['张三', 90],
            ],
          },
        ],
      }),
    /不是本软件生成的考核工作簿.*Sheet1/,
  ],
  [
    'a hand-deleted column',
    () => writeWorkbook(deleteColumn(samplePlan(), '证据评分', '考评结论')),
    /工作表“证据评分”第3行：缺少“考评结论”列/,
  ],
  [
    'text in 分值',
    () => writeWorkbook(typeInto(samplePlan(), '任务分解', 0, '分值', '十分')),
    /工作表“任务分解”P4：任务.*的分值“十分”不是0或正数/,
  ],
  [
    'a deleted sheet',
    async () => {
      const plan = samplePlan();
      return writeWorkbook({ ...plan, sheets: plan.sheets.filter(({ name }) => name !== '权重核验') });
    },
    /缺少工作表“权重核验”/,
  ],
];

const DOCUMENTS: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['an empty file', new Uint8Array(), /文件是空的/],
  ['a broken .docx', zipSync({ 'word/document.xml': strToU8('<w:document>') }), /已损坏或不完整/],
  ['a zip of notices', zipSync({ '通知.txt': strToU8('通知') }), /先解压/],
  ['an old .doc', new Uint8Array([...COMPOUND, 0, 0]), /旧版Office/],
  ['a PDF', strToU8('%PDF-1.7\n'), /PDF/],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /不是可以读取的文档/],
  ['a text without a table', strToU8('关于放假的通知\n各单位：\n国庆节放假七天。\n'), /没有找到任务表/],
];

/** One line per problem: 类别：文件 位置：原因和办法; nothing that only a programmer reads. */
const isReadable = (stderr: string): boolean =>
  stderr
    .trim()
    .split('\n')
    .every((line) => /^(错误|注意|说明|还有|正在|没有生成)/.test(line));

describe('a bad file ends with a clear sentence and exit 1', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bad-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.concurrent.each(BOOKS)('score and check: %s', async (name, make, sentence) => {
    const path = join(folder, `${name}.xlsx`);
    await writeFile(path, await make());
    for (const command of ['score', 'check']) {
      const { code, stdout, stderr } = await runCli(command, path, '--json');
      expect.soft({ command, code }).toEqual({ command, code: 1 });
      expect.soft(stderr).toMatch(sentence);
      expect.soft(isReadable(stderr), stderr).toBe(true);
      expect.soft((JSON.parse(stdout) as { issues: unknown[] }).issues.length).toBeGreaterThan(0);
    }
  });

  it.concurrent.each(DOCUMENTS)('import and build: %s', async (name, bytes, sentence) => {
    const path = join(folder, `${name}.txt`);
    const output = join(folder, `${name}.out.xlsx`);
    await writeFile(path, bytes);
    const imported = await runCli('import', path, '--json');
    expect(imported.code).toBe(1);
    expect(imported.stderr).toMatch(sentence);
    expect(JSON.parse(imported.stdout)).toMatchObject({
      kind: 'breakdown',
      tasks: [],
      issues: [{ severity: 'error' }],
    });
    const built = await runCli('build', path, '-o', output);
    expect(built.code).toBe(1);
    expect(built.stderr).toMatch(sentence);
    await expect(readFile(output)).rejects.toThrow('ENOENT');
  });

  it.concurrent.each([
    ['without a header', '和平区,区县\n', /缺少表头“单位、组别”/],
    [
      'with text in a number',
      '单位,组别,考核总分,政务公开分值\n和平区政府,区县(市),一千,40\n',
      /第2行：“考核总分”填的“一千”不是数字/,
    ],
    ['with a unit twice', '单位,组别\n和平区政府,区县(市)\n和平区政府,区县(市)\n', /第3行：单位“和平区政府”重复/],
  ])('a roster %s', async (name, text, sentence) => {
    const units = join(folder, `${name}.csv`);
    await writeFile(units, text);
    const { code, stderr } = await runCli('build', NOTICE, '--units', units, '-o', join(folder, `${name}.xlsx`));
    expect(stderr).toMatch(sentence);
    expect(code).toBe(1);
  });

  it('a file that is not there, and a folder in place of a file', async () => {
    const missing = await runCli('score', join(folder, '没有.xlsx'));
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('没有这个文件');
    const directory = await runCli('score', folder);
    expect(directory.code).toBe(1);
    expect(directory.stderr).toContain('这是文件夹');
  });
});

describe('wrong usage ends with exit 2', () => {
  it.concurrent.each([
    ['no command', [], /没有说要做什么/],
    ['an unknown command', ['scroe'], /没有“scroe”这个命令/],
    ['an unknown option', ['score', 'a.xlsx', '--jsn'], /没有“--jsn”这个选项/],
    ['a missing argument', ['score'], /缺少参数“book.xlsx”/],
    ['a missing output', ['build', 'a.txt'], /缺少选项“-o, --output/],
  ])('%s', async (_, args, sentence) => {
    const { code, stderr } = await runCli(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});
