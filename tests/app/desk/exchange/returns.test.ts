import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../../src/app/desk/desk';
import { openDesk } from '../../../../src/app/desk/openDesk';
import { liveFile } from '../../../../src/hosts/xlsx/liveFile';
import { writeWorkbook } from '../../../../src/hosts/xlsx/writeWorkbook';
import { raise } from '../../../../src/workbook/issues';
import { planPackage } from '../../../../src/workbook/write/package/planPackage';
import { renameColumn } from '../../../support/editPlan';
import { loadDocumentWriter } from '../../../support/loadDocumentWriter';
import { loadExchangeFiles } from '../../../support/loadExchangeFiles';
import { smallAssessment } from '../../../support/smallAssessment';
import { fileDesk, savedAssessment, TIME } from '../support';
import { deskOf, dropReturn, hubFile, keptLine, smallDesk, smallPackage } from './support';

const HEPING = '和平区政府';
const EDUCATION = '市教育局';
const FILE = '和平区政府_考核_20170701.xlsx';

let desk: Desk;
beforeEach(async () => {
  desk = await smallDesk();
});

/** 佐证 of the first row, as a person typed it at the hub. */
const typeHere = async (conclusion: string): Promise<void> => {
  const [row] = (await desk.rows({ unit: HEPING, taskId: null, show: 'all' })).rows;
  if (row === undefined) throw new Error('no row');
  await desk.enter(row.name, { conclusion });
};

describe('a dropped file', () => {
  it('says whose it is and what it would change', async () => {
    expect(await dropReturn(desk, HEPING, [[0, '佐证', '新的佐证']])).toMatchObject({
      ...{ file: FILE, unit: HEPING, status: 'ok', applied: 1, cleared: 0, conflicts: 0, rejected: 0 },
    });
  });

  it('writes nothing', async () => {
    const before = await savedAssessment(desk);
    await dropReturn(desk, HEPING, [[0, '佐证', '新的佐证']]);
    expect(await savedAssessment(desk)).toEqual(before);
  });

  it('that cannot be read is a line with the reason', async () => {
    const line = await keptLine(desk, { name: '坏.xlsx', bytes: new Uint8Array([1, 2]), modified: null });
    expect(line).toMatchObject({ file: '坏.xlsx', unit: null, status: 'damaged' });
    expect(line.details.join('')).not.toBe('');
  });

  it('that lacks a column of the unit says so', async () => {
    const renamed = renameColumn(planPackage(smallPackage(HEPING), null), '证据评分', '佐证', '佐证材料');
    const file = { name: FILE, bytes: await writeWorkbook(renamed), modified: null };
    expect(await keptLine(desk, file)).toMatchObject({ status: 'ok', lacksColumns: true });
    expect((await dropReturn(desk, EDUCATION, [])).lacksColumns).toBe(false);
  });

  it('dropped once more is the same line', async () => {
    await dropReturn(desk, HEPING, [[0, '佐证', '新的佐证']]);
    await dropReturn(desk, HEPING, [[0, '佐证', '新的佐证']]);
    expect((await desk.returns()).lines).toHaveLength(1);
  });

  it('of the same name and other contents is told apart', async () => {
    await dropReturn(desk, HEPING, [[0, '佐证', '甲']]);
    expect((await dropReturn(desk, HEPING, [[0, '佐证', '乙']])).file).toBe('和平区政府_考核_20170701（2）.xlsx');
    expect((await desk.returns()).lines).toHaveLength(2);
  });

  it('can be given up, and all of them', async () => {
    await dropReturn(desk, HEPING, []);
    await dropReturn(desk, EDUCATION, []);
    expect((await desk.dropReturns(FILE)).lines).toMatchObject([{ unit: EDUCATION }]);
    expect((await desk.dropReturns(null)).lines).toEqual([]);
  });

  it('is given up when another workbook is opened', async () => {
    await dropReturn(desk, HEPING, []);
    const { name, bytes } = await desk.saveFile();
    await desk.openFile(name, bytes);
    expect((await desk.returns()).lines).toEqual([]);
  });
});

