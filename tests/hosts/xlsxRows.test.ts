import { describe, expect, it, vi } from 'vitest';
import type { Breakdown } from '../../src/assessment/model/breakdown';
import { buildWorkbook } from '../../src/app/buildWorkbook';
import { describe as described } from '../../src/app/describe';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { liveFile } from '../../src/hosts/xlsx/liveFile';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { xlsxPort } from '../../src/hosts/xlsx/xlsxPort';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import type { SheetPlan, TablePlan, WorkbookPlan } from '../../src/workbook/port';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { breakdownTask } from '../support/breakdown-builder';
import { smallAssessment } from '../support/smallAssessment';

const small = planWorkbook(smallAssessment(), scoreAssessment(smallAssessment()).value);

/** The plan with other tables on 证据评分. */
const withTable = (change: (table: TablePlan) => TablePlan): WorkbookPlan => ({
  ...small,
  sheets: small.sheets.map((sheet): SheetPlan =>
    sheet.name === '证据评分' ? { ...sheet, tables: sheet.tables.map(change) } : sheet,
  ),
});

/** A table of so many times its first row. */
const rowsTimes =
  (count: number) =>
  (table: TablePlan): TablePlan => ({
    ...table,
    rows: table.rows.slice(0, 1).flatMap((row) => Array<typeof row>(count).fill(row)),
  });

const MOST = 1_048_576 - 3;

describe('a table longer than a sheet', () => {
  const plan = withTable(rowsTimes(MOST + 1));

  it.each([
    ['a file', () => xlsxPort()],
    ['the pane in file mode', () => liveFile()],
  ])('is not written by %s, and the sheet, the rows and the way out are named', async (_, open) => {
    const port = open();
    const issues = await port.apply(plan);
    expect(issues.map(described).map(({ message }) => message)).toEqual([
      '“证据评分”要写1048574行，一张工作表最多写1048573行，没有生成工作簿。请按单位组别拆成几个考核，分别生成。',
    ]);
    expect((await port.read()).value?.sheets ?? []).toEqual([]);
  });

  it('is refused when a notice and a roster would make it, before anything is written', async () => {
    const units = Array.from({ length: 1_025 }, (_, index) => ({
      name: `第${index + 1}局`,
      group: '市政府部门',
      aliases: [],
      email: '',
      note: '',
    }));
    const responsible = units.map(({ name }) => name);
    const breakdown: Breakdown = {
      ...{ kind: 'breakdown', title: '通知', attachmentTitle: null, issuer: null, documentNumber: null },
      ...{ issuedOn: null, publishedOn: null, year: 2026, weightRule: null, issues: [] },
      tasks: Array.from({ length: 1_024 }, (_, index) => breakdownTask({ id: `T${index + 1}`, responsible })),
    };
    const apply = vi.fn(() => Promise.resolve([]));
    const port = { apply, read: () => Promise.resolve({ value: null, issues: [] }) };
    const request = { breakdown, roster: { units, weights: [] }, source: 'a.txt' };
    const issues = await buildWorkbook(request, port);
    expect(issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toContain('sheetTooLong');
    expect(apply).not.toHaveBeenCalled();
  }, 120_000);
});

describe('texts in cells', () => {
  const TEXTS = [
    '_x0041_',
    '_x005F_',
    'a\tb\nc',
    '\r',
    'a\rb',
    '  两端有空格 ',
    '<&>"\'',
    ']]>',
    '\u{1f600}',
    '#N/A',
    '=1+1',
    '甲'.repeat(32_767),
  ];

  it.each(TEXTS)('stand in the file as they are: %j', async (text) => {
    const plan = withTable((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        values: row.values.map((value, c) =>
          table.columns[c]?.formula === undefined && typeof value === 'string' ? text : value,
        ),
      })),
    }));
    const { value } = await readWorkbook(await writeWorkbook(plan));
    const row = value?.sheets.find(({ name }) => name === '证据评分')?.rows[3] ?? [];
    expect(row.filter((cell) => cell === text).length).toBeGreaterThan(5);
  });

  it.each([
    [-0, 0],
    [1e300, 1e300],
    [5e-324, 5e-324],
    [0.1 + 0.2, 0.1 + 0.2],
    [NaN, null],
    [Infinity, null],
  ])('and numbers: %d is read as %j', async (number, read) => {
    const at = { row: 1, column: 60, value: number, style: 'text' } as const;
    const plan = { ...small, sheets: small.sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells, at] })) };
    const { value } = await readWorkbook(await writeWorkbook(plan));
    expect((value?.sheets[0]?.rows[0]?.[59] ?? null) === read).toBe(true);
  });
});

describe('a host that packs nothing itself', () => {
  it('writes the same workbook', async () => {
    const usual = await readWorkbook(await writeWorkbook(small));
    vi.stubGlobal('CompressionStream', undefined);
    const own = await readWorkbook(await writeWorkbook(small)).finally(() => vi.unstubAllGlobals());
    expect(own.value?.sheets.map(({ rows }) => rows)).toEqual(usual.value?.sheets.map(({ rows }) => rows));
  });
});
