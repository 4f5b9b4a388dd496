import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { DocumentTree } from '../../src/documents/read/documentTree';
import { readerOf } from '../../src/documents/read/readers';

const read = (fileName: string, text: string): DocumentTree => {
  const { value } = readerOf(fileName, text)(fileName, text);
  if (!value) throw new Error('refused');
  return value;
};

const shape = ({ blocks }: DocumentTree): unknown[] =>
  blocks.map((block) =>
    block.type === 'table' ? block.rows.map(({ cells }) => cells.map(({ text }) => text)) : block.text,
  );

it.each<[string, string, unknown[]]>([
  [
    'cells of several lines',
    '甲\t"乙\n丙"\n丁\t戊',
    [
      [
        ['甲', '乙\n丙'],
        ['丁', '戊'],
      ],
    ],
  ],
  ['a first cell of several lines', '"甲\n乙"\t丙', [[['甲\n乙', '丙']]]],
  ['doubled quotes', '甲\t"“乙”""丙""\n丁"', [[['甲', '“乙”"丙"\n丁']]]],
  ['a blank line in a cell', '甲\t"乙\n\n丙"\t丁', [[['甲', '乙\n\n丙', '丁']]]],
  ['a tab in a cell', '甲\t"乙\t丙"', [[['甲', '乙\t丙']]]],
  ['quotes that are text', '甲\t"互联网+"\t"乙"丙', [[['甲', '"互联网+"', '"乙"丙']]]],
  [
    'a quote that never ends',
    '甲\t"乙\n丙\t丁',
    [
      [
        ['甲', '"乙'],
        ['丙', '丁'],
      ],
    ],
  ],
  [
    'a quote that ends inside text',
    '甲\t"乙\n丙"丁\t戊',
    [
      [
        ['甲', '"乙'],
        ['丙"丁', '戊'],
      ],
    ],
  ],
  ['quoted lines that are no cells', '"甲\n乙"\n丙\t丁', ['"甲', '乙"', [['丙', '丁']]]],
  [
    'ditto marks',
    '甲\t"\n乙\t"\n丙\t丁',
    [
      [
        ['甲', '"'],
        ['乙', '"'],
        ['丙', '丁'],
      ],
    ],
  ],
])('reads a copied table with %s', (_fact, text, expected) => {
  expect(shape(read('a.txt', text))).toEqual(expected);
});

it('gives cells of several lines their own lines', () => {
  const { blocks } = read('a.txt', '题\n甲\t"乙\r\n丙"\t丁\r\n戊\t己\t庚');
  expect(blocks[1]?.at).toEqual({ line: 2, endLine: 4 });
  const rows = blocks[1]?.type === 'table' ? blocks[1].rows : [];
  expect(rows[0]?.cells.map(({ at }) => at)).toEqual([
    { line: 2, endLine: 2 },
    { line: 2, endLine: 3 },
    { line: 3, endLine: 3 },
  ]);
  expect(rows[1]?.at).toEqual({ line: 4, endLine: 4 });
});

