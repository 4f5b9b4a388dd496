import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment/model/assessment';
import type { ExcelHost } from '../../support/excel-host/ExcelHost';
import { personAt } from '../../support/excel-host/personAt';
import { byHand } from './support/byHand';
import { everything } from './support/everything';
import { codes, planOf, reopenRound, roundIn } from './support/rounds';

const EVIDENCE = '证据评分';

/** What a step that rewrites the workbook makes of the round that it read: a line more in the log. */
const changed = (round: Assessment): Assessment => ({
  ...round,
  log: [...round.log, { time: '2026-11-22 09:00', action: '更新排名', subject: '', from: '', to: '', source: '' }],
});

const onEvidence = (act: Parameters<typeof byHand>[2]) => (host: ExcelHost) => byHand(host, EVIDENCE, act);

/** What people do while a step is being worked out; each would be lost or torn apart by what the step writes. */
const ENTRIES: Readonly<Record<string, (host: ExcelHost) => Promise<void>>> = {
  'types a deduction': (host) => personAt(host).typesInto('tblEvidence', 1, '扣分', 3),
  'writes a reason': (host) => personAt(host).typesInto('tblEvidence', 0, '扣分理由', '刚写的理由'),
  'types over a formula': onEvidence((person) => person.typesInto('tblEvidence', 0, '考评得分', 5)),
  'sorts the rows': onEvidence((person) => person.sorts('tblEvidence', '任务编号', false)),
  'deletes a row': onEvidence((person) => person.deletesRow('tblEvidence', 1)),
  'puts in a row': onEvidence((person) => person.insertsRow('tblEvidence', 1)),
  'deletes one of our columns': onEvidence((person) => person.deletesColumn('tblEvidence', '扣分理由')),
  'puts in a column': onEvidence((person) => person.addsColumn('tblEvidence', 2, '我的备注', ['甲', '乙'])),
  'renames one of our columns': onEvidence((person) => person.renamesColumn('tblEvidence', '扣分理由', '理由')),
  'deletes one of our sheets': (host) => personAt(host).deletesSheet('分析'),
  'changes a setting': (host) => byHand(host, '评分规则', (person) => person.typesInto('tblSettings', 0, '取值', 9)),
};

/** What loses nothing, whatever is written. */
const HARMLESS: Readonly<Record<string, (host: ExcelHost) => Promise<void>>> = {
  'adds a sheet': (host) => personAt(host).addsSheet('我的第二张表'),
  'types into a sheet of the own': (host) => personAt(host).types('我的表', 'B2', 7),
  'renames one of our sheets': (host) => personAt(host).renamesSheet(EVIDENCE, '评分'),
  'shows only some rows': (host) => personAt(host).filters('tblEvidence', '扣分', ['']),
  'shows the hidden sheet': (host) => {
    host.workbook.sheet('_系统').visibility = 'Visible';
    return Promise.resolve();
  },
};

describe('between the reading and the writing of a step a person', () => {
  it.each(Object.entries(ENTRIES))('%s: nothing is written, and that is said', async (_, act) => {
    const { host, book } = await reopenRound();
    const plan = planOf(changed(await roundIn(book)));
    await act(host);
    const before = everything(host);
    expect(codes(await book.apply(plan))).toEqual(['changedMeanwhile']);
    expect(everything(host)).toEqual(before);
  });

  it('types a deduction: it stands in what the next click reads and writes', async () => {
    const { host, book } = await reopenRound();
    const plan = planOf(changed(await roundIn(book)));
    await personAt(host).typesInto('tblEvidence', 1, '扣分', 3);
    await book.apply(plan);
    const { deduction } = (await roundIn(book)).evidence[1] ?? {};
    expect(deduction).toBe(3);
    expect(await book.apply(planOf(changed(await roundIn(book))))).toEqual([]);
    expect((await roundIn(book)).evidence[1]?.deduction).toBe(3);
    expect((await roundIn(book)).log.at(-1)?.action).toBe('更新排名');
  });

  it.each(Object.entries(HARMLESS))('%s: the step is written', async (_, act) => {
    const { host, book } = await reopenRound();
    const plan = planOf(changed(await roundIn(book)));
    await act(host);
    expect(await book.apply(plan)).toEqual([]);
    expect((await roundIn(book)).log.at(-1)?.action).toBe('更新排名');
  });

  it('does nothing, but formulas show other results: the step is written', async () => {
    const { host, book } = await reopenRound();
    const plan = planOf(changed(await roundIn(book)));
    const { sheet, body } = host.workbook.table('tblScores');
    let shown = 0;
    sheet.cells.forEach(body, (cell) => {
      if (cell.formula === null || typeof cell.value !== 'number') return;
      cell.value += 1;
      shown += 1;
    });
    expect(shown).toBeGreaterThan(5);
    expect(await book.apply(plan)).toEqual([]);
  });
});

it('a table longer than a sheet of Excel is not begun', async () => {
  const { host, book } = await reopenRound();
  const plan = planOf(await roundIn(book));
  const before = everything(host);
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) =>
      table.name === 'tblEvidence'
        ? { ...table, rows: Array.from({ length: 1_048_576 }, () => ({ values: [] })) }
        : table,
    ),
  }));
  expect(codes(await book.apply({ ...plan, sheets }))).toEqual(['sheetTooLong']);
  expect(everything(host)).toEqual(before);
});
