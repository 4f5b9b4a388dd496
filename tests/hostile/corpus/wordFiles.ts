import { docxPackage } from '../../support/docxPackage';
import type { HostileFile } from './hostileFile';

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
const tableRow = (...texts: readonly string[]): string =>
  `<w:tr>${texts.map((text) => cell(paragraph(text))).join('')}</w:tr>`;

const HEADERS = ['序号', '任务', '公开内容', '责任单位', '完成时限'] as const;
const NOTICE = `<w:tbl>${tableRow(...HEADERS)}${tableRow('1', '推进决策公开', '公开重大决策目录', '市司法局', '2017年6月底前')}</w:tbl>`;

const nested = (depth: number): string =>
  `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph('最里')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;

const word = (name: string, body: () => string, sentence: RegExp): HostileFile => ({
  name,
  extension: 'docx',
  make: () => docxPackage({ body: body() }),
  says: { import: sentence },
});

export const WORD_FILES: readonly HostileFile[] = [
  word('tables in tables, 100 deep', () => NOTICE + nested(100), /^任务1项$/m),
  word('tables in tables, 10,000 deep', () => NOTICE + nested(10_000), /内容嵌套2000层/),
  word('100,000 empty paragraphs', () => '<w:p/>'.repeat(100_000) + NOTICE, /^任务1项$/m),
  word(
    'runs in runs, 100,000 deep',
    () => NOTICE + '<w:r>'.repeat(100_000) + '</w:r>'.repeat(100_000),
    /内容嵌套2000层/,
  ),
  word(
    'a cell that spans 999,999,999 columns',
    () => NOTICE.replace('<w:tc>', '<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>'),
    /任务[01]项/,
  ),
  word(
    'a row of 50,000 cells',
    () => `${NOTICE}<w:tbl><w:tr>${cell(paragraph('x')).repeat(50_000)}</w:tr></w:tbl>`,
    /超过上限（表格1000列）/,
  ),
  word(
    '200 cells that span 5,000 columns each',
    () =>
      `${NOTICE}<w:tbl>${`<w:tr>${`<w:tc><w:tcPr><w:gridSpan w:val="5000"/></w:tcPr>${paragraph('x')}</w:tc>`.repeat(20)}</w:tr>`.repeat(200)}</w:tbl>`,
    /任务1项/,
  ),
  word('a bomb of 290 MB of empty paragraphs', () => NOTICE + '<w:p></w:p>'.repeat(26_000_000), /文件过大/),
  word('a text of 49 MB in one paragraph', () => NOTICE + paragraph('x'.repeat(49_000_000)), /任务1项|文件过大/),
  word(
    'pictures and nothing else',
    () => '<w:p><w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r></w:p>'.repeat(3),
    /只有3张图片/,
  ),
  word(
    'a numbering that refers to itself',
    () =>
      NOTICE + '<w:p><w:pPr><w:numPr><w:ilvl w:val="999999999"/><w:numId w:val="999999999"/></w:numPr></w:pPr></w:p>',
    /任务1项/,
  ),
];
