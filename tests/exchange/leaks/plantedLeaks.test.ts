import { zipSync, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packText, unpackText } from '../../../src/shared/zip/packText';
import { plant, sheetPart } from './plant';
import { leaksIn, packageFor, twoBureaus } from './round';

const round = twoBureaus();
const clean = await packageFor(round, '市财政局');
const evidence = sheetPart(clean, '证据评分');
const system = sheetPart(clean, '_系统');

const sharedTexts = new TextDecoder().decode(unzipSync(clean)['xl/sharedStrings.xml']).split('<si>').length - 1;

const found = (bytes: Uint8Array): string[] =>
  leaksIn(round, '市财政局', bytes).map(({ place, found: what }) => `${place}：${what}`);

const before = (end: string, added: string) => (xml: string) => {
  const at = xml.lastIndexOf(end);
  if (at < 0) throw new Error(`no ${end}`);
  return xml.slice(0, at) + added + xml.slice(at);
};

const rowOf = (cell: string): string => `<row r="90">${cell}</row>`;
const cell = (inside: string): string => rowOf(`<c r="H90" t="inlineStr"><is>${inside}</is></c>`);
const numbered = Array.from('市教育局', (letter) => `&#x${letter.codePointAt(0)?.toString(16)};`).join('');
const escaped = Array.from('市教育局', (letter) => `_x${letter.codePointAt(0)?.toString(16).padStart(4, '0')}_`).join(
  '',
);

it('finds nothing in a package as it is made', () => {
  expect(found(clean)).toEqual([]);
});

describe('finds the name of another unit', () => {
  const inCell = (title: string, inside: string): [string, Uint8Array, string] => [
    title,
    plant(clean, { [evidence]: before('</sheetData>', cell(inside)) }),
    '工作表“证据评分”H90：市教育局',
  ];
  it.each<[title: string, bytes: Uint8Array, where: string]>([
    inCell('in a cell', '<t>市教育局</t>'),
    inCell('in a cell with other words', '<t>见市教育局来函</t>'),
    inCell('in a cell, spread over runs', '<r><t>市教</t></r><r><rPr><b/><sz val="9"/></rPr><t>育局</t></r>'),
    inCell('in a cell, letter by letter in entities', `<t>${numbered}</t>`),
    inCell('in a cell, in escapes of spreadsheets', `<t>${escaped}</t>`),
    inCell('in a cell, in CDATA', '<t><![CDATA[市教育局]]></t>'),
    inCell('in a cell, with spaces and a letter that nobody sees', '<t>市 教\u200b育　局</t>'),
    [
      'in a shared text that a cell shows',
      plant(clean, {
        'xl/sharedStrings.xml': before('</sst>', '<si><t>市教育局</t></si>'),
        [evidence]: before('</sheetData>', rowOf(`<c r="H90" t="s"><v>${sharedTexts}</v></c>`)),
      }),
      '工作表“证据评分”H90：市教育局',
    ],
    [
      'in a shared text that no cell shows',
      plant(clean, { 'xl/sharedStrings.xml': before('</sst>', '<si><t>市教育局</t></si>') }),
      '没有单元格显示的文字（xl/sharedStrings.xml）：市教育局',
    ],
    [
      'as the cached result of a formula',
      plant(clean, { [evidence]: before('</sheetData>', rowOf('<c r="H90" t="str"><f>A1</f><v>市教育局</v></c>')) }),
      '工作表“证据评分”H90：市教育局',
    ],
    [
      'inside a formula',
      plant(clean, {
        [evidence]: before('</sheetData>', rowOf('<c r="H90"><f>IF(A1="市教育局",1,0)</f><v>0</v></c>')),
      }),
      '工作表“证据评分”H90：市教育局',
    ],
    [
      'in a comment',
      plant(clean, {
        [evidence.replace(/([^/]+)$/, '_rels/$1.rels')]: before(
          '</Relationships>',
          '<Relationship Id="rId90" Type="comments" Target="../comments9.xml"/>',
        ),
        'xl/comments9.xml': () =>
          '<comments><commentList><comment ref="B3"><text><r><t>市教育</t></r><r><t>局</t></r></text></comment></commentList></comments>',
      }),
      '工作表“证据评分”B3的批注：市教育局',
    ],
    [
      'in a text box',
      plant(clean, {
        'xl/drawings/drawing1.xml': () => '<a:p><a:r><a:t>市教</a:t></a:r><a:r><a:t>育局</a:t></a:r></a:p>',
      }),
      '文件内部的xl/drawings/drawing1.xml：市教育局',
    ],
    [
      'in a note of the old kind',
      plant(clean, { 'xl/drawings/vml1.vml': () => '<xml><div>市教<font color="red">育局</font></div></xml>' }),
      '文件内部的xl/drawings/vml1.vml：市教育局',
    ],
    [
      'in a name',
      plant(clean, {
        'xl/workbook.xml': before('</definedNames>', '<definedName name="x">"市教育局"</definedName>'),
      }),
      '工作簿的名称：市教育局',
    ],
    [
      'as the name of a sheet',
      plant(clean, { 'xl/workbook.xml': before('</sheets>', '<sheet name="市教育局" sheetId="90" r:id="rId90"/>') }),
      '工作簿的工作表名：市教育局',
    ],
    [
      'in the properties',
      plant(clean, { 'docProps/core.xml': before('</cp:coreProperties>', '<dc:subject>市教育局</dc:subject>') }),
      '文件属性（docProps/core.xml）：市教育局',
    ],
    [
      'in a footer, between codes of letters',
      plant(clean, {
        [evidence]: before(
          '</worksheet>',
          '<headerFooter><oddFooter>&amp;L市&amp;"黑体,Bold"&amp;12教育局</oddFooter></headerFooter>',
        ),
      }),
      '工作表“证据评分”的页眉页脚：市教育局',
    ],
    [
      'in a prompt',
      plant(clean, { [evidence]: before('</worksheet>', '<dataValidation sqref="H4" prompt="问市教育局"/>') }),
      '工作表“证据评分”的填写提示：市教育局',
    ],
    [
      'in an attribute that nobody reads',
      plant(clean, { 'xl/styles.xml': before('</styleSheet>', "<ext note='市教育局'/>") }),
      '文件内部的xl/styles.xml：市教育局',
    ],
    [
      'in a remark of the file format',
      plant(clean, { 'xl/theme/theme1.xml': (xml) => `${xml}<!-- 市教育局 -->` }),
      '文件内部的xl/theme/theme1.xml：市教育局',
    ],
    [
      'in a part of plain text',
      plant(clean, { 'customXml/item.txt': () => '甲\n市教育局\n' }),
      '文件内部的customXml/item.txt：市教育局',
    ],
    ['as the name of a part', plant(clean, { 'xl/市教育局.xml': () => '<a/>' }), '文件内部的部件名：市教育局'],
  ])('%s', (_, bytes, where) => {
    expect(found(bytes)).toEqual([where]);
  });
});