describe('what the dropped files change', () => {
  it('is nothing without files', async () => {
    expect(await desk.returns()).toMatchObject({ lines: [], conflicts: [], applied: 0, unchanged: 0, missing: [] });
  });

  it('is nothing without a round', async () => {
    expect(await fileDesk().returns()).toMatchObject({ lines: [], missing: [] });
  });

  it('is shown cell by cell, dates as dates', async () => {
    await dropReturn(desk, HEPING, [[0, '公开日期', 42910]]);
    expect(await desk.returnChanges(FILE)).toMatchObject([{ taskId: 'T1-01', column: '公开日期', to: '2017-06-24' }]);
  });

  it('follows the round as it stands now', async () => {
    await dropReturn(desk, HEPING, [[0, '佐证', '新的佐证']]);
    expect((await desk.returns()).applied).toBe(1);
    await desk.takeBack({}, TIME);
    await dropReturn(desk, HEPING, [[0, '佐证', '新的佐证']]);
    expect((await desk.returns()).applied).toBe(0);
  });

  it('is that of the newest file of a unit, or of the one that a person prefers', async () => {
    await dropReturn(desk, HEPING, [[0, '佐证', '旧']], { name: '甲.xlsx', modified: '2017-07-10T00:00:00Z' });
    await dropReturn(desk, HEPING, [[0, '佐证', '新']], { name: '乙.xlsx', modified: '2017-07-12T00:00:00Z' });
    expect((await desk.returns()).lines).toMatchObject([
      { file: '乙.xlsx', status: 'ok' },
      { file: '甲.xlsx', status: 'duplicate' },
    ]);
    expect((await desk.preferReturn('甲.xlsx')).lines).toMatchObject([
      { file: '乙.xlsx', status: 'duplicate' },
      { file: '甲.xlsx', status: 'ok' },
    ]);
    expect(await desk.returnChanges('甲.xlsx')).toMatchObject([{ to: '旧' }]);
    expect((await desk.preferReturn('乙.xlsx')).lines).toMatchObject([{ status: 'ok' }, { status: 'duplicate' }]);
  });
});

describe('taking files in', () => {
  it('writes values, log and register in one step', async () => {
    await dropReturn(desk, HEPING, [[0, '佐证', '新的佐证']]);
    const { done, overview, notes } = await desk.takeBack({}, TIME);
    expect({ done, undoable: overview.undoable }).toEqual({ done: true, undoable: 1 });
    expect(notes).toMatchObject([{ code: 'returnsTaken', message: '已登记1个文件，写入1格。' }]);
    const { evidence: rows, exchange, log } = await savedAssessment(desk);
    expect(rows[0]?.evidence).toBe('新的佐证');
    expect(exchange).toMatchObject([{ action: '回收', unit: HEPING, status: '已收', file: FILE }]);
    expect(log.length).toBeGreaterThan(0);
  });

  it('leaves nothing to be taken in', async () => {
    await dropReturn(desk, HEPING, [[0, '佐证', '新的佐证']]);
    await desk.takeBack({}, TIME);
    expect((await desk.returns()).lines).toEqual([]);
    expect(await desk.takeBack({}, TIME)).toMatchObject({ done: false, notes: [{ code: 'returnsMissing' }] });
  });

  it('is taken back as one step, and the files are there again', async () => {
    const before = await savedAssessment(desk);
    await dropReturn(desk, HEPING, [[0, '佐证', '新的佐证']]);
    const seen = await desk.returns();
    await desk.takeBack({}, TIME);
    const { done, overview } = await desk.undo();
    expect({ done, undoable: overview.undoable }).toEqual({ done: true, undoable: 0 });
    expect(await savedAssessment(desk)).toEqual(before);
    expect(await desk.returns()).toEqual(seen);
  });

  it('can be done again after it was taken back', async () => {
    await dropReturn(desk, HEPING, [[0, '佐证', '新的佐证']]);
    await desk.takeBack({}, TIME);
    const taken = await savedAssessment(desk);
    await desk.undo();
    await desk.takeBack({}, TIME);
    expect(await savedAssessment(desk)).toEqual(taken);
  });

  it('files of an earlier step come back only when that step is taken back', async () => {
    await dropReturn(desk, HEPING, [[0, '佐证', '新的佐证']]);
    await desk.takeBack({}, TIME);
    await typeHere('未完成');
    await desk.undo();
    expect((await desk.returns()).lines).toEqual([]);
    await desk.undo();
    expect((await desk.returns()).lines).toHaveLength(1);
  });

  it('files of two steps come back one step after the other', async () => {
    await dropReturn(desk, HEPING, [[0, '佐证', '新的佐证']]);
    await desk.takeBack({}, TIME);
    await dropReturn(desk, EDUCATION, [[0, '佐证', '他的佐证']]);
    await desk.takeBack({}, TIME);
    await desk.undo();
    expect((await desk.returns()).lines).toMatchObject([{ unit: EDUCATION }]);
    await desk.undo();
    expect((await desk.returns()).lines.map(({ unit }) => unit)).toEqual([HEPING, EDUCATION]);
  });
});

