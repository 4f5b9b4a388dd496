import { describe, expect, it } from 'vitest';
import { EXCHANGE_ACTION } from '../../../src/exchange/registerWords';
import { unit } from '../../support/assessment-builder';
import { fillIn, hub, lineOf, merged, META, rejectedTexts, returned, rowsOf, takenTexts, withoutBase } from './support';

const UNIT = '市教育局';

describe('a file with its base', () => {
  it('[M6] is taken when it is this round’s, its unit’s and in time', () => {
    const file = returned(hub(), UNIT);
    expect(lineOf(hub(), file)).toEqual({ file: file.file.name, unit: UNIT, status: 'ok', details: [] });
    expect(takenTexts(merged(hub(), [file]))).toEqual(['市教育局 T1 evidence=链接']);
  });

  it('[M6] is late the day after its own 交回期限, and taken all the same', () => {
    const late = returned(hub(), UNIT, { received: '2026-12-01' });
    expect(lineOf(hub(), late)).toMatchObject({ status: 'late', details: ['returnedLate'] });
    expect(merged(hub(), [late]).applied).toHaveLength(1);
    expect(lineOf(hub(), returned(hub(), UNIT, { received: '2026-11-30' })).status).toBe('ok');
  });

  it('[M6] is never late without a 交回期限', () => {
    expect(lineOf(hub(), returned(hub(), UNIT, { facts: { due: '' }, received: '2027-01-01' })).status).toBe('ok');
  });

  it('[M6] of last year is told by its round, and nothing of it is taken', () => {
    const last = hub({ meta: { ...META, id: '2025', title: '沈阳市2025年政务公开考核', year: 2025 } });
    const merge = merged(hub(), [returned(last, UNIT)]);
    expect(merge.register[0]).toMatchObject({ unit: UNIT, status: 'otherYear', details: ['otherYear'] });
    expect(merge.applied).toEqual([]);
    expect(rejectedTexts(merge)).toEqual(['evidence=链接 fileNotTaken']);
  });

  it('[M6] of another round of the same year is another assessment', () => {
    const other = hub({ meta: { ...META, id: '大连', title: '大连市2026年政务公开考核' } });
    expect(lineOf(hub(), returned(other, UNIT))).toMatchObject({ status: 'otherAssessment' });
  });

  it('[M6] of another city is another assessment although the year differs too', () => {
    const other = hub({ meta: { ...META, id: '大连', title: '大连市2025年政务公开考核', year: 2025 } });
    expect(lineOf(hub(), returned(other, UNIT))).toMatchObject({ status: 'otherAssessment' });
  });

  it('[M6] still belongs to a round that took in a newer notice after sending it', () => {
    const sent = { time: '2026-11-01 09:00', action: EXCHANGE_ACTION.sent, unit: UNIT, round: 1, kind: '填报' };
    const record = { ...sent, due: null, file: '', status: '', detail: '', modified: '', digest: '', taken: '' };
    const renewed = hub({ meta: { ...META, id: '新通知' }, exchange: [record] });
    expect(lineOf(renewed, returned(hub(), UNIT))).toMatchObject({ status: 'ok', details: ['noticeRenewed'] });
  });

  it('[M6] of a unit nobody knows any more is not taken', () => {
    const without = hub({ units: [], evidence: [] });
    expect(lineOf(without, returned(hub(), UNIT))).toMatchObject({ status: 'otherUnit', details: ['unitUnknown'] });
  });

  it('[M6] is found by the alias of a unit that was renamed meanwhile', () => {
    const renamed = hub({
      units: [unit('市教育委员会', { aliases: [UNIT] })],
      evidence: rowsOf(hub(), UNIT).map((row) => ({ ...row, unit: '市教育委员会' })),
    });
    const merge = merged(renamed, [returned(hub(), UNIT)]);
    expect(merge.register[0]).toMatchObject({ unit: '市教育委员会', status: 'ok', details: ['unitRenamed'] });
    expect(takenTexts(merge)).toEqual(['市教育委员会 T1 evidence=链接']);
  });

  it('[M6] that was not changed at all says so', () => {
    const file = returned(hub(), UNIT, { rows: (rows) => rows });
    expect(lineOf(hub(), file)).toMatchObject({ status: 'ok', details: ['nothingFilledIn'] });
  });

  it('[M6] names the evidence for tasks that do not apply', () => {
    const round = hub();
    const assessed = { ...round, evidence: round.evidence.map((row) => ({ ...row, conclusion: '不适用' })) };
    expect(lineOf(assessed, returned(hub(), UNIT)).details).toEqual(['evidenceOfNotApplicable']);
  });

  it('[M6] of an earlier package of the same unit says which is the last', () => {
    const record = { time: '', action: EXCHANGE_ACTION.sent, unit: UNIT, round: 2, kind: '填报', due: null };
    const again = hub({
      exchange: [{ ...record, file: '', status: '', detail: '', modified: '', digest: '', taken: '' }],
    });
    expect(lineOf(again, returned(hub(), UNIT))).toMatchObject({ status: 'ok', details: ['olderRound'] });
  });
});

