/// <reference types="@microsoft/office-js/dist/office" />
import { beforeEach, expect, it } from 'vitest';
import { createExcelHost } from '../../support/excel-host/createExcelHost';
import type { ExcelHost } from '../../support/excel-host/ExcelHost';

type Run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
const excel = globalThis as unknown as { readonly Excel: { readonly run: Run } };
const run: Run = (batch) => excel.Excel.run(batch);

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost({ sheets: ['Sheet1', '成绩 表'] });
});

it('values come back as they were written', async () => {
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C2');
    range.values = [
      [1, 'x', true],
      [2, '二', '=A1+1'],
    ];
    await context.sync();
    range.load('values,formulas,address');
    await context.sync();
    return [range.address, range.formulas];
  });
  expect(values).toEqual([
    'Sheet1!A1:C2',
    [
      [1, 'x', true],
      [2, '二', '=A1+1'],
    ],
  ]);
});
