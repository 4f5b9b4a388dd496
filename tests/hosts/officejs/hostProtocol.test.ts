/// <reference types="@microsoft/office-js/dist/office" />
import { beforeEach, describe, expect, it } from 'vitest';
import { createExcelHost } from '../../support/excel-host/createExcelHost';
import type { ExcelHost } from '../../support/excel-host/ExcelHost';
import { codeOf, inExcel, newContext } from '../../support/excel-host/inExcel';

let host: ExcelHost;
let context: Excel.RequestContext;
const sheet = (): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');
const valueAt = (row: number, column: number): unknown => host.workbook.sheet('Sheet1').cells.at(row, column)?.value;

beforeEach(() => {
  host = createExcelHost({ sheets: ['Sheet1', '成绩 表'] });
  context = newContext();
});

describe('the library of Microsoft on the test host', () => {
  it('writes and reads values, formulas and addresses', async () => {
    const range = context.workbook.worksheets.getItem('成绩 表').getRange('A1:C1');
    range.values = [[1, '二', '=A1+1']];
    range.load('values,formulas,address');
    await context.sync();
    expect([range.address, range.values, range.formulas]).toEqual([
      "'成绩 表'!A1:C1",
      [[1, '二', 2]],
      [[1, '二', '=A1+1']],
    ]);
  });

  it('does not give a property that was not loaded', () => {
    expect(() => sheet().getRange('A1').values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
  });

  it('says of an object that is not there that it is null, and of everything below it', async () => {
    const missing = context.workbook.worksheets.getItemOrNullObject('没有');
    const below = missing.tables.getItemOrNullObject('tbl');
    await context.sync();
    expect([missing.isNullObject, below.isNullObject]).toEqual([true, true]);
  });

  it('keeps what was done before a refused action, and does nothing after it', async () => {
    sheet().getRange('A1').values = [['before']];
    context.workbook.worksheets.getItem('没有').getRange('A1').values = [[1]];
    sheet().getRange('A2').values = [['after']];
    await expect(context.sync()).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
    expect([valueAt(0, 0), valueAt(1, 0)]).toEqual(['before', undefined]);
  });

  it('an added sheet can be used after the next sync', async () => {
    const added = context.workbook.worksheets.add('一');
    await context.sync();
    added.name = '二';
    await context.sync();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', '成绩 表', '二']);
  });

  it('a write of more than 1,500 cells travels in several actions of one batch', async () => {
    sheet().getRange('A1:D1000').values = Array.from({ length: 1000 }, (_, row) => [row, row, row, row]);
    await context.sync();
    expect([host.statistics.syncs, valueAt(999, 3)]).toEqual([1, 999]);
    expect(host.statistics.actions).toBeGreaterThan(3);
  });

  it('a range that is kept follows its cells when rows are put in above', async () => {
    await inExcel(async (kept) => {
      const range = kept.workbook.worksheets.getItem('Sheet1').getRange('B2');
      await kept.sync();
      kept.workbook.worksheets.getItem('Sheet1').getRange('1:3').insert('Down');
      range.load('address');
      await kept.sync();
      expect(range.address).toBe('Sheet1!B5');
    });
    expect(host.keptReferences).toBe(0);
  });

  it('loads collections with what is nested in their members', async () => {
    sheet().getRange('A1:B2').values = [
      ['姓名', '分数'],
      ['张三', 90],
    ];
    sheet().tables.add('A1:B2', true).name = 'tblScore';
    const { tables } = context.workbook;
    tables.load('items/name,items/worksheet/name,items/columns/items/name');
    await context.sync();
    const [table] = tables.items;
    expect([table?.name, table?.worksheet.name, table?.columns.items.map(({ name }) => name)]).toEqual([
      'tblScore',
      'Sheet1',
      ['姓名', '分数'],
    ]);
  });

  it('a call newer than ExcelApi 1.12 is refused by the library itself', () => {
    const table = context.workbook.tables.getItem('tblScore');
    expect(() => {
      table.resize('A1:B9');
    }).toThrow(expect.objectContaining({ code: 'ApiNotFound' }));
  });

  it('a member that the host does not know is refused by name', async () => {
    sheet().getRange('A1').copyFrom('B1');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'NotImplemented',
      debugInfo: { errorLocation: 'Range.copyFrom' },
    });
  });

  it('so is an option that the host does not know', async () => {
    sheet().getRange('A1:B1').merge(true);
    expect(await codeOf(() => context.sync())).toBe('NotImplemented');
  });

  it('counts batches, actions and bytes', async () => {
    sheet().getRange('A1').values = [['四个汉字']];
    await context.sync();
    await context.sync();
    expect(host.statistics.syncs).toBe(1);
    expect(host.statistics.largestRequest).toBeGreaterThan(200);
    expect(host.statistics.largestResponse).toBeGreaterThan(20);
  });
});