it.each<[string, string, string, unknown[]]>([
  [
    'commas',
    'a.csv',
    '甲,乙\n丙,丁',
    [
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
  ],
  [
    'semicolons',
    'a.csv',
    '甲;乙，1,2\n丙;丁',
    [
      [
        ['甲', '乙，1,2'],
        ['丙', '丁'],
      ],
    ],
  ],
  [
    'tabs',
    'a.tsv',
    '甲\t乙,a\n丙\t丁',
    [
      [
        ['甲', '乙,a'],
        ['丙', '丁'],
      ],
    ],
  ],
  [
    'tabs called csv',
    'a.csv',
    '甲\t乙,a\n丙\t丁',
    [
      [
        ['甲', '乙,a'],
        ['丙', '丁'],
      ],
    ],
  ],
  [
    'a hint of Excel',
    'a.csv',
    'sep=;\n甲;a,b,c\n丙;a,b,c',
    [
      [
        ['甲', 'a,b,c'],
        ['丙', 'a,b,c'],
      ],
    ],
  ],
  [
    'quoted cells',
    'a.csv',
    '"甲","乙"\n"a,b","c""d"',
    [
      [
        ['甲', '乙'],
        ['a,b', 'c"d'],
      ],
    ],
  ],
  [
    'cells of several lines',
    'a.csv',
    '甲,"乙\r\n丙"\r\n丁,戊',
    [
      [
        ['甲', '乙\n丙'],
        ['丁', '戊'],
      ],
    ],
  ],
  [
    'a quote that never ends',
    'a.csv',
    '甲,"乙\n丙,丁\n戊,己',
    [
      [
        ['甲', '"乙'],
        ['丙', '丁'],
        ['戊', '己'],
      ],
    ],
  ],
  [
    'a title row',
    'a.csv',
    '题,,\n甲,乙,丙',
    [
      [
        ['题', '', ''],
        ['甲', '乙', '丙'],
      ],
    ],
  ],
  ['a title line', 'a.csv', '题\n甲,乙,丙', ['题', [['甲', '乙', '丙']]]],
  ['blank rows', 'a.csv', '甲,乙\n,\n丙,丁\n\n戊,己', [[['甲', '乙']], [['丙', '丁']], [['戊', '己']]]],
  ['no separator at all', 'a.csv', '甲\n乙', ['甲', '乙']],
  [
    'another extension',
    'a.txt',
    '甲,乙,丙\n丁,戊,己\n庚,"辛,壬",',
    [
      [
        ['甲', '乙', '丙'],
        ['丁', '戊', '己'],
        ['庚', '辛,壬', ''],
      ],
    ],
  ],
])('reads separated text with %s', (_fact, fileName, text, expected) => {
  expect(shape(read(fileName, text))).toEqual(expected);
});

it.each([
  ['full-width commas', '甲，乙，丙。\n丁，戊，己。\n庚，辛，壬。'],
  [
    'prose with commas',
    '为做好工作,现将要点印发,请执行。\n一、总体要求\n坚持公开,服务,创新。\n二、主要任务\n完善制度,加强管理。',
  ],
  ['two lines', '甲,乙,丙\n丁,戊,己'],
])('does not take for separated text: %s', (_fact, text) => {
  expect(read('a.txt', text).format).toBe('text');
});

const cell = fc.oneof(
  fc.constantFrom('', '甲', '"', '""', '\n', ',', ';', '\t', ' ', '“乙”', '\r\n', '\r'),
  fc.array(fc.constantFrom('甲', '"', '\n', ',', ';', '\t', ' ', '1'), { maxLength: 6 }).map((chars) => chars.join('')),
);

it.each([',', '\t', ';'])(
  'property: a grid written by another program with %j is read back, every cell in its lines',
  (delimiter) => {
    const grids = fc
      .tuple(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 1, max: 8 }))
      .chain(([width, height]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      );
    fc.assert(
      fc.property(grids, (grid) => {
        const rows = grid.map((cells, index) => [`行${index}`, ...cells]);
        const text = Papa.unparse(rows, { delimiter });
        const hinted = `sep=${delimiter}\n${text}`;
        const lines = hinted.split(/\r\n|\n|\r/);
        const [table, ...others] = read('a.csv', hinted).blocks;
        expect(others).toEqual([]);
        const found = table?.type === 'table' ? table.rows : [];
        expect(found.map(({ cells }) => cells.map(({ text: value }) => value))).toEqual(
          rows.map((cells) => cells.map((value) => value.replace(/\r\n|\r/g, '\n'))),
        );
        for (const { cells } of found) {
          for (const { text: value, at } of cells) {
            if (!('line' in at)) throw new Error('a place without a line');
            const own = value.split('\n');
            expect(at.endLine - at.line).toBe(own.length - 1);
            own.forEach((piece, index) => {
              expect(lines[at.line - 1 + index]).toContain(
                piece.replaceAll('"', '""').length > piece.length ? '"' : piece,
              );
            });
          }
        }
      }),
    );
  },
);
