import { describe, expect, it } from 'vitest';
import { personAt } from '../../support/excel-host/personAt';
import { excelWorkbook } from '../../../src/hosts/officejs/excelWorkbook';
import type { RowEdit } from '../../../src/workbook/port';
import { createExcelHost } from '../../support/excel-host/createExcelHost';
import { smallAssessment } from '../../support/smallAssessment';
import { everything } from './support/everything';
import { changedRound, codes, openRound, planOf, roundIn } from './support/rounds';

const EVIDENCE = '证据评分';

const [FIRST = { unit: '', taskId: '' }] = smallAssessment().evidence;
const deduct = (points: number): RowEdit => ({
  table: 'tblEvidence',
  key: [FIRST.unit, FIRST.taskId],
  occurrence: 0,
  cells: { 扣分: points },
});

describe('while a person types into a cell', () => {
  it('nothing is read, and the person is told what to do', async () => {
    const { host, book } = await openRound();
    host.state.isEditing = true;
    const { value, issues } = await book.read();
    expect([value, codes(issues)]).toEqual([null, ['cellEditing']]);
  });

  it('an entry is not written, and goes in afterwards', async () => {
    const { host, book } = await openRound();
    host.state.isEditing = true;
    expect(codes(await book.write([deduct(1)]))).toEqual(['cellEditing']);
    host.state.isEditing = false;
    expect(await book.write([deduct(1)])).toEqual([]);
    expect((await roundIn(book)).evidence[0]?.deduction).toBe(1);
  });
});

describe('a workbook that must not be written', () => {
  it('opened for reading only is read all the same', async () => {
    const { host, book } = await openRound();
    host.state.isReadOnly = true;
    expect(codes(await book.write([deduct(1)]))).toEqual(['workbookReadOnly']);
    expect(codes(await book.apply(planOf(changedRound())))).toEqual(['workbookReadOnly']);
    expect((await roundIn(book)).evidence).toHaveLength(3);
  });

  it('with a protected structure takes no new sheets', async () => {
    const host = createExcelHost();
    host.state.isStructureProtected = true;
    const before = everything(host);
    expect(codes(await excelWorkbook().apply(planOf(smallAssessment())))).toEqual(['workbookProtected']);
    expect(everything(host)).toEqual(before);
  });
});

describe('a protected sheet', () => {
  it('is protected as before once it was written', async () => {
    const { host, book } = await openRound();
    const { protection } = host.workbook.sheet(EVIDENCE);
    expect(protection).not.toBeNull();
    await book.apply(planOf(changedRound()));
    expect(host.workbook.sheet(EVIDENCE).protection).toEqual(protection);
  });

  it('stays unprotected when the person took the protection off', async () => {
    const { host, book } = await openRound();
    host.workbook.sheet(EVIDENCE).protection = null;
    await book.apply(planOf(changedRound()));
    expect(host.workbook.sheet(EVIDENCE).protection).toBeNull();
  });

  it('with a password is named, and nothing is written anywhere', async () => {
    const { host, book } = await openRound();
    const sheet = host.workbook.sheet('权重核验');
    if (sheet.protection === null) throw new Error('the sheet is protected');
    sheet.protection = { ...sheet.protection, password: '机密' };
    const before = everything(host);
    const issues = await book.apply(planOf(changedRound()));
    expect(issues.map(({ code, facts }) => [code, facts['sheet']])).toEqual([['sheetProtected', '权重核验']]);
    expect(everything(host)).toEqual(before);
  });

  it('takes entries without being opened', async () => {
    const { host, book } = await openRound();
    const sheet = host.workbook.sheet(EVIDENCE);
    if (sheet.protection === null) throw new Error('the sheet is protected');
    sheet.protection = { ...sheet.protection, password: '机密' };
    expect(await book.write([deduct(2)])).toEqual([]);
  });
});

describe('a place', () => {
  it('is shown and selected', async () => {
    const { host, book } = await openRound();
    expect(await book.select({ sheet: EVIDENCE, row: 5, column: 16 })).toEqual([]);
    expect([host.workbook.active.name, host.workbook.selection]).toEqual([
      EVIDENCE,
      { row: 4, column: 15, rows: 1, columns: 1 },
    ]);
  });

  it('is not shown while another workbook is in front', async () => {
    const { host, book } = await openRound();
    host.state.isOtherWindow = true;
    expect(codes(await book.select({ sheet: EVIDENCE, row: 5, column: 16 }))).toEqual(['otherWindow']);
  });

  it('on a hidden sheet is not shown, and that is said', async () => {
    const { book } = await openRound();
    expect(codes(await book.select({ sheet: '_系统', row: 1 }))).toEqual(['sheetHidden']);
  });
});

describe('a change that is called off', () => {
  it('is put back as a whole', async () => {
    const { host, book } = await openRound();
    const before = everything(host);
    book.onProgress((done) => {
      if (done === 1) book.cancel();
    });
    expect(codes(await book.apply(planOf(changedRound())))).toEqual(['writeCancelled']);
    expect(everything(host)).toEqual(before);
  });
});

/** Calls of a listener, to be waited for. */
function calls<T>() {
  const got: T[] = [];
  let wake: () => void = () => undefined;
  return {
    listener: (value: T) => {
      got.push(value);
      wake();
    },
    next: async (): Promise<T> => {
      if (got.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return got.shift() as T;
    },
    count: () => got.length,
  };
}

/** The listener is with Excel once something asked later has been answered. */
const settled = (book: { read(): Promise<unknown> }) => book.read();

describe('news', () => {
  it('of a person’s entry is told once for a burst', async () => {
    const { host, book } = await openRound();
    const changes = calls<undefined>();
    book.onChanged(() => {
      changes.listener(undefined);
    });
    await settled(book);
    const person = personAt(host);
    await person.typesInto('tblEvidence', 0, '扣分', 1);
    await person.typesInto('tblEvidence', 1, '扣分', 2);
    await changes.next();
    expect(changes.count()).toBe(0);
  });

  it('of our own writes, or of other sheets, is not told', async () => {
    const { host, book } = await openRound();
    const changes = calls<string>();
    let what = 'ours';
    book.onChanged(() => {
      changes.listener(what);
    });
    await settled(book);
    await book.write([deduct(1)]);
    await personAt(host).types('我的表', 'A1', '别的');
    await new Promise((resolve) => setTimeout(resolve, 400));
    what = 'theirs';
    await personAt(host).typesInto('tblEvidence', 0, '扣分', 3);
    expect(await changes.next()).toBe('theirs');
  });

  it('of the selected row names it by its key, and null elsewhere', async () => {
    const { host, book } = await openRound();
    const rows = calls<unknown>();
    book.onSelected(rows.listener);
    await settled(book);
    const person = personAt(host);
    await person.selects(EVIDENCE, 'P5');
    expect(await rows.next()).toEqual({ table: 'tblEvidence', key: ['和平区政府', 'T1-02'], occurrence: 0 });
    await person.selects(EVIDENCE, 'A1');
    expect(await rows.next()).toBeNull();
  });

  it('of passing selections: only the last one counts', async () => {
    const { host, book } = await openRound();
    const rows = calls<unknown>();
    book.onSelected(rows.listener);
    await settled(book);
    const person = personAt(host);
    await person.selects(EVIDENCE, 'P4');
    await person.selects(EVIDENCE, 'P6');
    expect(await rows.next()).toEqual({ table: 'tblEvidence', key: ['市教育局', 'T1-01'], occurrence: 0 });
    expect(rows.count()).toBe(0);
  });
});
