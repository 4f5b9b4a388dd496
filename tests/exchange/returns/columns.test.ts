import { describe, expect, it } from 'vitest';
import type { Cell, EvidenceRow } from '../../../src/assessment/model/assessment';
import type { Extra, GoneColumn, ReturnedContent } from '../../../src/assessment/model/package';
import { applyMerge } from '../../../src/exchange/merge/applyMerge';
import { scoreAssessment } from '../../../src/assessment/scoreAssessment';
import type { Received } from '../../../src/exchange/model';
import { fillIn, headings, hub, lineOf, merged, rejectedTexts, returned, takenTexts } from './support';

const UNIT = '市教育局';
const AT = { sheet: '证据评分', rows: [4, 5], columns: { evidence: 12, publishedOn: 13 } };

/** 佐证 is gone from the file; its rows read as they were sent. */
const without =
  (gone: readonly GoneColumn[], extras: readonly Extra[] = []) =>
  (content: ReturnedContent): ReturnedContent => ({ ...content, at: AT, gone, extras });

const under = (value: Cell, taskId = 'T1'): Extra => ({
  place: '工作表“证据评分”L4',
  value,
  row: { unit: UNIT, taskId },
  column: '佐证材料',
  kind: 'columnRenamed',
});

const RENAMED: readonly GoneColumn[] = [{ field: 'evidence', under: '佐证材料' }];

const asSent = (rows: readonly EvidenceRow[]): readonly EvidenceRow[] => rows;

describe('a column of the unit that was renamed', () => {
  const file = returned(hub(), UNIT, { rows: asSent, content: without(RENAMED, [under('新链接')]) });

  it('[M3] is said, and the line does not read as if all were well', () => {
    expect(lineOf(hub(), file)).toMatchObject({ status: 'ok', details: ['columnRenamed'], lacksColumns: true });
  });

  it('[M7] has its values among the rejected, with unit, task and header', () => {
    expect(merged(hub(), [file]).rejected).toMatchObject([
      { unit: UNIT, taskId: 'T1', column: '佐证材料', value: '新链接', reason: 'columnRenamed' },
    ]);
  });

  it('[M3] names no value that was sent so', () => {
    const round = hub();
    const filled = { ...round, evidence: round.evidence.map((row) => ({ ...row, evidence: '原来的' })) };
    const again = returned(filled, UNIT, { rows: asSent, content: without(RENAMED, [under('原来的'), under('改的')]) });
    expect(rejectedTexts(merged(filled, [again]))).toEqual(['佐证材料=改的 columnRenamed']);
  });

  it('[M3] counts as neither taken nor left alone', () => {
    const whole = merged(hub(), [returned(hub(), UNIT, { rows: asSent })]);
    expect(merged(hub(), [file]).unchanged).toBe(whole.unchanged - 2);
  });
});

/** The round after a file is taken. */
function taken(round: ReturnType<typeof hub>, file: Received) {
  const merge = merged(round, [file]);
  const { value: scores } = scoreAssessment(round);
  return applyMerge({ hub: round, scores, merge, files: [file.file], decide: () => undefined, time: '', headings });
}

describe('a column of the unit that is gone', () => {
  const gone: readonly GoneColumn[] = [{ field: 'evidence', under: null }];

  it('[M3] is said', () => {
    const file = returned(hub(), UNIT, { rows: asSent, content: without(gone) });
    expect(lineOf(hub(), file).details).toEqual(['columnGone']);
  });

  it('[M4] [M9] in a second return clears nothing that the first one brought', () => {
    const after = taken(hub(), returned(hub(), UNIT, { rows: fillIn('链接') }));
    const second = returned(hub(), UNIT, { rows: asSent, digest: '2', content: without(gone), modified: '2026-11-21' });
    expect(takenTexts(merged(after, [second]))).toEqual([]);
    expect(taken(after, second).evidence).toEqual(after.evidence);
  });

  it('[M9] in a second return is not forgotten: the third, corrected one is taken without a question', () => {
    const first = taken(hub(), returned(hub(), UNIT, { rows: fillIn('链接') }));
    const second = returned(hub(), UNIT, { rows: asSent, digest: '2', content: without(gone), modified: '2026-11-21' });
    const third = returned(hub(), UNIT, { rows: fillIn('更正的'), digest: '3', modified: '2026-11-22' });
    const merge = merged(taken(first, second), [third]);
    expect(merge.conflicts).toEqual([]);
    expect(takenTexts(merge)).toEqual(['市教育局 T1 evidence=更正的']);
  });

  it('[M3] with its whole sheet is said in one sentence', () => {
    const file = returned(hub(), UNIT, { rows: asSent, content: (content) => ({ ...content, gone }) });
    expect(lineOf(hub(), file).details).toEqual(['evidenceGone']);
  });

  it('[M6] leaves its unit among those that have returned', () => {
    const file = returned(hub(), UNIT, { rows: asSent, content: without(gone) });
    expect(taken(hub(), file).exchange).toMatchObject([{ status: '已收，缺栏', detail: 'columnGone' }]);
  });
});

describe('what was typed over', () => {
  const over = (unit: string): Extra => ({
    place: '工作表“证据评分”E4',
    value: '我改的要求',
    row: { unit, taskId: 'T1' },
    column: '工作要求',
    kind: 'typedOver',
  });

  it.each([
    [UNIT, 'notUnitColumn'],
    ['和平区政府', 'otherUnitRow'],
  ])('[M3] in a row of %s is rejected as %s', (unit, reason) => {
    const file = returned(hub(), UNIT, { content: (content) => ({ ...content, extras: [over(unit)] }) });
    expect(merged(hub(), [file]).rejected).toMatchObject([
      { unit, taskId: 'T1', column: '工作要求', value: '我改的要求', reason },
    ]);
  });

  it('[M7] in a row without unit or task is named by its cell', () => {
    const file = returned(hub(), UNIT, {
      rows: (rows) =>
        rows.map((row, index) => (index === 1 ? { ...row, unit: '', taskId: '', publishedOn: 46022 } : row)),
      content: (content) => ({ ...content, at: AT }),
    });
    expect(rejectedTexts(merged(hub(), [file]))).toContain('证据评分 5:13 publishedOn=46022 outside');
  });
});

describe('cells that no rule can count', () => {
  it.each<[string, Partial<EvidenceRow>, string[]]>([
    ['数量 in words', { count: '3次' }, ['notNumber']],
    ['数量', { count: 3 }, []],
    ['a day that is none', { publishedOn: '2月30日' }, ['notDay']],
    ['a day', { publishedOn: 46022 }, []],
    ['more points than there are', { selfScore: 999 }, ['selfScoreOutOfRange']],
    ['fewer points than none', { selfScore: -1 }, ['selfScoreOutOfRange']],
    ['all points', { selfScore: 10 }, []],
    ['points in words', { selfScore: '满分' }, ['notNumber']],
  ])('[M1] %s: taken, and the line says %j', (_, typed, details) => {
    const file = returned(hub(), UNIT, {
      rows: ([first, ...rest]) => (first ? [{ ...first, ...typed }, ...rest] : []),
    });
    const merge = merged(hub(), [file]);
    expect(merge.register[0]?.details).toEqual(details);
    expect(merge.applied).toHaveLength(1);
  });

  it('[M1] that were sent so are the office’s own', () => {
    const round = hub();
    const filled = { ...round, evidence: round.evidence.map((row) => ({ ...row, count: '3次' })) };
    expect(lineOf(filled, returned(filled, UNIT)).details).toEqual([]);
  });
});
