import { describe, expect, it } from 'vitest';
import { openDesk } from '../../../src/app/desk/openDesk';
import { scoreAssessment } from '../../../src/assessment/scoreAssessment';
import { liveFile } from '../../../src/hosts/xlsx/liveFile';
import { raise, type WorkbookIssue } from '../../../src/workbook/issues';
import type { LiveWorkbook } from '../../../src/workbook/port';
import { planWorkbook } from '../../../src/workbook/write/planWorkbook';
import { smallAssessment } from '../../support/smallAssessment';
import { loadDocumentWriter } from '../../support/loadDocumentWriter';
import { loadExchangeFiles } from '../../support/loadExchangeFiles';
import { firstRow, TIME } from './support';

/** A workbook in which somebody else works too; `trouble` is what it answers next. */
async function sharedWorkbook() {
  const book = liveFile();
  const small = smallAssessment();
  await book.apply(planWorkbook(small, scoreAssessment(small).value));
  let trouble: readonly WorkbookIssue[] = [];
  const workbook: LiveWorkbook = {
    ...book,
    read: () => (trouble.length > 0 ? Promise.resolve({ value: null, issues: trouble }) : book.read()),
    apply: (plan) => (trouble.length > 0 ? Promise.resolve(trouble) : book.apply(plan)),
    write: (edits) => (trouble.length > 0 ? Promise.resolve(trouble) : book.write(edits)),
  };
  return {
    book,
    desk: openDesk({ kind: 'live', workbook }, loadExchangeFiles, loadDocumentWriter),
    fail: (issues: readonly WorkbookIssue[]) => {
      trouble = issues;
    },
  };
}

describe('in a workbook that others change too', () => {
  it('a row deleted meanwhile is said to be gone, and the round is read anew', async () => {
    const { book, desk } = await sharedWorkbook();
    const name = await firstRow(desk);
    const small = smallAssessment();
    const fewer = { ...small, evidence: small.evidence.slice(1) };
    await book.apply(planWorkbook(fewer, scoreAssessment(fewer).value));
    const { row, notes, overview } = await desk.enter(name, { conclusion: '未完成' });
    expect(row).toBeNull();
    expect(notes).toMatchObject([{ code: 'rowNotFound' }]);
    expect(overview.rows.all).toBe(2);
  });

  it('a refresh shows what somebody typed', async () => {
    const { book, desk } = await sharedWorkbook();
    const name = await firstRow(desk);
    await book.write([{ ...name, cells: { 考评结论: '不适用' } }]);
    expect((await desk.row(name))?.entry.conclusion).toBe('完成');
    await desk.refresh();
    expect((await desk.row(name))?.entry.conclusion).toBe('不适用');
  });

  it('an entry changes only its own cells', async () => {
    const { book, desk } = await sharedWorkbook();
    const name = await firstRow(desk);
    await book.write([{ ...name, cells: { 评分人: '王五' } }]);
    await desk.enter(name, { conclusion: '未完成' });
    await desk.refresh();
    expect((await desk.row(name))?.entry).toMatchObject({ conclusion: '未完成', assessor: '王五' });
  });

  it('a workbook that does not answer keeps the round and says what to do', async () => {
    const { desk, fail } = await sharedWorkbook();
    await desk.refresh();
    fail([raise('cellEditing', null)]);
    const overview = await desk.refresh();
    expect(overview).toMatchObject({ state: 'open', tasks: 2, notes: { error: 1 } });
    expect(await desk.notes()).toMatchObject([{ code: 'cellEditing' }]);
    const { row, notes } = await desk.enter(await firstRow(desk), { conclusion: '未完成' });
    expect(row?.entry.conclusion).toBe('完成');
    expect(notes).toMatchObject([{ code: 'cellEditing' }]);
    expect(await desk.updateRanking(TIME)).toMatchObject({ done: false, notes: [{ code: 'cellEditing' }] });
  });

  it('one that never answered is unusable until it does', async () => {
    const { desk, fail } = await sharedWorkbook();
    fail([raise('hostSilent', null, { seconds: 20 })]);
    expect(await desk.refresh()).toMatchObject({ state: 'unusable', next: 'repair' });
    fail([]);
    expect(await desk.refresh()).toMatchObject({ state: 'open' });
  });

  it('a workbook of other things is where a round can begin', async () => {
    const desk = openDesk({ kind: 'live', workbook: liveFile() }, loadExchangeFiles, loadDocumentWriter);
    expect(await desk.refresh()).toMatchObject({ state: 'none', next: 'import', file: null });
  });
});

describe('what is missing is not written over', () => {
  it('a lost sheet must come back first', async () => {
    const book = liveFile();
    const small = smallAssessment();
    const plan = planWorkbook(small, scoreAssessment(small).value);
    await book.apply({ ...plan, sheets: plan.sheets.filter(({ name }) => name !== '任务分解') });
    const desk = openDesk({ kind: 'live', workbook: book }, loadExchangeFiles, loadDocumentWriter);
    expect((await desk.refresh()).next).toBe('repair');
    const { done, notes } = await desk.updateRanking(TIME);
    expect(done).toBe(false);
    expect(notes).toMatchObject([{ code: 'sheetMissing' }]);
  });
});
