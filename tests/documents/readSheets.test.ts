import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../src/app/importDocument';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { readDocument } from '../../src/documents/read/readDocument';
import { readSheets } from '../../src/hosts/xlsx/readSheets';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { showTree } from '../support/showTree';
import { smallAssessment } from '../support/smallAssessment';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const read = (bytes: Uint8Array) => readDocument('任务.xlsx', bytes, readSheets);

/** A workbook of one sheet, its cells and number formats given as XML. */
async function workbookOf(rows: string, formats: readonly (number | string)[] = [], extra = ''): Promise<Uint8Array> {
  const own = formats.map((format, index) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${200 + index}" formatCode="${format.replaceAll('"', '&quot;')}"/>`
      : '',
  );
  const styles =
    `<styleSheet ${MAIN}><numFmts count="${own.filter(Boolean).length}">${own.join('')}</numFmts><fonts><font/></fonts><fills><fill/></fills>` +
    `<borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/>` +
    formats
      .map(
        (format, index) =>
          `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}" applyNumberFormat="1"/>`,
      )
      .join('') +
    '</cellXfs></styleSheet>';
  return zipSync({
    ...unzipSync(await writeXlsx({ sheets: [{ name: '任务', rows: [['x']] }] })),
    'xl/styles.xml': strToU8(styles),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet ${MAIN}><sheetData>${rows}</sheetData>${extra}</worksheet>`),
  });
}

const cutShort = async (): Promise<Uint8Array> =>
  zipSync({ ...unzipSync(await workbookOf('')), 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData>') });

const shownCell = async (xml: string, format?: number | string): Promise<string[]> =>
  showTree((await read(await workbookOf(`<row r="1">${xml}</row>`, format === undefined ? [] : [format]))).value);

describe('a cell of a workbook reads as a person sees it', () => {
  it.each([
    ['a day', 45657, 'yyyy"年"m"月"d"日";@', '2024年12月31日'],
    ['a day in the usual short form', 45657, 14, '2024/12/31'],
    ['a Chinese format known by number only', 45657, 31, '2024年12月31日'],
    ['a month', 45627, 57, '2024年12月'],
    ['a day without a year', 45657, 58, '12月31日'],
    ['an English month', 45627, 17, '2024年12月'],
    ['an ISO day', 45657, 'yyyy\\-mm\\-dd', '2024-12-31'],
    ['a day with language marks', 45657, '[$-804]yyyy"年"m"月";@', '2024年12月'],
    ['a day and time', 45657.5, 22, '2024/12/31 12:00'],
    ['a percentage', 0.04, 9, '4%'],
    ['a percentage, not rounded', 0.0396, 9, '3.96%'],
    ['a number without noise', 0.30000000000000004, undefined, '0.3'],
    ['a large number', 12345678, undefined, '12345678'],
    ['a number with a word', 3, '0"月底前"', '3月底前'],
    ['a number in the general format with a word', 3, '"第"General"条"', '第3条'],
    ['a number with leading zeros', 7, '000', '007'],
    ['a number printed in Chinese digits', 3, '[DBNum1][$-804]General', '3'],
    ['a number formatted as text', 12, '@', '12'],
  ])('%s', async (_, value, format, expected) => {
    expect(await shownCell(`<c r="A1"${format === undefined ? '' : ' s="1"'}><v>${value}</v></c>`, format)).toEqual([
      expected,
    ]);
  });

  it.each([
    ['the result of a formula', '<c r="A1" t="str"><f>B1</f><v>甲</v></c>', '甲'],
    ['yes and no', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', '#REF!'],
    [
      'rich text, without its phonetic guide',
      '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh sb="0" eb="1"><t>jia</t></rPh></is></c>',
      '甲乙',
    ],
    ['line breaks', '<c r="A1" t="inlineStr"><is><t>一_x000D_&#10;二</t></is></c>', '一⏎二'],
  ])('%s', async (_, xml, expected) => {
    expect(
      showTree((await read(await workbookOf(`<row r="1">${xml}</row>`))).value).map((line) => line.replace('\n', '⏎')),
    ).toEqual([expected]);
  });
});

describe('sheets as tables', () => {
  const cells = (row: number, from: string, ...texts: string[]): string =>
    `<row r="${row}">${texts.map((text, index) => `<c r="${String.fromCharCode(from.charCodeAt(0) + index)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;

  it('keep the row numbers of the sheet when empty edges are trimmed', async () => {
    const { value } = await read(
      await workbookOf(
        cells(1, 'A', '', '') + cells(3, 'C', '甲', '乙') + cells(5, 'C', '丙', '') + cells(8, 'A', ' '),
      ),
    );
    expect(showTree(value)).toEqual(['甲|乙', '|', '丙|']);
    expect(value?.blocks.map((block) => block.type === 'table' && block.rows.map(({ at }) => at))).toEqual([
      [
        { table: 1, row: 3 },
        { table: 1, row: 4 },
        { table: 1, row: 5 },
      ],
    ]);
  });

  it('report text under merged cells, rows out of sight and formulas without results', async () => {
    const rows = `${cells(1, 'A', '甲', '乙')}<row r="2" hidden="1"><c r="A2"><f>1+1</f></c><c r="B2" t="inlineStr"><is><t>丙</t></is></c></row>`;
    const { value, issues } = await read(
      await workbookOf(rows, [], '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'),
    );
    expect(showTree(value)).toEqual(['甲|<', '|丙']);
    expect(issues).toMatchObject([
      { code: 'coveredText', at: { table: 1, row: 1, column: 2 }, facts: { text: '乙' } },
      { code: 'hiddenRows', facts: { count: 1 } },
      { code: 'formulasNotCalculated', severity: 'warning', facts: { count: 1 } },
    ]);
  });

  it('leave hidden sheets out and say so; those of one shape have their names before them', async () => {
    const sheets = [
      { name: '一季度', rows: [['甲']] },
      { name: '空', rows: [] },
      { name: '旧稿', rows: [['乙']], hidden: true },
      { name: 'Sheet4', rows: [['丙']] },
      { name: '联系人', rows: [['丁', '戊']] },
    ];
    const { value, issues } = await read(await writeXlsx({ sheets }));
    expect(showTree(value)).toEqual(['一季度', '甲', '丙', '丁|戊']);
    expect(issues).toMatchObject([{ code: 'hiddenSheets', severity: 'info', facts: { names: '“旧稿”' } }]);
  });

  it.each([
    ['nothing in it', () => writeXlsx({ sheets: [{ name: 'a', rows: [] }] }), 'emptyFile'],
    ['a sheet that was cut short', cutShort, 'fileDamaged'],
    [
      'a round of ours',
      () => writeWorkbook(planWorkbook(smallAssessment(), scoreAssessment(smallAssessment()).value)),
      'assessmentWorkbook',
    ],
  ])('with %s are refused with one error', async (_, make, code) => {
    const { document, issues } = await importDocument('任务.xlsx', await make(), readSheets);
    expect(document).toMatchObject({ tasks: [] });
    expect(issues).toMatchObject([{ code, severity: 'error' }]);
  });
});
