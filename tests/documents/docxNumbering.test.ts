import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read/readDocument';
import { readSheets } from '../../src/hosts/xlsx/readSheets';
import { docxPackage, type DocxParts } from '../support/docxPackage';
import { libreofficeLines } from '../support/libreofficeText';
import { describeWith } from '../support/requireTool';
import { showTree } from '../support/showTree';

const lvl = (level: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, definition: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
const numPr = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const p = (properties: string, text = '文'): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const styled = (style: string, more = ''): string => p(`<w:pStyle w:val="${style}"/>${more}`);

/** Definition 1 is the usual one of notices: 一、 （一） 1. ①; list 1 and list 3 use it, list 2 starts it anew. */
const NOTICE = abstract(
  1,
  lvl(0, 'chineseCounting', '%1、'),
  lvl(1, 'chineseCounting', '（%2）'),
  lvl(2, 'decimal', '%3.'),
  lvl(3, 'decimalEnclosedCircleChinese', '%4'),
);
const RESTARTED = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
const REPLACED = `<w:lvlOverride w:ilvl="0">${lvl(0, 'decimal', '【%1】')}</w:lvlOverride>`;
const STYLED = abstract(
  2,
  lvl(0, 'chineseCounting', '第%1章', '<w:pStyle w:val="H1"/>'),
  lvl(1, 'chineseCounting', '第%2节', '<w:pStyle w:val="H2"/>'),
);
const NUMBERING = [NOTICE, STYLED, num(1, 1), num(2, 1, RESTARTED), num(3, 1), num(4, 1, REPLACED), num(5, 2)].join('');
const STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:basedOn w:val="N"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="N"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="own"/><w:basedOn w:val="H2"/></w:style>';

const DOCUMENTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'levels restart below a higher one',
    p(numPr(1)) +
      p(numPr(1, 1)) +
      p(numPr(1, 1)) +
      p(numPr(1, 2)) +
      p(numPr(1, 3)) +
      p(numPr(1)) +
      p(numPr(1, 1)) +
      p(numPr(1, 2)),
    ['一、文', '（一）文', '（二）文', '1. 文', '①文', '二、文', '（一）文', '1. 文'],
  ],
  [
    'lists of one definition count on, unless they start anew or look different',
    p(numPr(1)) + p(numPr(3)) + p(numPr(2)) + p(numPr(2)) + p(numPr(4)),
    ['一、文', '二、文', '一、文', '二、文', '【3】文'],
  ],
  [
    'styles number their paragraphs; styles based on them too; numId 0 does not',
    styled('H1') +
      styled('H2') +
      styled('Own') +
      styled('H2', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled('H1') +
      styled('H2'),
    ['第一章 文', '第一节 文', '第二节 文', '文', '第二章 文', '第一节 文'],
  ],
];

const parts = (body: string): DocxParts => ({ body, numbering: NUMBERING, styles: STYLES });
const linesOf = async (made: DocxParts): Promise<string[]> =>
  showTree((await readDocument('通知.docx', docxPackage(made), readSheets)).value);

