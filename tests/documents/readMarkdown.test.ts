import { expect, it } from 'vitest';
import type { DocumentTree } from '../../src/documents/read/documentTree';
import { readerOf } from '../../src/documents/read/readers';

const read = (text: string, fileName = 'a.md'): DocumentTree => {
  const { value } = readerOf(fileName, text)(fileName, text);
  if (!value) throw new Error('refused');
  return value;
};

const shape = (text: string): unknown[] =>
  read(text).blocks.map((block) =>
    block.type === 'table' ? block.rows.map(({ cells }) => cells.map(({ text: cell }) => cell)) : block.text,
  );

it.each<[string, string, unknown[]]>([
  [
    'tables',
    '|甲|乙|\n|---|:-:|\n|丙|丁|',
    [
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
  ],
  [
    'tables without outer bars',
    '甲 | 乙\n--|--\n丙 | 丁',
    [
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
  ],
  [
    'empty cells',
    '| 甲 | | 乙 |\n|-|-|-|\n| | 丙 | |',
    [
      [
        ['甲', '', '乙'],
        ['', '丙', ''],
      ],
    ],
  ],
  ['rows of their own lengths', '|甲|乙|\n|-|-|\n|丙|\n|丁|戊|己|', [[['甲', '乙'], ['丙'], ['丁', '戊', '己']]]],
  ['lines in cells', '|甲<br>乙|丙<br/>丁|\n|-|-|', [[['甲\n乙', '丙\n丁']]]],
  ['bars in cells', '|甲\\|乙|丙\\|\\||\n|-|-|', [[['甲|乙', '丙||']]]],
  ['a line after a table', '|甲|乙|\n|-|-|\n丙', [[['甲', '乙']], '丙']],
  ['two tables', '|甲|乙|\n|-|-|\n\n|丙|丁|\n|-|-|', [[['甲', '乙']], [['丙', '丁']]]],
  [
    'a table of HTML',
    '# 题\n\n<html><body><table><tr><td rowspan=2>甲<td>乙</tr>\n<tr><td>丙</table>\n文',
    [
      '题',
      [
        ['甲', '乙'],
        ['', '丙'],
      ],
      '文',
    ],
  ],
  ['headings', '# 甲\n## 乙 ##\n#丙\n丁\n===', ['甲', '乙', '#丙', '丁']],
  ['bold and italic', '**甲**乙 *丙* _丁_ **“戊”**己', ['甲乙 丙 丁 “戊”己']],
  ['links', '[甲](http://a.cn/b_(c)) ![乙](c.png)<http://d.cn>', ['甲 http://d.cn']],
  ['escapes and entities', '1\\. 甲\\*乙&nbsp;&lt;', ['1. 甲*乙\u00A0<']],
  ['code', '`甲|乙`', ['甲|乙']],
  ['fences', '```\n# 甲\n**乙**\n```\n丙', ['# 甲', '**乙**', '丙']],
  ['quotes', '> 甲\n> > 乙', ['甲', '乙']],
  ['numbers of lists', '1. 甲\n3. 乙\n（一）丙\n1、丁', ['1. 甲', '3. 乙', '（一）丙', '1、丁']],
  ['bullets', '- 甲\n  * 乙\n+ 丙', ['甲', '乙', '丙']],
  [
    'lines that stay',
    '*涉密除外\n5 < 6 & 7\n2 * 3\na_b_c\n    四格',
    ['*涉密除外', '5 < 6 & 7', '2 * 3', 'a_b_c', '    四格'],
  ],
  ['rules', '甲\n\n---\n\n* * *\n乙', ['甲', '乙']],
])('reads %s', (_fact, text, expected) => {
  expect(shape(text)).toEqual(expected);
});

it('keeps the lines of the file', () => {
  const { blocks, blanksAfter } = read('# 题\n\n甲\n乙\n\n|丙|丁|\n|-|-|\n|戊|己|\n\n');
  expect(blocks.map(({ at, blanksBefore }) => [at, blanksBefore])).toEqual([
    [{ line: 1, endLine: 1 }, 0],
    [{ line: 3, endLine: 3 }, 1],
    [{ line: 4, endLine: 4 }, 0],
    [{ line: 6, endLine: 8 }, 1],
  ]);
  const table = blocks.at(-1);
  expect(table?.type === 'table' && table.rows[1]?.cells[1]?.at).toEqual({ line: 8, endLine: 8 });
  expect(blanksAfter).toBe(1);
});

it.each([
  ['题\n|甲|乙|\n|---|---|\n|丙|丁|', 'markdown'],
  ['题\n<table><tr><td>甲</td><td>乙</td></tr></table>\n文', 'markdown'],
  ['甲 | 乙\n丙 | 丁', 'text'],
  ['甲\n---|---\n乙', 'text'],
  ['甲|乙\n-----\n丙', 'text'],
])('tells Markdown by its tables: %j', (text, format) => {
  expect(read(text, 'a.txt').format).toBe(format);
});
