import { strToU8, zipSync } from 'fflate';
import { everywhere, type HostileFile } from './hostileFile';
import { bookParts, NOTICE_ROWS, packed, relations, row, sheet, sheetFile, textCell } from './workbookParts';

const SHEET = 'xl/worksheets/sheet1.xml';
const TEXTS = 'xl/sharedStrings.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const refused = everywhere(/读不懂|已损坏或不完整|文件过大|不安全的内容/);
const notOurs = /这不是本软件生成的考核工作簿/;
/** The task is read at one door; the others say that the file is no workbook of ours. */
const oneTask = { import: /^任务1项$/m, score: notOurs, return: /没有内容/ };

const repeated = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('');

/** A notice whose texts stand apart; its last cell names one of them. */
const withTexts = (texts: string, index = 0): Uint8Array =>
  packed({
    ...bookParts(''),
    [SHEET]: sheet(`${NOTICE_ROWS}<row r="3"><c r="A3" t="s"><v>${index}</v></c></row>`),
    [TEXTS]: `<sst xmlns="${MAIN}" count="4000000000" uniqueCount="4000000000">${texts}</sst>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
  });

/** Letters that do not pack well, so that no bound on ratios helps. */
function noise(size: number): string {
  const bytes = Buffer.alloc(size);
  let state = 7;
  for (let at = 0; at < size; at += 1) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    bytes[at] = 0x61 + ((state >> 16) & 15);
  }
  return bytes.toString('latin1');
}

const far = (reference: string): Uint8Array =>
  sheetFile(`${NOTICE_ROWS}<row r="${reference.replace(/\D/g, '')}">${textCell(reference, '远')}</row>`);

const withBook = (options: Parameters<typeof bookParts>[1]): Uint8Array => packed(bookParts(NOTICE_ROWS, options));

const file = (name: string, make: HostileFile['make'], says: HostileFile['says'], extension = 'xlsx'): HostileFile => ({
  name,
  make,
  says,
  extension,
});

const formulaRow = (formula: string, value: string): string =>
  `<row r="3"><c r="A3"><v>2</v></c><c r="B3" t="str"><f>${formula}</f><v>${value}</v></c>${textCell('C3', '公开目录')}${textCell('D3', '市财政局')}</row>`;

export const SHEET_FILES: readonly HostileFile[] = [
  file('shared texts that say they are 4,000,000,000', () => withTexts('<si><t>一</t></si>'), oneTask),
  file('the number of a shared text that is not there', () => withTexts('<si><t>一</t></si>', 4_000_000_000), oneTask),
  file('one shared text of 100 MB', () => withTexts(`<si><t>${noise(100_000_000)}</t></si>`), refused),
  file('a row number of 4,000,000,000', () => far('A4000000000'), refused),
  file('row 1,048,577', () => far('A1048577'), refused),
  file('column 16,385', () => far('XFE3'), refused),
  file('a cell at the far corner, with nothing between', () => far('XFD1048576'), {
    import: /很远的行列/,
    score: /很远的行列/,
    return: /很远的行列/,
  }),
  file('a row of 16,385 cells', () => sheetFile(`${NOTICE_ROWS}<row r="3">${'<c><v>1</v></c>'.repeat(16_385)}</row>`), {
    import: /任务[01]项|读不懂/,
  }),
  file(
    'a million rows with one cell each',
    () => sheetFile(NOTICE_ROWS + '<row><c><v>1</v></c></row>'.repeat(1_000_000)),
    {
      import: /任务\d+项|文件过大/,
    },
  ),
  file(
    '64,000 looks of cells',
    () =>
      packed({
        ...bookParts(NOTICE_ROWS),
        'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="64000">${'<xf numFmtId="14" fontId="9"/>'.repeat(64_000)}</cellXfs></styleSheet>`,
        'xl/_rels/workbook.xml.rels': relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
      }),
    oneTask,
  ),
  file(
    '100,000 merged areas',
    () =>
      sheetFile(
        NOTICE_ROWS,
        `<mergeCells>${repeated(100_000, (n) => `<mergeCell ref="G${n + 9}:H${n + 9}"/>`)}</mergeCells>`,
      ),
    oneTask,
  ),
  file(
    'the whole sheet merged, a thousand times',
    () => sheetFile(NOTICE_ROWS, `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1_000)}</mergeCells>`),
    { import: /任务[01]项|读不懂/, score: notOurs },
  ),
  file('1,500 sheets', () => withBook({ names: Array.from({ length: 1_500 }, (_, index) => `表${index}`) }), {
    import: /任务\d+项/,
    score: notOurs,
    return: /没有内容/,
  }),
  file(
    '100,000 defined names',
    () =>
      withBook({
        after: `<definedNames>${repeated(100_000, (n) => `<definedName name="n${n}">'任务'!$A$1:$XFD$1048576</definedName>`)}</definedNames>`,
      }),
    oneTask,
  ),
  file('elements 200,000 deep', () => sheetFile('<x>'.repeat(200_000) + '</x>'.repeat(200_000)), {
    import: /任务0项/,
    score: notOurs,
  }),
  file('an attribute of 20 MB', () => sheetFile(`<row r="1" x="${noise(20_000_000)}"/>${NOTICE_ROWS}`), {
    import: /任务1项|文件过大/,
  }),
  file(
    'a billion laughs',
    () =>
      packed({
        ...bookParts(''),
        [SHEET]: `<!DOCTYPE x [<!ENTITY a "哈哈"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>${sheet(row(1, ['&b;']))}`,
      }),
    refused,
  ),
  file(
    'an entity from a file of this machine',
    () =>
      packed({
        ...bookParts(''),
        [SHEET]: `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${sheet(row(1, ['x']))}`,
      }),
    refused,
  ),
  file(
    'a document type behind 5,000 spaces',
    () =>
      packed({
        ...bookParts(''),
        [SHEET]: `${' '.repeat(5_000)}<!DOCTYPE x [<!ENTITY a "哈">]>${sheet(row(1, ['x']))}`,
      }),
    refused,
  ),
  file(
    'a document type in UTF-16',
    () => {
      const text = '<!DOCTYPE x [<!ENTITY a "哈">]>' + sheet(row(1, ['x']));
      const parts = Object.entries({ ...bookParts('') }).map(([name, part]) => [name, strToU8(part)] as const);
      return zipSync({
        ...Object.fromEntries(parts),
        [SHEET]: new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
      });
    },
    refused,
  ),
  file(
    'a link to a workbook elsewhere',
    () =>
      packed({
        ...bookParts(NOTICE_ROWS + formulaRow('[1]Sheet1!A1', '推进执行公开')),
        'xl/_rels/workbook.xml.rels': relations(
          ['worksheet', 'worksheets/sheet1.xml'],
          ['externalLink', 'externalLinks/externalLink1.xml'],
        ),
        'xl/externalLinks/externalLink1.xml': '<externalLink/>',
        'xl/externalLinks/_rels/externalLink1.xml.rels': relations([
          'externalLinkPath',
          'http://127.0.0.1:9/x.xlsx',
          'External',
        ]),
      }),
    { import: /^任务2项$/m, score: notOurs },
  ),
  file(
    'a sheet that is said to be elsewhere',
    () =>
      packed({
        ...bookParts(NOTICE_ROWS),
        'xl/_rels/workbook.xml.rels': relations(['worksheet', 'http://127.0.0.1:9/sheet.xml', 'External']),
      }),
    refused,
  ),
  file(
    'a sheet that is said to be a file of this machine',
    () =>
      packed({
        ...bookParts(NOTICE_ROWS),
        'xl/_rels/workbook.xml.rels': relations(['worksheet', '../../../../etc/passwd']),
      }),
    refused,
  ),
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((name) =>
    file(`a sheet named ${name}`, () => withBook({ names: [name] }), oneTask),
  ),
  file(
    'dates counted from 1904',
    () => {
      const styles = `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
      return packed({
        ...bookParts('', { properties: '<workbookPr date1904="1"/>' }),
        // 2017-06-30 in both ways of counting.
        [SHEET]: sheet(
          `${row(1, ['序号', '任务', '公开内容', '责任单位', '完成时限'])}<row r="2"><c r="A2"><v>1</v></c>${textCell('B2', '推进决策公开')}${textCell('C2', '公开目录')}${textCell('D2', '市司法局')}<c r="E2" s="1"><v>41454</v></c></row>`,
        ),
        'xl/styles.xml': styles,
        'xl/_rels/workbook.xml.rels': relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
      });
    },
    { import: /"2017-06-30"/ },
  ),
  file(
    'Strict OOXML',
    () => {
      const strict = bookParts(NOTICE_ROWS, { namespace: 'http://purl.oclc.org/ooxml/spreadsheetml/main' });
      return packed(
        Object.fromEntries(
          Object.entries(strict).map(([name, text]) => [
            name,
            text.replaceAll(
              'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
              'http://purl.oclc.org/ooxml/officeDocument/relationships',
            ),
          ]),
        ),
      );
    },
    oneTask,
  ),
  file(
    'a workbook with macros',
    () =>
      packed({
        ...bookParts(NOTICE_ROWS),
        '[Content_Types].xml': (bookParts('')['[Content_Types].xml'] ?? '').replace(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
          'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        ),
        'xl/vbaProject.bin': 'Sub AutoOpen()',
      }),
    oneTask,
    'xlsm',
  ),
  file(
    'a binary workbook',
    () => packed({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }),
    { import: /\.xlsb/, score: /另存为“Excel工作簿/, return: /另存为“Excel工作簿/ },
    'xlsb',
  ),
  file(
    'a formula that starts a program, in a cell of a notice',
    () => sheetFile(NOTICE_ROWS + formulaRow("cmd|'/c calc'!A1", '推进执行公开')),
    {
      import: /推进执行公开/,
    },
  ),
  file(
    'a formula that was never calculated',
    () => sheetFile(`${NOTICE_ROWS}<row r="3"><c r="A3"><f>1+1</f></c></row>`),
    { import: /1个公式没有计算结果/ },
  ),
  file(
    'bytes that are no UTF-8, and a lone surrogate',
    () => {
      const parts = Object.entries(bookParts('')).map(([name, part]) => [name, strToU8(part)] as const);
      const whole = sheet(`${NOTICE_ROWS}${row(3, ['@@', '推进执行公开&#xD800;', '公开目录', '市财政局'])}`);
      const [before = '', after = ''] = whole.split('@@');
      const bad = Uint8Array.from([...strToU8(before), 0xff, 0xc3, 0x28, 0xed, 0xa0, 0x80, ...strToU8(after)]);
      return zipSync({ ...Object.fromEntries(parts), [SHEET]: bad });
    },
    { import: /推进执行公开/, score: notOurs, return: /没有内容/ },
  ),
  file(
    'codes of characters that XML does not know',
    () => sheetFile(NOTICE_ROWS + row(3, ['2', '推进&#0;执行&#x110000;公开', '目录', '市财政局'])),
    {
      import: /任务[12]项|读不懂/,
    },
  ),
  file(
    'a byte order mark in each part',
    () =>
      packed(Object.fromEntries(Object.entries(bookParts(NOTICE_ROWS)).map(([name, text]) => [name, `\ufeff${text}`]))),
    oneTask,
  ),
  file(
    'a text of a million characters in a cell',
    () => sheetFile(NOTICE_ROWS + row(3, ['2', '长'.repeat(1_000_000), '目录', '市财政局'])),
    {
      import: /一段文字1MB/,
    },
  ),
];
