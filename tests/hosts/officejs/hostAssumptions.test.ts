/// <reference types="@microsoft/office-js/dist/office" />
import { beforeEach, describe, expect, it } from 'vitest';
import { createExcelHost } from '../../support/excel-host/createExcelHost';
import type { ExcelHost } from '../../support/excel-host/ExcelHost';
import { codeOf, newContext } from '../../support/excel-host/inExcel';
import { personAt } from '../../support/excel-host/personAt';
import { snapshot } from '../../support/excel-host/snapshot';

/** What the test host takes for granted about the real Excel; the numbers are those of docs/officejs-假设.md. */

let host: ExcelHost;
let context: Excel.RequestContext;
const sheet = (): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');
const range = (address: string): Excel.Range => sheet().getRange(address);

/** What a cell holds after values were written into it. */
async function entered(value: unknown, format = 'General'): Promise<unknown[]> {
  const cell = range('A1');
  cell.numberFormat = [[format]];
  cell.values = [[value]];
  cell.load('values,numberFormat,text');
  await context.sync();
  return [cell.values, cell.numberFormat, cell.text].flat(2) as unknown[];
}

async function tableOf(rows: readonly (readonly unknown[])[], address: string, name = 'tblA'): Promise<Excel.Table> {
  range(address).values = rows.map((row) => [...row]);
  const table = sheet().tables.add(address, true);
  table.name = name;
  await context.sync();
  return table;
}

beforeEach(() => {
  host = createExcelHost();
  context = newContext();
});

describe('[A1] what is written into an unformatted cell is understood as if typed', () => {
  it.each([
    ['12.5', 12.5, 'General'],
    ['1,234', 1234, 'General'],
    ['60%', 0.6, '0%'],
    ['2017-6-30', 42_916, 'yyyy/m/d'],
    ['TRUE', true, 'General'],
    ["'12", '12', 'General'],
    ['#N/A', '#N/A', 'General'],
    ['12次', '12次', 'General'],
    [' ', ' ', 'General'],
  ])('%s', async (text, value, format) => {
    expect((await entered(text)).slice(0, 2)).toEqual([value, format]);
  });
});

describe('[A2] in a cell formatted as text everything is text', () => {
  it.each([['12.5'], ['2017-6-30'], ['=A2'], ['007']])('%s', async (text) => {
    expect(await entered(text, '@')).toEqual([text, '@', text]);
  });

  it('a number too', async () => {
    expect(await entered(5, '@')).toEqual(['5', '@', '5']);
  });
});

describe('[A3] formulas', () => {
  it('one formula for a range stands in each of its cells', async () => {
    const table = await tableOf(
      [
        ['数', '倍'],
        [1, ''],
        [2, ''],
      ],
      'A1:B3',
    );
    table.columns.getItem('倍').getDataBodyRange().formulas = '=tblA[[#This Row],[数]]*2' as unknown as string[][];
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    expect(body.values).toEqual([
      [1, 2],
      [2, 4],
    ]);
  });

  it('inside a table they come back in the short form', async () => {
    const table = await tableOf(
      [
        ['数', '比(%)', '和'],
        [1, 2, ''],
      ],
      'A1:C2',
    );
    const body = table.getDataBodyRange();
    body.getColumn(2).formulas = [['=tblA[[#This Row],[数]]+tblA[[#This Row],[比(%)]]+SUM(tblA[数])']];
    body.load('formulas');
    await context.sync();
    expect(body.formulas[0]?.[2]).toBe('=[@数]+[@[比(%)]]+SUM([数])');
  });

  it.each(['=SUM(', '=1+', '=A1 B1)'])('%s is none', async (text) => {
    range('A1').formulas = [[text]];
    expect(await codeOf(() => context.sync())).toBe('InvalidArgument');
  });

  it('follow when a sheet, a table or a column gets another name', async () => {
    const table = await tableOf([['数'], [1]], 'A1:A2');
    range('C1').formulas = [['=SUM(tblA[数])+Sheet1!A2']];
    table.columns.getItem('数').name = '量';
    table.name = 'tblB';
    sheet().name = '甲 乙';
    const cell = context.workbook.worksheets.getItem('甲 乙').getRange('C1').load('formulas,values');
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[["=SUM(tblB[量])+'甲 乙'!A2"]], [[2]]]);
  });

  it('follow when rows are put in or taken out; what they lost becomes #REF!', async () => {
    range('A1:A3').values = [[1], [2], [3]];
    range('C1:C2').formulas = [['=SUM($A$1:$A$3)'], ['=A2']];
    range('2:2').insert('Down');
    range('A1').delete('Up');
    const cells = range('C1:C3').load('formulas');
    await context.sync();
    expect(cells.formulas).toEqual([['=SUM($A$1:$A$3)'], [''], ['=A2']]);
    range('A2').delete('Up');
    const last = range('C3').load('formulas');
    await context.sync();
    expect(last.formulas).toEqual([['=#REF!']]);
  });
});

