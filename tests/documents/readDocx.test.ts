import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read/readDocument';
import { readSheets } from '../../src/hosts/xlsx/readSheets';
import { docxPackage, type DocxParts } from '../support/docxPackage';
import { showTree } from '../support/showTree';

const read = (bytes: Uint8Array) => readDocument('通知.docx', bytes, readSheets);

async function shown(body: string, parts: Partial<DocxParts> = {}): Promise<string[]> {
  return showTree((await read(docxPackage({ body, ...parts }))).value);
}

const codesOf = async (bytes: Uint8Array): Promise<string[]> => (await read(bytes)).issues.map(({ code }) => code);

const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
const r = (content: string): string => `<w:r>${content}</w:r>`;
const p = (text: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${r(t(text))}</w:p>`;
const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const grid = (...widths: number[]): string =>
  `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const RESTART = '<w:vMerge w:val="restart"/>';
const CONTINUE = '<w:vMerge/>';

describe('paragraphs', () => {
  it('count from 1, blank ones too, and a line break makes a line of its own', async () => {
    const { value } = await read(
      docxPackage({ body: `${p('甲')}<w:p/>${p('乙')}<w:p>${r(`${t('丙')}<w:br/>${t('丁')}`)}</w:p><w:p/>` }),
    );
    expect(
      value?.blocks.map((block) => block.type === 'paragraph' && [block.text, block.blanksBefore, block.at]),
    ).toEqual([
      ['甲', 0, { line: 1, endLine: 1 }],
      ['乙', 1, { line: 3, endLine: 3 }],
      ['丙', 0, { line: 4, endLine: 4 }],
      ['丁', 0, { line: 4, endLine: 4 }],
    ]);
    expect(value?.blanksAfter).toBe(1);
  });

  it.each([
    [
      'tabs, but not tab stops',
      `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${r(`${t('甲')}<w:tab/>${t('乙')}`)}</w:p>`,
      ['甲\t乙'],
    ],
    ['hyperlinks', `<w:p><w:hyperlink>${r(t('链接'))}</w:hyperlink>${r(t('后'))}</w:p>`, ['链接后']],
    [
      'what was inserted, not what was deleted',
      `<w:p><w:ins>${r(t('新'))}</w:ins><w:del>${r('<w:delText>旧</w:delText>')}</w:del><w:moveFrom>${r(t('去'))}</w:moveFrom><w:moveTo>${r(t('来'))}</w:moveTo></w:p>`,
      ['新来'],
    ],
    [
      'a paragraph whose end was deleted with the next one',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r(t('前'))}</w:p>${p('后')}`,
      ['前后'],
    ],
    [
      'field results, not field codes',
      `<w:p>${r('<w:fldChar w:fldCharType="begin"/>')}${r('<w:instrText>PAGE</w:instrText>')}${r('<w:fldChar w:fldCharType="separate"/>')}${r(t('3'))}${r('<w:fldChar w:fldCharType="end"/>')}</w:p>`,
      ['3'],
    ],
    [
      'content controls around runs and paragraphs',
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('块')}<w:p><w:sdt><w:sdtContent>${r(t('行内'))}</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>`,
      ['块', '行内'],
    ],
    [
      'symbols of symbol fonts',
      `<w:p>${r('<w:sym w:font="Wingdings" w:char="F0FC"/>')}${r('<w:sym w:font="没有" w:char="F0FC"/>')}${r('<w:noBreakHyphen/>')}</w:p>`,
      ['✓\uFFFD-'],
    ],
    ['character references', p('A&amp;B&#x4E00;&lt;'), ['A&B一<']],
    [
      'the base of a phonetic guide',
      `<w:p>${r(`<w:ruby><w:rt>${r(t('pin'))}</w:rt><w:rubyBase>${r(t('拼'))}</w:rubyBase></w:ruby>`)}</w:p>`,
      ['拼'],
    ],
  ])('keep %s', async (_, body, expected) => {
    expect(await shown(body)).toEqual(expected);
  });

  it('reads a text box once, after the paragraph that holds it', async () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const both =
      `<mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('框')}</wps:txbx></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box('框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const old = `<mc:AlternateContent><mc:Choice Requires="wps"/><mc:Fallback><w:pict><v:textbox>${box('旧框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await shown(`<w:p>${r(both)}${r(t('主'))}${r(old)}</w:p>${p('后')}`)).toEqual(['主', '框', '旧框', '后']);
  });

  it('says what was not read', async () => {
    const hidden = `<w:r><w:rPr><w:vanish/></w:rPr>${t('密')}</w:r>`;
    const object = '<o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office"/>';
    const { value, issues } = await read(
      docxPackage({ body: `<w:p>${r(t('明'))}${hidden}${r(`${object}<v:imagedata/>`)}</w:p>` }),
    );
    expect(showTree(value)).toEqual(['明']);
    expect(issues.map(({ code, facts }) => [code, facts['count']])).toEqual([
      ['objectsLeftOut', 1],
      ['picturesLeftOut', 1],
      ['hiddenText', 1],
    ]);
  });
});

describe('tables', () => {
  it.each([
    ['columns', tbl(tr(tc('甲', span(2)), tc('乙')), tr(tc('1'), tc('2'), tc('3'))), ['甲|<|乙', '1|2|3']],
    [
      'rows',
      tbl(tr(tc('甲', RESTART), tc('1')), tr(tc('', CONTINUE), tc('2')), tr(tc('', RESTART), tc('3'))),
      ['甲|1', '^|2', '|3'],
    ],
    [
      'both',
      tbl(
        tr(tc('甲', RESTART + span(2)), tc('1')),
        tr(tc('', CONTINUE + span(2)), tc('2')),
        tr(tc('a'), tc('b'), tc('c')),
      ),
      ['甲|<|1', '^|^|2', 'a|b|c'],
    ],
    [
      'columns the old way',
      tbl(tr(tc('甲', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('乙'))),
      ['甲|<|乙'],
    ],
    ['a continuation of nothing', tbl(tr(tc('甲', CONTINUE), tc('1')), tr(tc('乙'), tc('2'))), ['甲|1', '乙|2']],
  ])('show merged %s', async (_, body, expected) => {
    expect(await shown(body)).toEqual(expected);
  });

  it('leaves free what a row leaves free at its start', async () => {
    const late = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('2')}</w:tr>`;
    expect(await shown(tbl(tr(tc('甲'), tc('乙')), late))).toEqual(['甲|乙', '|2']);
  });

  it('takes borders that are a little off for one line', async () => {
    const rows = [
      tr(tc('甲'), tc('乙', span(2)), tc('丙')),
      tr(tc('1', span(2)), tc('2'), tc('3')),
      tr(tc('4', span(2)), tc('5'), tc('6')),
    ];
    expect(await shown(tbl(grid(2000, 80, 2000, 2000), ...rows))).toEqual(['甲|乙|丙', '1|2|3', '4|5|6']);
    const title = tr(tc('标题', span(4)));
    const part = tr(tc('部分', RESTART), tc('余', span(3)));
    expect(await shown(tbl(grid(2000, 80, 2000, 2000), title, ...rows, part))).toEqual([
      '标题|<|<',
      '甲|乙|丙',
      '1|2|3',
      '4|5|6',
      '部分|余|<',
    ]);
  });

  it('leaves columns apart that differ to the eye', async () => {
    const rows = [tr(tc('甲'), tc('乙', span(2))), tr(tc('1', span(2)), tc('2')), tr(tc('3', span(2)), tc('4'))];
    expect(await shown(tbl(grid(900, 2000, 900), ...rows))).toEqual(['甲|乙|<', '1|<|2', '3|<|4']);
  });

  it('numbers tables and rows from 1, without rows that were deleted', async () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${tc('删')}${tc('去')}</w:tr>`;
    const { value } = await read(
      docxPackage({ body: `${tbl(tr(tc('a'), tc('b')))}<w:p/>${tbl(deleted, tr(tc('c'), tc('d')))}` }),
    );
    expect(value?.blocks.map((block) => [block.at, block.blanksBefore])).toEqual([
      [{ table: 1, row: 1 }, 0],
      [{ table: 2, row: 1 }, 1],
    ]);
    expect(showTree(value)).toEqual(['a|b', 'c|d']);
  });

  it('keeps paragraphs of a cell as its lines, and rows and cells inside content controls', async () => {
    const two = `<w:tc>${p('一')}${p('二')}<w:p/></w:tc>`;
    const controlled = `<w:sdt><w:sdtContent>${tr(`<w:sdt><w:sdtContent>${tc('丙')}</w:sdtContent></w:sdt>`, tc('丁'))}</w:sdtContent></w:sdt>`;
    expect(await shown(tbl(tr(two, tc('乙')), controlled))).toEqual(['一⏎二|乙', '丙|丁']);
  });

  it('reads a table inside a cell as its text, and opens tables that only place things', async () => {
    const inner = tbl(tr(tc('内1'), tc('内2')));
    expect(await shown(tbl(tr(`<w:tc>${p('外')}${inner}<w:p/></w:tc>`, tc('旁'))))).toEqual(['外⏎内1\t内2|旁']);
    expect(await shown(tbl(tr(`<w:tc>${p('题')}${inner}${p('尾')}</w:tc>`)))).toEqual(['题', '内1|内2', '尾']);
  });

  it('reports text that a merged cell covers', async () => {
    const { value, issues } = await read(
      docxPackage({
        body: tbl(tr(tc('甲', RESTART), tc('1')), tr(tc('乙', CONTINUE), tc('2')), tr(tc('甲', CONTINUE), tc('3'))),
      }),
    );
    expect(showTree(value)).toEqual(['甲|1', '^|2', '^|3']);
    expect(issues).toMatchObject([
      { code: 'coveredText', severity: 'warning', at: { table: 1, row: 2, column: 1 }, facts: { text: '乙' } },
    ]);
  });

  it('are made of lines set with tabs, not of a table of contents', async () => {
    const line = (...texts: string[]): string => `<w:p>${r(texts.map(t).join('<w:tab/>'))}</w:p>`;
    const set = line('序号', '任务', '时限') + line('1', '公开', '年底') + line('', '解读');
    const { value } = await read(
      docxPackage({ body: p('题') + set + p('尾') + line('一、总则', '1') + line('二、附则', '9') }),
    );
    expect(showTree(value)).toEqual([
      '题',
      '序号|任务|时限',
      '1|公开|年底',
      '|解读',
      '尾',
      '一、总则\t1',
      '二、附则\t9',
    ]);
    expect(value?.blocks[1]?.at).toEqual({ line: 2, endLine: 4 });
  });

  const nested = (depth: number): string =>
    `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${p('底')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;

  it('survives tables nested 600 deep', async () => {
    expect(await shown(nested(600))).toEqual(['底']);
  });

  it('nested without end are refused with words', async () => {
    const { value, issues } = await read(docxPackage({ body: nested(5000) }));
    expect([value, issues.map(({ code, facts }) => [code, facts['limit']])]).toEqual([
      null,
      [['documentTooLarge', '内容嵌套2000层']],
    ]);
  });
});

describe('packages', () => {
  it.each([
    ['the Strict namespace', { namespace: 'http://purl.oclc.org/ooxml/wordprocessingml/main' }],
    ['another name of the main part', { main: 'document2' }],
  ])('are read with %s', async (_, parts) => {
    expect(await shown(tbl(tr(tc('甲', span(2)), tc('乙')), tr(tc('1'), tc('2'), tc('3'))), parts)).toEqual([
      '甲|<|乙',
      '1|2|3',
    ]);
  });

  it('are read whatever prefix they use', async () => {
    const whole = unzipSync(docxPackage({ body: p('甲') }));
    const xml = `<d:document xmlns:d="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><d:body><d:tbl><d:tr><d:tc><d:tcPr><d:gridSpan d:val="2"/></d:tcPr><d:p><d:r><d:t>甲</d:t></d:r></d:p></d:tc></d:tr><d:tr><d:tc><d:p/></d:tc><d:tc><d:p/></d:tc></d:tr></d:tbl></d:body></d:document>`;
    expect(showTree((await read(zipSync({ ...whole, 'word/document.xml': strToU8(xml) }))).value)).toEqual([
      '甲|<',
      '|',
    ]);
  });

  const good = docxPackage({ body: p('甲') });
  it.each([
    ['cut short', good.subarray(0, good.length - 30), 'documentDamaged'],
    ['with a broken main part', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }), 'documentDamaged'],
    [
      'with a document type',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE x><w:document></w:document>') }),
      'documentUnsafe',
    ],
    ['without text', docxPackage({ body: '<w:p/>' }), 'emptyFile'],
    ['of pictures only', docxPackage({ body: `<w:p>${r('<v:imagedata/>')}</w:p>` }), 'onlyPictures'],
    ['of slides', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), 'slides'],
    ['of OpenDocument', zipSync({ 'META-INF/manifest.xml': strToU8('<m/>') }), 'openDocumentFile'],
    ['of OFD', zipSync({ 'OFD.xml': strToU8('<o/>') }), 'ofdFile'],
    ['of .xlsb', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'binaryWorkbook'],
    ['of other files', zipSync({ '通知.txt': strToU8('甲') }), 'zipFile'],
  ])('%s are refused with one error', async (_, bytes, code) => {
    const { value, issues } = await read(bytes);
    expect(value).toBeNull();
    expect(issues).toMatchObject([{ code, severity: 'error', at: null }]);
  });

  it('with parts without end are refused', async () => {
    const parts = Array.from({ length: 2001 }, (_, index) => [`word/${index}.xml`, strToU8('<x/>')] as const);
    expect(await codesOf(zipSync({ ...unzipSync(good), ...Object.fromEntries(parts) }))).toEqual(['documentTooLarge']);
  });
});
