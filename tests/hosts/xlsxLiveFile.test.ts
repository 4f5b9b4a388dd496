import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { liveFile } from '../../src/hosts/xlsx/liveFile';
import { readSheets } from '../../src/hosts/xlsx/readSheets';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { xlsxPort } from '../../src/hosts/xlsx/xlsxPort';
import type { RowEdit, WorkbookGrid, WorkbookPlan } from '../../src/workbook/port';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { addColumn } from '../support/editPlan';
import { smallAssessment } from '../support/smallAssessment';

const plan = planWorkbook(smallAssessment(), scoreAssessment(smallAssessment()).value);

let file: Uint8Array = new Uint8Array();
beforeAll(async () => {
  file = await writeWorkbook(plan);
});

const edit = (cells: RowEdit['cells'], key = ['和平区政府', 'T1-02'], occurrence = 0): RowEdit => ({
  ...{ table: 'tblEvidence', key, occurrence, cells },
});

async function gridIn(bytes: Uint8Array): Promise<WorkbookGrid> {
  const { value } = await readWorkbook(bytes);
  if (value === null) throw new Error('cannot be read');
  return value;
}

/** Values as they stand, without what is empty at the ends of rows and sheets. */
function valuesOf({ sheets }: WorkbookGrid) {
  return sheets.map(({ name, rows }) => ({
    name,
    cells: rows.flatMap((row, r) => row.flatMap((value, c) => (value === null ? [] : [[r, c, value]]))),
  }));
}

async function read(book: ReturnType<typeof liveFile>): Promise<WorkbookGrid> {
  const { value } = await book.read();
  if (value === null) throw new Error('cannot be read');
  return value;
}

/** A cell of 证据评分, row counted from 0 below the headers. */
async function cell(book: ReturnType<typeof liveFile>, row: number, header: string) {
  const sheet = (await read(book)).sheets.find(({ name }) => name === '证据评分');
  const column = sheet?.rows[2]?.indexOf(header) ?? -1;
  return sheet?.rows[3 + row]?.[column] ?? null;
}

describe('a file in memory', () => {
  it('shows after an apply what the written file shows', async () => {
    const book = liveFile();
    await book.apply(plan);
    expect(valuesOf(await read(book))).toEqual(valuesOf(await gridIn(await book.bytes())));
  });

  it('gives the bytes it was opened with as long as nothing was changed', async () => {
    const book = liveFile(file);
    await book.read();
    expect(await book.bytes()).toBe(file);
  });

  it('is empty at first', async () => {
    expect(await liveFile().read()).toMatchObject({ value: { sheets: [] }, issues: [] });
  });

  it('says why it cannot be read', async () => {
    const { value, issues } = await liveFile(new Uint8Array([1, 2, 3])).read();
    expect(value).toBeNull();
    expect(issues).toMatchObject([{ code: 'fileNotXlsx' }]);
  });
});

describe('cells of a row can be filled in', () => {
  it('whatever the letter case of its key', async () => {
    const book = liveFile(file);
    expect(await book.write([edit({ 考评结论: '未完成' }, ['和平区政府', 't1-02'])])).toEqual([]);
    expect(await cell(book, 1, '考评结论')).toBe('未完成');
  });

  it('and every result follows, as in a spreadsheet', async () => {
    const book = liveFile(file);
    await book.write([edit({ 考评结论: '未完成' })]);
    expect(await cell(book, 1, '最终得分')).toBe(0);
    const scores = (await read(book)).sheets.find(({ name }) => name === '单位得分');
    expect(scores?.rows[3]?.[scores.rows[2]?.indexOf('政务公开得分') ?? -1]).toBe(50);
  });

  it('in the saved file too', async () => {
    const book = liveFile(file);
    await book.write([edit({ 考评结论: '部分完成', 完成率: 0.6, 评分人: '=张三' })]);
    expect(valuesOf(await gridIn(await book.bytes()))).toEqual(valuesOf(await read(book)));
  });

  it('over a formula, which then is no longer there', async () => {
    const book = liveFile(file);
    await book.write([edit({ 分值: 20 })]);
    expect(await cell(book, 1, '最终得分')).toBe(20);
  });

  it('all or none', async () => {
    const book = liveFile(file);
    const issues = await book.write([edit({ 考评结论: '未完成' }), edit({ 考评结论: '未完成' }, ['没有', 'T1'])]);
    expect(issues).toMatchObject([{ code: 'rowNotFound', facts: { key: '没有 T1', table: '证据评分' } }]);
    expect(await cell(book, 1, '考评结论')).toBe('完成');
    expect(await book.undoable()).toBe(0);
  });

  it('not in the second row of a key that stands once', async () => {
    const issues = await liveFile(file).write([edit({ 考评结论: '未完成' }, ['和平区政府', 'T1-02'], 1)]);
    expect(issues).toMatchObject([{ code: 'rowNotFound' }]);
  });

  it('not in a column that is not there', async () => {
    expect(await liveFile(file).write([edit({ 没有这列: 1 })])).toMatchObject([
      { code: 'columnNotFound', facts: { column: '没有这列' } },
    ]);
  });
});