describe('[A4] tables', () => {
  it('a header written over renames the column; a taken name gets a number', async () => {
    const table = await tableOf(
      [
        ['数', '量'],
        [1, 2],
      ],
      'A1:B2',
    );
    range('B1').values = [['数']];
    table.columns.load('items/name');
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(['数', '数2']);
  });

  it('new rows are filled as their column is, look like the row above and fall under its rules', async () => {
    const table = await tableOf(
      [
        ['数', '倍'],
        [1, ''],
        [2, ''],
      ],
      'A1:B3',
    );
    const body = table.getDataBodyRange();
    body.getColumn(1).formulas = [['=[@数]*2'], ['=[@数]*2']];
    body.format.fill.color = '#EFF6FC';
    body.getColumn(0).dataValidation.rule = { list: { inCellDropDown: true, source: '1,2,3' } };
    table.rows.add(undefined, [[3, null as unknown as string]]);
    const added = range('A4:B4').load('values,format/fill/color,dataValidation/rule');
    await context.sync();
    expect([added.values, added.format.fill.color]).toEqual([[[3, 6]], '#EFF6FC']);
    expect(host.workbook.sheet('Sheet1').validations.map(({ areas }) => areas)).toEqual([
      [{ row: 1, column: 0, rows: 3, columns: 1 }],
    ]);
  });

  it('a table is not torn apart by shifting only some of its columns', async () => {
    await tableOf(
      [
        ['数', '量'],
        [1, 2],
      ],
      'A2:B3',
    );
    range('A1').insert('Down');
    expect(await codeOf(() => context.sync())).toBe('InvalidOperation');
  });

  it('sorting takes formulas and looks along with their rows', async () => {
    const table = await tableOf([['数'], [3], [1], [2]], 'A1:A4');
    range('A2').format.fill.color = '#FF0000';
    await context.sync();
    await personAt(host).sorts('tblA', '数');
    const body = table.getDataBodyRange().load('values');
    const last = range('A4').load('format/fill/color');
    await context.sync();
    expect([body.values, last.format.fill.color]).toEqual([[[1], [2], [3]], '#FF0000']);
  });
});