describe('the name of a file', () => {
  it.each([
    '市教育局_考核_20261101.xlsx',
    '市教育局_考核_20261101（2）.xlsx',
    '市教育局_考核_20261101 (1).xlsx',
    '市教育局_考核_20261101 - 副本.xlsx',
    '收件/市教育局_考核_20261101.xlsx',
  ])('[M6] %s is as it was sent', (name) => {
    expect(lineOf(hub(), returned(hub(), UNIT, { name })).details).toEqual([]);
  });

  it.each(['新建工作表.xlsx', '市教育局材料（定稿）.xlsx', '1.xlsx'])(
    '[M6] %s is a renamed file, taken by its contents',
    (name) => {
      const merge = merged(hub(), [returned(hub(), UNIT, { name })]);
      expect(merge.register[0]).toMatchObject({ unit: UNIT, status: 'ok', details: ['fileRenamed'] });
      expect(merge.applied).toHaveLength(1);
    },
  );

  it('[M6] of another unit keeps the file out, and its values are named', () => {
    const merge = merged(hub(), [returned(hub(), UNIT, { name: '和平区政府_考核_20261101.xlsx' })]);
    expect(merge.register[0]).toMatchObject({ unit: UNIT, status: 'otherUnit', details: ['otherUnitName'] });
    expect(merge.applied).toEqual([]);
    expect(rejectedTexts(merge)).toEqual(['evidence=链接 fileNotTaken']);
  });

  it('[M6] of a unit that begins with another unit’s name is its own', () => {
    const office = returned(hub(), '市教育局招生办');
    expect(lineOf(hub(), office)).toMatchObject({ unit: '市教育局招生办', status: 'ok', details: [] });
    const wrong = returned(hub(), UNIT, { name: office.file.name });
    expect(lineOf(hub(), wrong)).toMatchObject({ unit: UNIT, status: 'otherUnit' });
  });
});

describe('rows of two units', () => {
  const others = rowsOf(hub(), '和平区政府').map((row) => ({ ...row, evidence: '外单位的' }));

  it('[M6] beside the unit’s own are named and not taken', () => {
    const merge = merged(hub(), [returned(hub(), UNIT, { rows: (rows) => [...fillIn('链接')(rows), ...others] })]);
    expect(merge.register[0]).toMatchObject({ unit: UNIT, status: 'ok', details: ['rowsOfOthers'] });
    expect(takenTexts(merge)).toEqual(['市教育局 T1 evidence=链接']);
    expect(rejectedTexts(merge)).toContain('evidence=外单位的 otherUnitRow');
  });

  it('[M6] and none of its own: it is somebody else’s', () => {
    const merge = merged(hub(), [returned(hub(), UNIT, { rows: () => others })]);
    expect(merge.register[0]).toMatchObject({ status: 'otherUnit', details: ['rowsOfOthersOnly'] });
    expect(merge.applied).toEqual([]);
    expect(rejectedTexts(merge)).toContain('evidence=外单位的 fileNotTaken');
  });

  it('[M6] without a base: nobody can tell whose it is', () => {
    const file = returned(hub(), UNIT, { rows: (rows) => [...rows, ...others], content: withoutBase });
    const merge = merged(hub(), [file]);
    expect(merge.register[0]).toMatchObject({ unit: null, status: 'otherUnit', details: ['severalUnits'] });
    expect(rejectedTexts(merge)).toContain('evidence=外单位的 fileNotTaken');
  });
});