describe('every change can be taken back', () => {
  it('down to the file as opened', async () => {
    const book = liveFile(file);
    const before = valuesOf(await read(book));
    await book.write([edit({ 考评结论: '未完成' })]);
    await book.apply(plan);
    expect(await book.undoable()).toBe(2);
    expect([await book.undo(), await book.undo()]).toEqual([[], []]);
    expect(valuesOf(await read(book))).toEqual(before);
    expect([await book.bytes(), book.version()]).toEqual([file, 0]);
  });

  it('until there is nothing left', async () => {
    expect(await liveFile(file).undo()).toMatchObject([{ code: 'nothingToUndo' }]);
  });
});

/** A file that someone began in a spreadsheet. */
function withOwn(): Promise<Uint8Array> {
  const own = {
    name: '我的统计',
    rows: [['日期', '比例', '合计']],
    cells: new Map([
      ['1,0', { value: 42916, type: 'number' as const, style: { numFmt: 'yyyy/m/d' } }],
      ['1,1', { value: 0.5, type: 'number' as const, style: { numFmt: '0%' } }],
      ['1,2', { value: null, type: 'formula' as const, formula: '1+1', formulaResult: 2 }],
    ]),
  };
  return writeXlsx({ sheets: [own] });
}

describe('a file with content of the person’s own', () => {
  const named = (grid: WorkbookGrid, name: string) => grid.sheets.find((sheet) => sheet.name === name);

  it('keeps an own column when the workbook is written anew', async () => {
    const book: WorkbookPlan = addColumn(plan, '证据评分', '联系人', '张');
    const port = xlsxPort(await writeWorkbook(book));
    await port.apply(plan);
    const rows = named(await gridIn(port.bytes()), '证据评分')?.rows ?? [];
    expect([2, 3, 4, 5].map((row) => rows[row]?.at(-1))).toEqual(['联系人', '张', '张', '张']);
  });

  it('keeps an own sheet as values, dates and percents shown as such, without its formulas', async () => {
    const port = xlsxPort(await withOwn());
    await port.apply(plan);
    const grid = await gridIn(port.bytes());
    expect(named(grid, '我的统计')?.rows[1]).toEqual([42916, 0.5, 2]);
    expect(named(grid, '我的统计')?.formula(1, 2)).toBeNull();
    const { value: shown } = await readSheets(port.bytes());
    expect(shown?.find(({ name }) => name === '我的统计')?.rows[1]).toEqual(['2017-06-30', '50%', '2']);
  });

  it('keeps it through an entry and a second saving', async () => {
    const first = xlsxPort(await withOwn());
    await first.apply(plan);
    const book = liveFile(first.bytes());
    await book.write([edit({ 考评结论: '未完成' })]);
    const again = liveFile(await book.bytes());
    expect(named(await read(again), '我的统计')?.rows[1]).toEqual([42916, 0.5, 2]);
  });
});