describe('[A5] limits', () => {
  it.each(['', 'a/b', 'x'.repeat(32), "'a"])('a sheet cannot be called "%s"', async (name) => {
    sheet().name = name;
    expect(await codeOf(() => context.sync())).toBe('InvalidArgument');
  });

  it('a list of words for a validation has at most 255 characters', async () => {
    range('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '完成,'.repeat(90) } };
    expect(await codeOf(() => context.sync())).toBe('InvalidArgument');
  });

  it('a request has at most 5 MB', async () => {
    range('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
    expect(await codeOf(() => context.sync())).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('an answer has at most 5 MB', async () => {
    for (let i = 0; i < 2; i += 1) {
      sheet().getRangeByIndexes(i * 100, 0, 100, 1).values = Array.from({ length: 100 }, () => ['x'.repeat(30_000)]);
      await context.sync();
    }
    range('A1:A200').load('values');
    expect(await codeOf(() => context.sync())).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('[A6] protection', () => {
  beforeEach(async () => {
    range('A1:B1').values = [[1, 2]];
    range('A1').format.protection.locked = false;
    sheet().protection.protect({ allowSort: true }, '密码');
    await context.sync();
  });

  it('unlocked cells can be written, locked ones not', async () => {
    range('A1').values = [[5]];
    await context.sync();
    range('B1').values = [[5]];
    expect(await codeOf(() => context.sync())).toBe('AccessDenied');
  });

  it.each<[string, (on: Excel.Worksheet) => unknown]>([
    ['a look', (on) => (on.getRange('A1').format.fill.color = '#FFFFFF')],
    ['a row', (on) => on.getRange('1:1').insert('Down')],
    ['a table', (on) => on.tables.add('A1:B2', true)],
    ['a conditional format', (on) => on.getRange('A1').conditionalFormats.add('Custom')],
  ])('%s cannot be changed', async (_, change) => {
    change(sheet());
    expect(await codeOf(() => context.sync())).toBe('AccessDenied');
  });

  it('the right password takes it off, another or none does not', async () => {
    const attempts = ['别的', undefined, '密码'].map((password) => async () => {
      const own = newContext();
      own.workbook.worksheets.getItem('Sheet1').protection.unprotect(password);
      await own.sync();
    });
    const codes: string[] = [];
    for (const attempt of attempts) codes.push(await codeOf(attempt));
    expect(codes).toEqual(['AccessDenied', 'AccessDenied', 'done']);
  });
});

describe('[A7] states of Excel', () => {
  it('while a person edits a cell every batch is refused', async () => {
    host.state.isEditing = true;
    range('A1').load('values');
    expect(await codeOf(() => context.sync())).toBe('InvalidOperationInCellEditMode');
  });

  it('a workbook that is read only can be read and not written', async () => {
    host.state.isReadOnly = true;
    const cell = range('A1').load('values');
    await context.sync();
    expect(cell.values).toEqual([['']]);
    range('A1').values = [[1]];
    expect(await codeOf(() => context.sync())).toBe('AccessDenied');
  });

  it('while another workbook has the focus nothing can be selected, but everything written', async () => {
    host.state.isOtherWindow = true;
    range('A1').values = [[1]];
    await context.sync();
    range('A1').select();
    expect(await codeOf(() => context.sync())).toBe('InvalidOperation');
  });

  it('a protected structure takes no new sheet', async () => {
    host.state.isStructureProtected = true;
    context.workbook.worksheets.add('新');
    expect(await codeOf(() => context.sync())).toBe('AccessDenied');
  });
});

describe('[A8] what is not known about Excel is refused', () => {
  it.each<[string, (on: Excel.Worksheet) => unknown]>([
    ['writing right below a table', (on) => (on.getRange('A4').values = [[1]])],
    [
      'one relative formula for several cells',
      (on) => (on.getRange('C1:C2').formulas = '=A1' as unknown as string[][]),
    ],
    [
      'taking all rows of a table',
      (on) => {
        on.getRange('A2:B3').delete('Up');
      },
    ],
    ['a look for whole rows', (on) => (on.getRange('5:6').format.font.bold = true)],
  ])('%s', async (_, change) => {
    await tableOf(
      [
        ['数', '量'],
        [1, 2],
        [3, 4],
      ],
      'A1:B3',
    );
    change(sheet());
    expect(await codeOf(() => context.sync())).toBe('NotImplemented');
  });
});

describe('[A9] rules of conditional formats', () => {
  it('are relative to the first cell of their area, also when that cell is taken out', async () => {
    const rule = range('A4:B9').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$A4="是"';
    range('A1:B1').insert('Down');
    range('A5:B5').delete('Up');
    await context.sync();
    const [format] = host.workbook.sheet('Sheet1').conditionalFormats;
    expect([format?.formula, format?.areas]).toEqual(['=$A5="是"', [{ row: 4, column: 0, rows: 5, columns: 2 }]]);
  });
});

describe('a snapshot', () => {
  it('is the same after a change has been taken back', async () => {
    range('A1').values = [['甲']];
    await context.sync();
    const before = snapshot(host);
    range('A1').values = [['乙']];
    range('B2').format.font.bold = true;
    await context.sync();
    expect(snapshot(host)).not.toEqual(before);
    range('A1').values = [['甲']];
    range('B2').clear('Formats');
    await context.sync();
    expect(snapshot(host)).toEqual(before);
  });
});

describe('[A20] a chart over one column or row has one series', () => {
  it.each([
    ['A1:A3', 'Columns'],
    ['A1:C1', 'Rows'],
  ] as const)('%s', async (address, by) => {
    const chart = sheet().charts.add('BarClustered', range(address), by);
    chart.name = '考核图';
    chart.series.getItemAt(0).setXAxisValues(range('B1:B3'));
    chart.series.load('items');
    const charts = sheet().charts.load('items/name');
    await context.sync();
    expect(chart.series.items).toHaveLength(1);
    expect(charts.items.map(({ name }) => name)).toEqual(['考核图']);
  });

  it('and cannot be made in a protected sheet', async () => {
    sheet().protection.protect();
    await context.sync();
    sheet().charts.add('BarClustered', range('A1:A3'), 'Columns');
    expect(await codeOf(() => context.sync())).toBe('AccessDenied');
  });
});

it('[A21] a page break stands before its cell, until all are taken away', async () => {
  sheet().horizontalPageBreaks.add('A40');
  await context.sync();
  expect([...host.workbook.sheet('Sheet1').rowBreaks]).toEqual([39]);
  sheet().horizontalPageBreaks.removePageBreaks();
  await context.sync();
  expect(host.workbook.sheet('Sheet1').rowBreaks.size).toBe(0);
});
