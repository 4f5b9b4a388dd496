import { describe, expect, it } from 'vitest';
import { planWorkbook } from '../../../src/workbook/write/planWorkbook';
import { scoreAssessment } from '../../../src/assessment/scoreAssessment';
import { writeWorkbook } from '../../../src/hosts/xlsx/writeWorkbook';
import type { Assessment, EvidenceRow } from '../../../src/assessment/model/assessment';
import { smallAssessment } from '../../support/smallAssessment';
import { fileDesk, firstRow, savedAssessment } from './support';

type Desk = ReturnType<typeof fileDesk>;

const bytesOf = (value: Assessment): Promise<Uint8Array> =>
  writeWorkbook(planWorkbook(value, scoreAssessment(value).value));

/** Two units and two tasks, nothing assessed. */
async function smallRound(): Promise<Desk> {
  const desk = fileDesk();
  const small = smallAssessment();
  const evidence = small.evidence.map((row) => ({ ...row, conclusion: null }));
  await desk.openFile('考核.xlsx', await bytesOf({ ...small, evidence }));
  return desk;
}

/** The first row is changed in the sheet by somebody else, and the file opened again. */
async function changeFirst(desk: Desk, change: Partial<EvidenceRow>): Promise<void> {
  const known = await savedAssessment(desk);
  const [first, ...rest] = known.evidence;
  if (first === undefined) throw new Error('no rows');
  await desk.openFile('考核.xlsx', await bytesOf({ ...known, evidence: [{ ...first, ...change }, ...rest] }));
}

describe('a score whose evidence changes', () => {
  it('[E4] entered here remembers what it was given on; changed since, the row says what changed', async () => {
    const desk = await smallRound();
    const name = await firstRow(desk);
    await desk.enter(name, { conclusion: '完成' });
    await changeFirst(desk, { evidence: '新链接' });
    const row = await desk.row(name);
    expect(row?.review?.changes).toEqual([{ column: '佐证', was: '链接', is: '新链接' }]);
    expect((await desk.refresh()).rows.stale).toBe(1);
    const stale = { unit: null, taskId: null, show: 'stale' } as const;
    expect((await desk.rows(stale)).rows.map((line) => line.isStale)).toEqual([true]);
    expect(await desk.nextOpen(stale, null)).toEqual(name);
  });

  it('[E4] is confirmed in one step that can be taken back', async () => {
    const desk = await smallRound();
    const name = await firstRow(desk);
    await desk.enter(name, { conclusion: '完成' });
    await changeFirst(desk, { evidence: '新链接' });
    const { row, overview } = await desk.confirmScore(name);
    expect([row?.review, overview.rows.stale]).toEqual([null, 0]);
    await desk.undo();
    expect((await desk.row(name))?.review).not.toBeNull();
  });

  it('[E4] a score entered anew stands on what is there now', async () => {
    const desk = await smallRound();
    const name = await firstRow(desk);
    await desk.enter(name, { conclusion: '完成' });
    await changeFirst(desk, { evidence: '新链接' });
    expect((await desk.enter(name, { conclusion: '未完成' })).row?.review).toBeNull();
  });
});

describe('an appeal', () => {
  it('[A5] keeps the score of before beside the new one', async () => {
    const desk = await smallRound();
    const name = await firstRow(desk);
    await desk.enter(name, { conclusion: '未完成' });
    await changeFirst(desk, { appealReason: '6月已公开', appealEvidence: '链接' });
    expect((await desk.refresh()).rows.appeals).toBe(1);
    const { row, problems, overview } = await desk.enter(name, {
      appealVerdict: '调整',
      appealAnswer: '情况属实',
      override: '8',
      overrideReason: '补证',
    });
    expect(problems).toEqual({});
    expect(row).toMatchObject({ final: '8.00', appeal: { scoreBefore: '0.00', isOpen: false } });
    expect(overview.rows.appeals).toBe(0);
    expect((await savedAssessment(desk)).evidence[0]).toMatchObject({ scoreBeforeAppeal: 0, appealVerdict: '调整' });
  });

  it.each([
    [{ appealVerdict: '维持' }, { appealAnswer: '请写申诉答复，单位会看到。' }],
    [{ appealVerdict: '调整', appealAnswer: '属实' }, { override: '申诉结论是调整，请填核定得分和核定理由。' }],
    [{ appealVerdict: '驳回' }, { appealVerdict: '“驳回”不是申诉结论。请选维持、调整，或留空。' }],
  ])('%o is asked for what it lacks', async (entry, problems) => {
    const desk = await smallRound();
    expect((await desk.enter(await firstRow(desk), entry)).problems).toEqual(problems);
  });
});