describe('a cell that both sides changed', () => {
  const disputed = () => {
    const small = smallAssessment();
    const evidence = small.evidence.map((row, index) => (index === 0 ? { ...row, evidence: '本表的佐证' } : row));
    return deskOf({ ...small, evidence });
  };
  const theirs = () => dropReturn(desk, HEPING, [[0, '佐证', '单位的佐证']]);
  const evidence = async () => (await savedAssessment(desk)).evidence[0]?.evidence;

  beforeEach(async () => {
    desk = await disputed();
    await theirs();
  });

  it('is a question with both values, the same one after an undo', async () => {
    const { conflicts } = await desk.returns();
    expect(conflicts).toMatchObject([
      { taskId: 'T1-01', column: '佐证', base: '链接', ours: '本表的佐证', theirs: '单位的佐证', file: FILE },
    ]);
    expect(conflicts[0]?.why).not.toBe('');
    await desk.takeBack({}, TIME);
    await desk.undo();
    expect((await desk.returns()).conflicts).toEqual(conflicts);
  });

  it('holds what was decided', async () => {
    const [conflict] = (await desk.returns()).conflicts;
    const { notes } = await desk.takeBack({ [conflict?.id ?? '']: 'theirs' }, TIME);
    expect(notes.map(({ code }) => code)).toEqual(['returnsTaken']);
    expect(await evidence()).toBe('单位的佐证');
  });

  it('is not asked about again once it was decided', async () => {
    const [conflict] = (await desk.returns()).conflicts;
    await desk.takeBack({ [conflict?.id ?? '']: 'ours' }, TIME);
    await theirs();
    expect((await desk.returns()).conflicts).toEqual([]);
    expect(await evidence()).toBe('本表的佐证');
  });

  it('stays as it is here without a decision, and can be decided with the same file later', async () => {
    const { notes } = await desk.takeBack({}, TIME);
    expect(notes.map(({ code }) => code)).toEqual(['conflictsOpen', 'returnsTaken']);
    expect(await evidence()).toBe('本表的佐证');
    await theirs();
    const [conflict] = (await desk.returns()).conflicts;
    await desk.takeBack({ [conflict?.id ?? '']: 'theirs' }, TIME);
    expect(await evidence()).toBe('单位的佐证');
  });

  it('that has changed since it was decided is left alone, and said so', async () => {
    const { notes } = await desk.takeBack({ anotherConflict: 'theirs' }, TIME);
    expect(notes.map(({ code }) => code)).toEqual(['conflictsOpen', 'decisionsOutdated', 'returnsTaken']);
    expect(await evidence()).toBe('本表的佐证');
  });
});

it('files are still there when the workbook could not be written', async () => {
  const book = liveFile(await hubFile(smallAssessment()));
  const workbook = { ...book, apply: () => Promise.resolve([raise('cellEditing', null)]) };
  desk = openDesk({ kind: 'live', workbook }, loadExchangeFiles, loadDocumentWriter);
  await dropReturn(desk, HEPING, [[0, '佐证', '新的佐证']]);
  expect(await desk.takeBack({}, TIME)).toMatchObject({ done: false, notes: [{ code: 'cellEditing' }] });
  expect((await desk.returns()).lines).toHaveLength(1);
});
