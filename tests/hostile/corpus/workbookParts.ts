import { strToU8, zipSync } from 'fflate';

export type TextParts = Readonly<Record<string, string>>;

const TRANSITIONAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const textCell = (at: string, text: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;

export const row = (number: number, texts: readonly string[]): string =>
  `<row r="${number}">${texts.map((text, index) => textCell(`${'ABCDEFGH'.charAt(index)}${number}`, text)).join('')}</row>`;

/** The rows of a notice with one task, and room for more. */
export const NOTICE_ROWS =
  row(1, ['序号', '任务', '公开内容', '责任单位', '完成时限']) +
  row(2, ['1', '推进决策公开', '公开重大决策目录', '市司法局', '2017年6月底前']);

export const relations = (...targets: readonly (readonly [type: string, target: string, mode?: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target, mode], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"${
          mode === undefined ? '' : ` TargetMode="${mode}"`
        }/>`,
    )
    .join('')}</Relationships>`;

export const sheet = (rows: string, after = '', namespace = TRANSITIONAL): string =>
  `${HEAD}<worksheet xmlns="${namespace}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

interface BookOptions {
  readonly names?: readonly string[];
  readonly properties?: string;
  readonly after?: string;
  readonly namespace?: string;
}

export function bookParts(rows: string, options: BookOptions = {}): TextParts {
  const { names = ['任务'], properties = '', after = '', namespace = TRANSITIONAL } = options;
  const sheets = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const types = names.map(
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  return {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${namespace}" xmlns:r="${OFFICE}">${properties}` +
      `<sheets>${sheets.join('')}</sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...names.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    ),
    ...Object.fromEntries(names.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet(rows, '', namespace)])),
  };
}

export const packed = (parts: TextParts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** A notice whose only sheet has these rows, and this behind them. */
export const sheetFile = (rows: string, after = ''): Uint8Array =>
  packed({ ...bookParts(''), 'xl/worksheets/sheet1.xml': sheet(rows, after) });
