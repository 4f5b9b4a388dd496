import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment/model/assessment';
import type { Received } from '../../../src/exchange/model';
import { EXCHANGE_ACTION, RETURN_STATUS } from '../../../src/exchange/registerWords';
import { fillIn, hub, merged, rejectedTexts, returned, takenTexts } from './support';

const UNIT = '市教育局';
const saved = (name: string, evidence: string, modified: string | null): Received =>
  returned(hub(), UNIT, { name, rows: fillIn(evidence), modified });

const older = saved('市教育局_考核_20261101.xlsx', '旧', '2026-11-18T08:00:00.000Z');
const newer = saved('市教育局_考核_20261101（2）.xlsx', '新', '2026-11-20T08:00:00.000Z');

const statuses = (files: readonly Received[], preferred: readonly string[] = [], round: Assessment = hub()) =>
  Object.fromEntries(merged(round, files, preferred).register.map(({ file, status }) => [file, status]));

describe('twice in one drop', () => {
  it('[M6] the file saved last is taken, and the differing values of the older are named', () => {
    const merge = merged(hub(), [older, newer]);
    expect(statuses([older, newer])).toEqual({ [older.file.name]: 'duplicate', [newer.file.name]: 'ok' });
    expect(takenTexts(merge)).toEqual(['市教育局 T1 evidence=新']);
    expect(rejectedTexts(merge)).toEqual(['evidence=旧 olderReturn']);
  });

  it('[M6] a value that both have is no loss', () => {
    const same = saved('市教育局_考核_20261101.xlsx', '新', '2026-11-18T08:00:00.000Z');
    expect(rejectedTexts(merged(hub(), [same, newer]))).toEqual([]);
  });

  it('[M6] the order of the files is irrelevant', () => {
    expect(merged(hub(), [newer, older])).toEqual(merged(hub(), [older, newer]));
  });

  it('[M6] a person may prefer the older one', () => {
    const merge = merged(hub(), [older, newer], [older.file.name]);
    expect(takenTexts(merge)).toEqual(['市教育局 T1 evidence=旧']);
    expect(rejectedTexts(merge)).toEqual(['evidence=新 olderReturn']);
    expect(merge.register.find(({ status }) => status === 'duplicate')?.details).toContain('notPreferred');
  });

  it('[M6] the very same file under two names is taken once', () => {
    const copy = { ...newer, file: { ...newer.file, name: '副本.xlsx' } };
    const merge = merged(hub(), [newer, copy]);
    expect(merge.register.map(({ status }) => status).sort()).toEqual(['duplicate', 'ok']);
    expect(takenTexts(merge)).toEqual(['市教育局 T1 evidence=新']);
    expect(merge.rejected).toEqual([]);
  });

  it('[M6] a file that does not say when it was saved counts as the older', () => {
    const undated = saved('市教育局_考核_20261101.xlsx', '旧', null);
    expect(statuses([undated, newer])).toMatchObject({ [undated.file.name]: 'duplicate' });
  });

  it('[M6] evidence and feedback of one unit are no duplicates', () => {
    const feedback = returned(hub(), UNIT, {
      name: '市教育局_反馈_20261101.xlsx',
      facts: { kind: 'feedback' },
      rows: ([first, ...rest]) => (first ? [{ ...first, appealReason: '已公开' }, ...rest] : []),
    });
    expect(Object.values(statuses([newer, feedback]))).toEqual(['ok', 'ok']);
  });

  it('[M6] the others’ rows and locked columns of the older file are named too', () => {
    const meddled = returned(hub(), UNIT, {
      rows: (rows) => rows.map((row) => ({ ...row, conclusion: '完成' })),
      modified: '2026-11-18T08:00:00.000Z',
    });
    expect(rejectedTexts(merged(hub(), [meddled, newer]))).toContain('conclusion=完成 notUnitColumn');
  });
});

describe('twice over two drops', () => {
  const record = (file: Received, status: string = RETURN_STATUS.ok) => ({
    time: '2026-11-21 10:00',
    action: EXCHANGE_ACTION.returned,
    unit: UNIT,
    round: 1,
    kind: '填报',
    due: null,
    file: file.file.name,
    status,
    detail: '',
    modified: file.file.modified,
    digest: file.file.digest,
    taken: '',
  });

  it('[M6] a file saved before the one that was taken is a duplicate', () => {
    const merge = merged(hub({ exchange: [record(newer)] }), [older]);
    expect(merge.register).toMatchObject([{ status: 'duplicate', details: ['newerTaken'] }]);
    expect(rejectedTexts(merge)).toEqual(['evidence=旧 olderReturn']);
  });

  it('[M6] a file saved after it is taken', () => {
    expect(statuses([newer], [], hub({ exchange: [record(older)] }))).toEqual({ [newer.file.name]: 'ok' });
  });

  it('[M6] the older one is taken where a person prefers it', () => {
    const merge = merged(hub({ exchange: [record(newer)] }), [older], [older.file.name]);
    expect(merge.register).toMatchObject([{ status: 'ok', details: ['olderPreferred'] }]);
    expect(takenTexts(merge)).toEqual(['市教育局 T1 evidence=旧']);
  });

  it('[M6] the same file again is known, and no duplicate of itself', () => {
    const merge = merged(hub({ exchange: [record(newer)] }), [newer]);
    expect(merge.register).toMatchObject([{ status: 'ok', details: ['takenBefore'] }]);
  });

  it('[M6] a newer file that was not taken is no reason to refuse the older', () => {
    const round = hub({ exchange: [record(newer, RETURN_STATUS.otherUnit)] });
    expect(statuses([older], [], round)).toEqual({ [older.file.name]: 'ok' });
  });

  it('[M6] a return of an earlier package does not outdate that of a later one', () => {
    const second = returned(hub(), UNIT, { facts: { round: 2 }, modified: '2026-11-18T08:00:00.000Z' });
    expect(merged(hub({ exchange: [record(newer)] }), [second]).register).toMatchObject([{ status: 'ok' }]);
  });
});