describe('events', () => {
  it('a change by the add-in itself names it as the trigger', async () => {
    const seen: unknown[] = [];
    sheet().onChanged.add((event) => {
      seen.push([event.address, event.changeType, event.source, event.triggerSource]);
      return Promise.resolve();
    });
    await context.sync();
    sheet().getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    await expect.poll(() => seen).toEqual([['B2:C3', 'RangeEdited', 'Local', 'ThisLocalAddin']]);
  });

  it('none comes while enableEvents is off', async () => {
    const seen: string[] = [];
    sheet().onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    context.runtime.enableEvents = false;
    sheet().getRange('A1').values = [[1]];
    context.runtime.enableEvents = true;
    sheet().getRange('A2').values = [[2]];
    await context.sync();
    await expect.poll(() => seen).toEqual(['A2']);
  });

  it('a removed handler leaves nothing behind', async () => {
    const handler = sheet().onChanged.add(() => Promise.resolve());
    await context.sync();
    expect(host.workbook.events.handlerCount).toBe(1);
    handler.remove();
    await context.sync();
    expect(host.workbook.events.handlerCount).toBe(0);
  });
});

describe('faults', () => {
  const write = (): Promise<void> => {
    sheet().getRange('A1').values = [[1]];
    sheet().getRange('A2').values = [[2]];
    return context.sync();
  };
  const SILENT = Symbol('no answer');
  const waitFor = async (promise: Promise<unknown>): Promise<unknown> =>
    Promise.race([promise, new Promise((resolve) => setTimeout(resolve, 50, SILENT))]);

  it('a refused batch does nothing', async () => {
    host.faults.at(1, { kind: 'refused', code: 'GeneralException' });
    expect([await codeOf(write), valueAt(0, 0)]).toEqual(['GeneralException', undefined]);
  });

  it('a batch broken off half-way has done the first half', async () => {
    sheet().getRange('A1').values = [[1]];
    sheet().getRange('A2').values = [[2]];
    host.faults.at(1, { kind: 'brokenOff', action: 6, code: 'GeneralException' });
    expect([await codeOf(() => context.sync()), valueAt(0, 0), valueAt(1, 0)]).toEqual([
      'GeneralException',
      1,
      undefined,
    ]);
  });

  it('a batch that hangs does nothing and is not answered', async () => {
    host.faults.at(1, { kind: 'hung' });
    expect([await waitFor(write()), valueAt(0, 0)]).toEqual([SILENT, undefined]);
  });

  it('a lost answer: everything is done, nobody says so', async () => {
    host.faults.at(1, { kind: 'lost' });
    expect([await waitFor(write()), valueAt(1, 0)]).toEqual([SILENT, 2]);
  });

  it('a late batch is done when its time has come', async () => {
    let arrive = (): void => undefined;
    const until = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    host.faults.at(1, { kind: 'late', until });
    const writing = write();
    expect([await waitFor(writing), valueAt(0, 0)]).toEqual([SILENT, undefined]);
    arrive();
    await writing;
    expect(valueAt(1, 0)).toBe(2);
  });

  it('faults are counted from the batch in which they are set', async () => {
    host.faults.at(2, { kind: 'refused', code: 'GeneralException' });
    expect([await codeOf(write), await codeOf(write), await codeOf(write)]).toEqual([
      'done',
      'GeneralException',
      'done',
    ]);
  });
});
