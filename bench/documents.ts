import { strToU8, zipSync } from 'fflate';

/** The same table of tasks in every format that can be imported. */

export const HEADER = ['序号', '任务事项', '工作要求', '公开载体', '牵头单位', '配合单位', '完成时限', '备注'] as const;

export const TITLE = '测试市人民政府办公厅关于印发测试市2026年政务公开工作任务分解表的通知';

export const rowOf = (index: number): readonly string[] => [
  String(index + 1),
  `公开第${index + 1}项信息`,
  '设立专门栏目，公开新出台的政策措施，积极利用新媒体推送等方式加强宣传，年内解读重要政策措施不少于1次。',
  '市政府门户网站、新闻媒体',
  `市第${(index % 40) + 1}局`,
  '市财政局、市教育局',
  index % 2 === 0 ? '年底前' : '长期推进',
  '',
];

type Rows = readonly (readonly string[])[];

const tableOf = (count: number): Rows => [HEADER, ...Array.from({ length: count }, (_, index) => rowOf(index))];

const text = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));

const html = (rows: Rows): string =>
  rows.map((cells) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`).join('\n');

const wordCell = (cell: string): string => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`;

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const packageOf = (main: string, mainType: string, parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${mainType}"/></Types>`,
        '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="${main}"/></Relationships>`,
        ...parts,
      }).map(([name, content]) => [name, strToU8(content)]),
    ),
  );

/** A Word file with the title of the notice and one table, whose rows are given as WordprocessingML. */
export const docxOf = (table: string): Uint8Array => {
  const title = `<w:p><w:r><w:t>${TITLE}</w:t></w:r></w:p>`;
  return packageOf(
    'word/document.xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    {
      'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${title}<w:tbl>${table}</w:tbl></w:body></w:document>`,
    },
  );
};

const docx = (rows: Rows): Uint8Array =>
  docxOf(rows.map((cells) => `<w:tr>${cells.map(wordCell).join('')}</w:tr>`).join(''));

const xlsx = (rows: Rows): Uint8Array => {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('');
  const data = [[TITLE], ...rows].map((row, index) => `<row r="${index + 1}">${cells(row)}</row>`).join('');
  return packageOf('xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', {
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="任务" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SHEET}"><sheetData>${data}</sheetData></worksheet>`,
  });
};

const prose = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const [, item, requirement, , lead, cooperating] = rowOf(index);
    return `${index + 1}.${item ?? ''}。${requirement ?? ''}(${lead ?? ''}牵头,${cooperating ?? ''}配合)`;
  });

const blocks = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const [, item, requirement, , lead, , deadline] = rowOf(index);
    return `任务名称：${item ?? ''}\n工作要求：${requirement ?? ''}\n牵头单位：${lead ?? ''}\n完成时限：${deadline ?? ''}\n`;
  });

/** File name and bytes of a document with `count` tasks, by format or layout. */
export const DOCUMENTS: Readonly<
  Record<string, (count: number) => { readonly name: string; readonly bytes: Uint8Array }>
> = {
  制表符: (count) => ({ name: 'a.txt', bytes: text([TITLE, '', ...tableOf(count).map((cells) => cells.join('\t'))]) }),
  逐格隔行: (count) => ({
    name: 'a.txt',
    bytes: text([TITLE, '', ...tableOf(count).flatMap((cells) => cells.flatMap((cell) => [cell, '']))]),
  }),
  逐格紧排: (count) => ({
    name: 'a.txt',
    bytes: text([TITLE, ...tableOf(count).flatMap((cells) => cells.slice(0, -1).filter((cell) => cell !== ''))]),
  }),
  条文: (count) => ({ name: 'a.txt', bytes: text([TITLE, '一、重点工作任务', ...prose(count)]) }),
  条目: (count) => ({ name: 'a.txt', bytes: text([TITLE, '', ...blocks(count)]) }),
  CSV: (count) => ({ name: 'a.csv', bytes: text(tableOf(count).map((cells) => cells.join(','))) }),
  Markdown: (count) => {
    const [header = [], ...rows] = tableOf(count);
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    return { name: 'a.md', bytes: text([TITLE, '', line(header), line(header.map(() => '---')), ...rows.map(line)]) };
  },
  网页: (count) => ({
    name: 'a.html',
    bytes: text([
      `<html><head><meta charset="utf-8"></head><body><h1>${TITLE}</h1><table>${html(tableOf(count))}</table></body></html>`,
    ]),
  }),
  Word: (count) => ({ name: 'a.docx', bytes: docx(tableOf(count)) }),
  Excel: (count) => ({ name: 'a.xlsx', bytes: xlsx(tableOf(count)) }),
};
