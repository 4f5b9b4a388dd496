import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/model/assessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { excelWorkbook } from '../../src/hosts/officejs/excelWorkbook';
import { liveFile } from '../../src/hosts/xlsx/liveFile';
import { parseWorkbook } from '../../src/workbook/parse/parseWorkbook';
import type { GridValue, LiveWorkbook, RowEdit, WorkbookGrid } from '../../src/workbook/port';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { createExcelHost } from '../support/excel-host/createExcelHost';
import { smallAssessment } from '../support/smallAssessment';

/** What every live workbook does, whatever it is kept in. */

const planOf = (round: Assessment) => planWorkbook(round, scoreAssessment(round).value);

const ports: Readonly<Record<string, () => LiveWorkbook>> = {
  'a file in memory': () => liveFile(),
  Excel: () => {
    createExcelHost();
    return excelWorkbook();
  },
};

async function gridIn(book: LiveWorkbook): Promise<WorkbookGrid> {
  const { value, issues } = await book.read();
  expect(issues).toEqual([]);
  if (value === null) throw new Error('the workbook cannot be read');
  return value;
}

async function roundIn(book: LiveWorkbook): Promise<Assessment> {
  const parsed = parseWorkbook(await gridIn(book)).value;
  if (parsed === null) throw new Error('no round in the workbook');
  return parsed.assessment;
}

/** Cells as people see them: nothing and empty text look alike, and so do long and short rows. */
function seen(grid: WorkbookGrid) {
  return grid.sheets.map(({ name, rows, tables, formula }) => ({
    name,
    tables: [...tables].sort((a, b) => a.name.localeCompare(b.name)),
    cells: rows.flatMap((row, r) =>
      row.flatMap((value: GridValue, c) =>
        value === null || value === '' ? [] : [[r, c, value, formula(r, c) === null ? 'entered' : 'calculated']],
      ),
    ),
  }));
}

const [FIRST = { unit: '', taskId: '' }, SECOND = FIRST] = smallAssessment().evidence;

const edit = (row: { unit: string; taskId: string }, cells: RowEdit['cells']): RowEdit => ({
  table: 'tblEvidence',
  key: [row.unit, row.taskId],
  occurrence: 0,
  cells,
});

describe.each(Object.entries(ports))('a round in %s', (_, open) => {
  let book = open();
  beforeEach(async () => {
    book = open();
    expect(await book.apply(planOf(smallAssessment()))).toEqual([]);
  });

  it('is read back as it was written', async () => {
    expect(seen(await gridIn(book))).toEqual(seen(await gridIn(await written(liveFile()))));
  });

  it('stays as it is when the same is written again', async () => {
    const once = seen(await gridIn(book));
    expect(await book.apply(planOf(await roundIn(book)))).toEqual([]);
    expect(seen(await gridIn(book))).toEqual(once);
  });

  it('takes entries into the row they are for', async () => {
    expect(await book.write([edit(SECOND, { 考评结论: '部分完成', 完成率: 0.6, 扣分理由: '=迟报了' })])).toEqual([]);
    const { evidence } = await roundIn(book);
    expect(evidence.map(({ conclusion }) => conclusion)).toEqual(['完成', '部分完成', '完成']);
    expect(evidence[1]).toMatchObject({ rate: 0.6, deductionReason: '=迟报了' });
  });

  it('finds a row whatever the letter case of its key', async () => {
    const key = { unit: FIRST.unit, taskId: FIRST.taskId.toLowerCase() };
    expect(await book.write([edit(key, { 扣分: 1 })])).toEqual([]);
    expect((await roundIn(book)).evidence[0]?.deduction).toBe(1);
  });

  it('takes none of the entries when one of the rows is not there', async () => {
    const before = seen(await gridIn(book));
    const issues = await book.write([edit(FIRST, { 扣分: 1 }), edit({ unit: '市体育局', taskId: 'T1' }, { 扣分: 2 })]);
    expect(issues.map(({ code }) => code)).toEqual(['rowNotFound']);
    expect(seen(await gridIn(book))).toEqual(before);
  });

  it('says so when a column is not there', async () => {
    const issues = await book.write([edit(FIRST, { 满意度: 1 })]);
    expect(issues.map(({ code, facts }) => [code, facts['column']])).toEqual([['columnNotFound', '满意度']]);
  });

  it('keeps entries when it is written anew', async () => {
    await book.write([edit(SECOND, { 考评结论: '未完成', 评分人: '王五' })]);
    const entered = await roundIn(book);
    expect(await book.apply(planOf(entered))).toEqual([]);
    expect(await roundIn(book)).toEqual(entered);
  });

  it('is as before an entry that was taken back', async () => {
    const before = seen(await gridIn(book));
    await book.write([edit(FIRST, { 考评结论: '未完成' }), edit(SECOND, { 核定得分: 3, 核定理由: '会议决定' })]);
    expect(await book.undo()).toEqual([]);
    expect(seen(await gridIn(book))).toEqual(before);
  });

  it('is as before a new roster that was taken back', async () => {
    const before = seen(await gridIn(book));
    const round = await roundIn(book);
    const fewer = {
      ...round,
      units: round.units.slice(1),
      weights: round.weights.slice(1),
      evidence: round.evidence.slice(2),
    };
    await book.apply(planOf(fewer));
    expect((await roundIn(book)).units).toHaveLength(1);
    expect(await book.undo()).toEqual([]);
    expect(seen(await gridIn(book))).toEqual(before);
  });

  it('counts what can be taken back, and says when there is nothing', async () => {
    await book.write([edit(FIRST, { 扣分: 1 })]);
    expect(await book.undoable()).toBe(2);
    await book.undo();
    await book.undo();
    expect(await book.undoable()).toBe(0);
    expect((await book.undo()).map(({ code }) => code)).toEqual(['nothingToUndo']);
  });

  it('is as before any entries once they are all taken back', async () => {
    const before = seen(await gridIn(book));
    const entries = fc.array(
      fc.record({
        row: fc.nat({ max: 2 }),
        conclusion: fc.constantFrom('完成', '未完成', null),
        deduction: fc.option(fc.nat({ max: 9 })),
        reason: fc.constantFrom(null, '迟报', '=1+1', '2017', '60%', "'单引号", '6-30', 'TRUE'),
      }),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(entries, async (typed) => {
        const all = (await roundIn(book)).evidence;
        const begun = await book.undoable();
        for (const { row, conclusion, deduction, reason } of typed) {
          const at = all[row] ?? FIRST;
          const cells = { 考评结论: conclusion, 扣分: deduction, 扣分理由: reason };
          expect(await book.write([edit({ unit: at.unit, taskId: at.taskId }, cells)])).toEqual([]);
          expect((await roundIn(book)).evidence[row]).toMatchObject({ conclusion, deduction, deductionReason: reason });
        }
        while ((await book.undoable()) > begun) expect(await book.undo()).toEqual([]);
        expect(seen(await gridIn(book))).toEqual(before);
      }),
      { numRuns: 8 },
    );
  });
});

async function written(book: LiveWorkbook): Promise<LiveWorkbook> {
  await book.apply(planOf(smallAssessment()));
  return book;
}