describe('automatic numbers become text', () => {
  it.each(DOCUMENTS)('%s', async (_, body, expected) => {
    expect(await linesOf(parts(body))).toEqual(expected);
  });

  it.each([
    ['decimal', '1 2 3 9 10 11 12 19 20 21'],
    ['decimalZero', '01 02 03 09 10 11 12 19 20 21'],
    ['decimalFullWidth', '１ ２ ３ ９ １０ １１ １２ １９ ２０ ２１'],
    ['chineseCounting', '一 二 三 九 十 十一 十二 十九 二十 二十一'],
    ['chineseCountingThousand', '一 二 三 九 十 十一 十二 十九 二十 二十一'],
    ['japaneseCounting', '一 二 三 九 十 十一 十二 十九 二十 二十一'],
    ['ideographDigital', '一 二 三 九 一〇 一一 一二 一九 二〇 二一'],
    ['chineseLegalSimplified', '壹 贰 叁 玖 壹拾 壹拾壹 壹拾贰 壹拾玖 贰拾 贰拾壹'],
    ['decimalEnclosedCircleChinese', '① ② ③ ⑨ ⑩ ⑪ ⑫ ⑲ ⑳ ㉑'],
    ['decimalEnclosedParen', '⑴ ⑵ ⑶ ⑼ ⑽ ⑾ ⑿ ⒆ ⒇ 21'],
    ['upperRoman', 'I II III IX X XI XII XIX XX XXI'],
    ['lowerLetter', 'a b c i j k l s t u'],
    ['ideographTraditional', '甲 乙 丙 壬 癸 甲 乙 壬 癸 甲'],
    ['somethingNew', '1 2 3 9 10 11 12 19 20 21'],
  ])('in the number format %s', async (format, expected) => {
    const numbering = abstract(1, lvl(0, format, '%1：')) + num(1, 1);
    const lines = await linesOf({ body: p(numPr(1), '').repeat(21), numbering });
    expect([1, 2, 3, 9, 10, 11, 12, 19, 20, 21].map((at) => lines[at - 1]?.slice(0, -1)).join(' ')).toBe(expected);
  });

  it('all in digits where a level asks for it', async () => {
    const numbering =
      abstract(1, lvl(0, 'chineseCounting', '%1'), lvl(1, 'decimal', '%1.%2', '<w:isLgl/>')) + num(1, 1);
    expect(await linesOf({ body: p(numPr(1)) + p(numPr(1, 1)), numbering })).toEqual(['一 文', '1.1 文']);
  });

  it('beyond a hundred', async () => {
    const numbering = abstract(1, lvl(0, 'chineseCountingThousand', '%1')) + num(1, 1);
    const lines = await linesOf({ body: p(numPr(1), '').repeat(1020), numbering });
    expect([100, 101, 110, 111, 120, 1000, 1001, 1010, 1020].map((at) => lines[at - 1]?.trim())).toEqual([
      ...['一百', '一百零一', '一百一十', '一百一十一', '一百二十', '一千', '一千零一', '一千零一十', '一千零二十'],
    ]);
  });

  it('but bullets do not, and a cell that holds only its number holds the number', async () => {
    const numbering = abstract(1, lvl(0, 'bullet', '●')) + num(1, 1) + abstract(2, lvl(0, 'decimal', '%1')) + num(2, 2);
    const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
    const row = `<w:tr>${cell(p(numPr(2), ''))}${cell(p(numPr(1)))}</w:tr>`;
    expect(await linesOf({ body: `<w:tbl>${row.repeat(2)}</w:tbl>`, numbering })).toEqual(['1|文', '2|文']);
  });

  it('not those of properties before a tracked change', async () => {
    const changed = `<w:pPrChange><w:pPr>${numPr(1)}</w:pPr></w:pPrChange>`;
    expect(await linesOf(parts(p(changed) + p(numPr(1))))).toEqual(['文', '一、文']);
  });

  it('whatever digits or bad values stand in the file', async () => {
    const numbering = abstract(1, lvl(0, 'decimal', '%1.')) + num(1, 1) + num(2, 99);
    expect(
      await linesOf({ body: p(numPr(2)) + p(numPr(1, 7)) + p('<w:numPr><w:numId w:val="x"/></w:numPr>'), numbering }),
    ).toEqual(['文', '文', '文']);
  });
});

describeWith('lowriter', '安装：apt-get install libreoffice-writer', () => {
  it('numbers as LibreOffice does', { timeout: 300_000 }, async () => {
    const body = DOCUMENTS.map(([, content]) => content).join('');
    const squeezed = (lines: readonly string[]): string[] =>
      lines.map((line) => line.replace(/\s/g, '')).filter(Boolean);
    expect(squeezed(await linesOf(parts(body)))).toEqual(squeezed(await libreofficeLines(docxPackage(parts(body)))));
  });
});