it('finds it in the base that is packed into the hidden sheet', () => {
  const shared = new TextDecoder().decode(unzipSync(clean)['xl/sharedStrings.xml']);
  const packed = /<t[^>]*>([A-Za-z0-9+/]{400,}={0,2})<\/t>/.exec(shared)?.[1] ?? '';
  const text = unpackText(packed, 1e7) ?? '';
  const changed = packText(text.replace('"evidence":[{', '"evidence":[{"unit":"市教育局"},{'));
  const bytes = plant(clean, { 'xl/sharedStrings.xml': (xml) => xml.replace(packed, changed) });
  expect(text).not.toBe('');
  expect(found(bytes)).toEqual(['比对底稿：证据评分 第1行 单位：市教育局']);
});

it('keeps a package back that holds what cannot be searched', () => {
  const picture = zipSync({ ...unzipSync(clean), 'xl/media/image1.png': new Uint8Array([137, 80, 78, 71, 0, 255]) });
  expect(found(picture)).toEqual(['xl/media/image1.png：无法检查的内容']);
  const packed = plant(clean, { [system]: before('</sheetData>', cell(`<t>${'QUJD'.repeat(400)}</t>`)) });
  expect(found(packed)).toEqual([expect.stringMatching(/^工作表“_系统”.*：无法检查的内容$/)]);
});

it.each([
  ['its evidence', 'http://jyj.example.gov.cn/2017/ys.html', 'http://jyj.example.gov.cn/2017/ys.html'],
  [
    'its evidence in other words',
    '参见http://jyj.example.gov.cn/2017/ys.html。',
    'http://jyj.example.gov.cn/2017/ys.html',
  ],
  ['its mail address', 'JYJ@example.gov.cn', 'jyj@example.gov.cn'],
  ['a note about it', '联系人住在三号楼', '联系人住在三号楼'],
  ['the document of its weight', '教育系统绩效考核细则', '教育系统绩效考核细则'],
  ['a reason for its bonus', '获省级通报表扬一次', '获省级通报表扬一次'],
  ['an alias that stands apart', '教育局、财政等单位', '教育局'],
  ['a short remark that stands alone', '已经公开', '已经公开'],
])('finds %s', (_, text, what) => {
  const bytes = plant(clean, { [evidence]: before('</sheetData>', cell(`<t>${text}</t>`)) });
  expect(found(bytes)).toEqual([`工作表“证据评分”H90：${what}`]);
});
