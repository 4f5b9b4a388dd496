import { expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read/readDocument';
import { readSheets } from '../../src/hosts/xlsx/readSheets';
import { readText } from '../../src/documents/read/readText';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from(`\uFEFF${text}`).flatMap((char) => {
      const [high, low] = [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 0xff];
      return little ? [low, high] : [high, low];
    }),
  );

it.each([
  ['UTF-8', utf8('公开')],
  ['UTF-8 with its mark', utf8('\uFEFF公开')],
  ['UTF-16 little endian', utf16('公开', true)],
  ['UTF-16 big endian', utf16('公开', false)],
  ['UTF-16 without its mark', utf16('公开\n', true).slice(2)],
  ['UTF-16 big endian without its mark', utf16('公开\n', false).slice(2)],
  ['GB18030', bytes(0xb9, 0xab, 0xbf, 0xaa)],
])('reads %s', async (_encoding, file) => {
  const { value, issues } = await readDocument('a.txt', file, readSheets);
  expect(value?.blocks).toMatchObject([{ type: 'paragraph', text: '公开', at: { line: 1, endLine: 1 } }]);
  expect(issues).toEqual([]);
});

it('believes what a web page says of its encoding', async () => {
  const page = bytes(...utf8('<meta charset="big5">'), 0xa4, 0xbd, 0xb6, 0x7d);
  expect((await readDocument('a.html', page, readSheets)).value?.blocks).toMatchObject([{ text: '公開' }]);
});

it.each([
  ['emptyFile', bytes()],
  ['emptyFile', utf8('\uFEFF \n\u3000\n\t\n')],
  ['documentDamaged', bytes(0x50, 0x4b, 0x03, 0x04, 0, 0)],
  ['legacyOfficeFile', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
  ['pdfFile', utf8('%PDF-1.7')],
  ['rtfFile', utf8('{\\rtf1')],
  ['binaryFile', bytes(0x41, 0, 0, 0x42)],
  ['unknownEncoding', bytes(0xff, 0xff, 0xff, 0xff, 0x80, 0x80)],
])('refuses with %s', async (code, file) => {
  const { value, issues } = await readDocument('a.txt', file, readSheets);
  expect(value).toBeNull();
  expect(issues).toMatchObject([{ code, severity: 'error', at: null, facts: { file: 'a.txt' } }]);
});

it('reads a text with a few damaged bytes and says how many', async () => {
  const file = Uint8Array.from([...utf8('政务公开工作要点'.repeat(20)), 0xe5]);
  const { value, issues } = await readDocument('a.txt', file, readSheets);
  expect(value?.blocks).toHaveLength(1);
  expect(issues).toMatchObject([
    { code: 'unreadableBytes', severity: 'warning', facts: { count: 1, encoding: 'utf-8' } },
  ]);
});

it('keeps line numbers and blank lines for every kind of line end', () => {
  const { blocks, blanksAfter } = readText('a.txt', '甲\r\n\r\n乙\n\u3000\n\n丙\r丁\n\n');
  expect(blocks.map((block) => [block.type === 'paragraph' && block.text, block.blanksBefore, block.at])).toEqual([
    ['甲', 0, { line: 1, endLine: 1 }],
    ['乙', 1, { line: 3, endLine: 3 }],
    ['丙', 2, { line: 6, endLine: 6 }],
    ['丁', 0, { line: 7, endLine: 7 }],
  ]);
  expect(blanksAfter).toBe(1);
});

it('makes tables of tab-separated lines, broken by blank lines and paragraphs', () => {
  const { blocks } = readText('a.txt', '甲\t乙\n\t丙\n丁\n\n戊\t己\n\t缩进');
  expect(
    blocks.map((block) =>
      block.type === 'table' ? block.rows.map(({ cells }) => cells.map(({ text }) => text)) : block.text,
    ),
  ).toEqual([
    [
      ['甲', '乙'],
      ['', '丙'],
    ],
    '丁',
    [
      ['戊', '己'],
      ['', '缩进'],
    ],
  ]);
  expect(blocks.map(({ at }) => at)).toEqual([
    { line: 1, endLine: 2 },
    { line: 3, endLine: 3 },
    { line: 5, endLine: 6 },
  ]);
});
