import { beforeEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment/model/assessment';
import { byHand } from './support/byHand';
import { everything } from './support/everything';
import { openRound, planOf, roundIn } from './support/rounds';

const EVIDENCE = '证据评分';

const APPEAL = ['申诉理由', '申诉佐证', '申诉前得分', '申诉结论', '申诉答复'];

/** Columns that nobody needs to see, whatever happens. */
const NEVER_SEEN = ['评分依据', '部分序号', '丢分', '无佐证'];

const appealed = (round: Assessment): Assessment => ({
  ...round,
  evidence: round.evidence.map((row, index) => (index === 1 ? { ...row, appealReason: '已于5月公开' } : row)),
});

describe('columns of appeals in Excel', () => {
  let { host, book } = {} as Awaited<ReturnType<typeof openRound>>;

  /** Headers of the hidden columns of 证据评分, from left to right. */
  const hidden = (): string[] => {
    const { sheet, area, columns } = host.workbook.table('tblEvidence');
    return columns.map(({ name }) => name).filter((_, index) => sheet.hiddenColumns.has(area.column + index));
  };

  const hide = (header: string, isHidden = true): Promise<void> =>
    byHand(host, EVIDENCE, () => {
      const { sheet, area, columns } = host.workbook.table('tblEvidence');
      const column = area.column + columns.findIndex(({ name }) => name === header);
      if (isHidden) sheet.hiddenColumns.set(column, true);
      else sheet.hiddenColumns.delete(column);
      return Promise.resolve();
    });

  beforeEach(async () => {
    ({ host, book } = await openRound());
  });

  it('are hidden as long as nobody has appealed', async () => {
    expect(hidden()).toEqual(['键', ...APPEAL, ...NEVER_SEEN]);
    await book.apply(planOf({ ...(await roundIn(book)), evidence: [] }));
    expect(hidden()).toEqual(['键', ...APPEAL, ...NEVER_SEEN]);
  });

  it('are shown by the write that brings the first appeal, and hidden again when it is taken back', async () => {
    const before = everything(host);
    expect(await book.apply(planOf(appealed(await roundIn(book))))).toEqual([]);
    expect(hidden()).toEqual(['键', ...NEVER_SEEN]);
    expect(host.workbook.sheet(EVIDENCE).protection).not.toBeNull();
    expect(await book.undo()).toEqual([]);
    expect(everything(host)).toEqual(before);
  });

  it('are shown anew after they were taken back', async () => {
    const round = appealed(await roundIn(book));
    await book.apply(planOf(round));
    await book.undo();
    await book.apply(planOf(round));
    expect(hidden()).toEqual(['键', ...NEVER_SEEN]);
  });

  it('are found where a person has moved one', async () => {
    await byHand(host, EVIDENCE, (person) => person.movesColumn('tblEvidence', '申诉答复', 3));
    await hide('申诉答复');
    await hide('任务事项', false);
    await book.apply(planOf(appealed(await roundIn(book))));
    expect(hidden()).not.toContain('申诉答复');
  });

  it('stay hidden where a person hid them after the first appeal', async () => {
    const round = appealed(await roundIn(book));
    await book.apply(planOf(round));
    await hide('申诉答复');
    const evidence = round.evidence.map((row) => ({ ...row, appealReason: '另有一处' }));
    await book.apply(planOf({ ...round, evidence }));
    expect(hidden()).toEqual(['键', '申诉答复', ...NEVER_SEEN]);
    await book.undo();
    expect(hidden()).toEqual(['键', '申诉答复', ...NEVER_SEEN]);
  });

  it('stay in sight where a person wants to see them before there is an appeal', async () => {
    await hide('申诉理由', false);
    const round = await roundIn(book);
    await book.apply(planOf(appealed(round)));
    await book.undo();
    expect(hidden()).not.toContain('申诉理由');
    expect(hidden()).toContain('申诉答复');
  });

  it('leave the other columns that a person hid or added as they are', async () => {
    await byHand(host, EVIDENCE, (person) => person.addsColumn('tblEvidence', 2, '电话', ['024-1', '024-2', '024-3']));
    await hide('电话');
    await hide('扣分理由');
    const before = hidden();
    await book.apply(planOf(appealed(await roundIn(book))));
    expect(hidden()).toEqual(before.filter((header) => !APPEAL.includes(header)));
    await book.undo();
    expect(hidden()).toEqual(before);
  });

  it('cost no batch more than writing into the sheet does', async () => {
    const round = await roundIn(book);
    const evidence = round.evidence.map((row) => ({ ...row, role: '配合' as const }));
    const syncs = async (next: Assessment): Promise<number> => {
      host.statistics.reset();
      await book.apply(planOf(next));
      return host.statistics.syncs;
    };
    const usual = await syncs({ ...round, evidence });
    await book.undo();
    expect(await syncs(appealed({ ...round, evidence }))).toBe(usual);
  });
});