it('[M6] the round itself among the returns is known, and nothing of it is listed again', () => {
  const round = hub();
  const book = returned(round, UNIT, { content: () => ({ sent: null, now: round, unreadable: [], extras: [] }) });
  const merge = merged(round, [book]);
  expect(merge.register[0]).toMatchObject({ unit: null, status: 'otherUnit', details: ['hubItself'] });
  expect(merge.rejected).toEqual([]);
});

describe('a file without its base', () => {
  it('[M6] is compared two-way with the unit its rows name', () => {
    const merge = merged(hub(), [returned(hub(), UNIT, { content: withoutBase })]);
    expect(merge.register[0]).toMatchObject({ unit: UNIT, status: 'noBase', details: ['baseMissing'] });
    expect(takenTexts(merge)).toEqual(['市教育局 T1 evidence=链接']);
  });

  it('[M6] takes what is blank here and asks about what is filled in differently', () => {
    const round = hub();
    const evidence = round.evidence.map((row) => (row.taskId === 'T1' ? { ...row, evidence: '已有' } : row));
    const merge = merged({ ...round, evidence }, [returned(hub(), UNIT, { content: withoutBase })]);
    expect(merge.conflicts).toMatchObject([{ kind: 'noBase', ours: '已有', theirs: '链接' }]);
  });

  it('[M6] is told to be late by the last package that went out', () => {
    const record = { time: '', action: EXCHANGE_ACTION.sent, unit: UNIT, round: 1, kind: '填报', due: 46356 };
    const round = hub({
      exchange: [{ ...record, file: '', status: '', detail: '', modified: '', digest: '', taken: '' }],
    });
    const late = returned(hub(), UNIT, { content: withoutBase, received: '2026-12-05' });
    expect(lineOf(round, late)).toMatchObject({ status: 'noBase', details: ['baseMissing', 'returnedLate'] });
  });

  it('[M6] and with the tasks of another notice is another assessment', () => {
    const file = returned(hub(), UNIT, {
      content: (content) => {
        const bare = withoutBase(content);
        return { ...bare, now: { ...bare.now, tasks: bare.now.tasks.map((one) => ({ ...one, requirement: '别的' })) } };
      },
    });
    expect(lineOf(hub(), file)).toMatchObject({ status: 'otherAssessment', details: ['otherTasks'] });
  });

  it('[M6] whose hidden sheet still names another year is of that year', () => {
    const meta = { ...META, id: '2025', title: '沈阳市2025年政务公开考核', year: 2025 };
    const file = returned(hub(), UNIT, {
      content: (content) => ({ ...content, sent: null, now: { ...content.now, meta } }),
    });
    expect(lineOf(hub(), file)).toMatchObject({ status: 'otherYear' });
  });

  it('[M6] of a unit that is not in the roster is not taken', () => {
    const file = returned(hub(), UNIT, {
      rows: (rows) => rows.map((row) => ({ ...row, unit: '某单位' })),
      content: withoutBase,
    });
    expect(lineOf(hub(), file)).toMatchObject({ unit: null, status: 'otherUnit', details: ['unitUnknown'] });
  });

  it('[M6] and with a note below the table is still one unit’s', () => {
    const file = returned(hub(), UNIT, {
      rows: (rows) => [...rows, ...rows.slice(0, 1).map((row) => ({ ...row, unit: '填表人：张三', taskId: '' }))],
      content: withoutBase,
    });
    expect(lineOf(hub(), file)).toMatchObject({ unit: UNIT, status: 'noBase' });
  });

  it('[M6] with appeals is feedback: only the appeals are taken', () => {
    const file = returned(hub(), UNIT, {
      facts: { kind: 'feedback' },
      rows: ([first, ...rest]) => (first ? [{ ...first, appealReason: '已公开', evidence: '改过' }, ...rest] : []),
      content: withoutBase,
    });
    expect(takenTexts(merged(hub(), [file]))).toEqual(['市教育局 T1 appealReason=已公开']);
  });
});

it('[M6] a file that cannot be opened has a line of its own with the reason', () => {
  const { file } = returned(hub(), UNIT);
  const damaged = { file: { ...file, content: null, reason: '文件已损坏。' }, received: '2026-11-22' };
  expect(lineOf(hub(), damaged)).toEqual({ file: file.name, unit: null, status: 'damaged', details: ['文件已损坏。'] });
});
