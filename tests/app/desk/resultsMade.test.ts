import { describe, expect, it } from 'vitest';
import { analyseWorkbook } from '../../../src/app/analyseWorkbook';
import { analysisTables } from '../../../src/app/analysisTables';
import { compareWorkbooks } from '../../../src/app/compareWorkbooks';
import type { Desk } from '../../../src/app/desk/desk';
import { rankWorkbook } from '../../../src/app/rankWorkbook';
import { robustnessJson } from '../../../src/app/robustnessJson';
import { robustnessLines } from '../../../src/app/robustnessLines';
import { roundComparisonTables } from '../../../src/app/roundComparisonTables';
import { scoreAssessment } from '../../../src/assessment/scoreAssessment';
import { openDesk } from '../../../src/app/desk/openDesk';
import { liveFile } from '../../../src/hosts/xlsx/liveFile';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { xlsxPort } from '../../../src/hosts/xlsx/xlsxPort';
import { writeWorkbook } from '../../../src/hosts/xlsx/writeWorkbook';
import { raise } from '../../../src/workbook/issues';
import type { LiveWorkbook } from '../../../src/workbook/port';
import { planPackage } from '../../../src/workbook/write/package/planPackage';
import { planWorkbook } from '../../../src/workbook/write/planWorkbook';
import { showInstead } from '../../support/editPlan';
import { loadDocumentWriter } from '../../support/loadDocumentWriter';
import { loadExchangeFiles } from '../../support/loadExchangeFiles';
import { smallAssessment } from '../../support/smallAssessment';
import { deskOf, hubFile, smallDesk, smallPackage } from './exchange/support';
import { fileDesk, firstRow, rowNames, TIME } from './support';

/** The small round in which every row has another conclusion. */
const laterRound = () => {
  const small = smallAssessment();
  return { ...small, evidence: small.evidence.map((row) => ({ ...row, conclusion: '未完成' })) };
};

/** The open workbook as a file, for the command line. */
const savedPort = async (desk: Desk) => xlsxPort((await desk.saveFile()).bytes);

/** A desk on the small round whose workbook lacks a sheet, as a file of an older version does. */
async function deskWithout(sheet: string): Promise<Desk> {
  const small = smallAssessment();
  const plan = planWorkbook(small, scoreAssessment(small).value);
  const desk = fileDesk();
  const sheets = plan.sheets.filter(({ name }) => name !== sheet);
  await desk.openFile('旧.xlsx', await writeWorkbook({ ...plan, sheets }));
  return desk;
}

describe('the analysis', () => {
  it('says what `cli analyse` says of the workbook, and follows an entry', async () => {
    const desk = await smallDesk();
    const before = await desk.analysis();
    await desk.enter(await firstRow(desk), { conclusion: '未完成' });
    const after = await desk.analysis();
    const { analysis } = await analyseWorkbook(await savedPort(desk));
    expect(after.tables).toEqual(analysis && analysisTables(analysis));
    expect(after.tables).not.toEqual(before.tables);
  });

  it('knows the sheet that prints it, if there is one', async () => {
    expect((await (await smallDesk()).analysis()).at).toMatchObject({ sheet: '分析' });
    expect((await (await deskWithout('分析')).analysis()).at).toBeNull();
  });
});

describe('how firm the ranking is', () => {
  it('is told in the sentences of `cli rank`, part by part', async () => {
    const desk = await smallDesk();
    for (const name of await rowNames(desk)) await desk.enter(name, { conclusion: '部分完成', rate: '70%' });
    const { groups } = await desk.robustness();
    const { ranked } = await rankWorkbook(await savedPort(desk));
    const expected = ranked?.groups.map(robustnessJson) ?? [];
    expect(groups.map(({ group, parts }) => [group, parts.flatMap(({ lines }) => lines)])).toEqual(
      expected.map((json) => [json.group, robustnessLines(json)]),
    );
    expect(groups.flatMap(({ parts }) => parts).every(({ lines }) => lines.length > 0)).toBe(true);
  });

  it('knows the sheet that prints it, if there is one', async () => {
    expect((await (await smallDesk()).robustness()).at).toMatchObject({ sheet: '名次稳健性' });
    expect((await (await deskWithout('名次稳健性')).robustness()).at).toBeNull();
  });
});

describe('the comparison with an earlier workbook', () => {
  it('says what `cli compare` says, and leaves the open round as it is', async () => {
    const desk = await deskOf(laterRound());
    const before = await desk.refresh();
    const earlier = await hubFile(smallAssessment());
    const { tables, notes } = await desk.compareWith('上次.xlsx', earlier);
    const { comparison } = await compareWorkbooks(xlsxPort(earlier), await savedPort(desk));
    expect(tables).toEqual(comparison && roundComparisonTables(comparison));
    expect(notes).toEqual([]);
    expect(await desk.refresh()).toEqual(before);
  });

  it('compares with the entries of now', async () => {
    const desk = await smallDesk();
    const earlier = await hubFile(smallAssessment());
    const old = await desk.compareWith('上次.xlsx', earlier);
    await desk.enter(await firstRow(desk), { conclusion: '未完成' });
    expect((await desk.compareWith('上次.xlsx', earlier)).tables).not.toEqual(old.tables);
  });

  it('says when the file is the same round', async () => {
    const { tables, notes } = await (await smallDesk()).compareWith('考核.xlsx', await hubFile(smallAssessment()));
    expect(tables.length).toBeGreaterThan(0);
    expect(notes).toMatchObject([{ severity: 'warning', code: 'comparedWithItself', at: null }]);
  });

  it.each([
    ['no workbook', () => Promise.resolve(new TextEncoder().encode('不是工作簿'))],
    ['a workbook that went out to a unit', () => writeWorkbook(planPackage(smallPackage('和平区政府'), null))],
  ])('says why %s cannot be compared with', async (_, bytes) => {
    const { tables, notes } = await (await smallDesk()).compareWith('别的.xlsx', await bytes());
    expect(tables).toEqual([]);
    expect(notes).toMatchObject([{ severity: 'error', at: null }]);
    expect(notes[0]?.place).toContain('别的.xlsx');
  });
});

/** Every text of a workbook. */
async function textsIn(bytes: Uint8Array): Promise<string> {
  const { value } = await readWorkbook(bytes);
  const cells = (value?.sheets ?? []).flatMap(({ rows }) => rows.flat());
  return cells.filter((cell) => typeof cell === 'string').join('\n');
}

describe('反馈单', () => {
  it('can be had of every unit of the roster', async () => {
    const { units, at } = await (await smallDesk()).feedback();
    expect(units).toEqual([
      { unit: '和平区政府', group: '区县(市)' },
      { unit: '市教育局', group: '市政府部门' },
    ]);
    expect(at).toMatchObject({ sheet: '反馈单' });
  });

  it('comes as a workbook of its own, of all units or of those asked for', async () => {
    const desk = await smallDesk();
    const [all, one] = [await desk.feedbackRun(null), await desk.feedbackRun(['市教育局'])];
    expect([all.notes, one.notes]).toEqual([[], []]);
    expect(all.file?.name).toMatch(/\.xlsx$/);
    const [texts, single] = [await textsIn(all.file?.bytes ?? new Uint8Array()), one.file?.bytes ?? new Uint8Array()];
    expect(texts).toContain('和平区政府');
    expect(texts).toContain('市教育局');
    expect(await textsIn(single)).toContain('市教育局');
    expect(await textsIn(single)).not.toContain('和平区政府');
  });

  it('of a unit that has gone is not made', async () => {
    const { file, notes } = await (await smallDesk()).feedbackRun(['市教育局', '某某局']);
    expect(file).toBeNull();
    expect(notes).toMatchObject([{ severity: 'error', code: 'unitGone' }]);
  });
});

/** The small round in whose 单位得分 somebody has typed another grade. */
function forgedPlan() {
  const small = smallAssessment();
  return showInstead(planWorkbook(small, scoreAssessment(small).value), '单位得分', 0, '等次', '某某等次');
}

describe('情况通报', () => {
  it('goes out while every figure is what its cell shows', async () => {
    const desk = await smallDesk();
    const { title, paragraphs, text, notes } = await desk.bulletin();
    expect(notes).toEqual([]);
    expect(text).toContain(title);
    const sheets = await desk.sheets();
    const figures = paragraphs.flatMap(({ pieces }) => pieces).filter(({ at }) => at !== null);
    expect(figures.length).toBeGreaterThan(0);
    for (const { at, shownInstead } of figures) {
      expect(shownInstead).toBeNull();
      expect(sheets).toContain(at !== null && 'sheet' in at ? at.sheet : null);
    }
    const { file } = await desk.bulletinFile();
    expect(file?.name).toMatch(/\.docx$/);
    expect(file?.bytes.slice(0, 2)).toEqual(new TextEncoder().encode('PK'));
  });

  it('stays back while a cell shows something else, until the sheets are written anew', async () => {
    const desk = fileDesk();
    await desk.openFile('考核.xlsx', await writeWorkbook(forgedPlan()));
    const { paragraphs, notes } = await desk.bulletin();
    expect(notes.length).toBeGreaterThan(0);
    for (const { severity, at } of notes) expect([severity, at]).toMatchObject(['error', { sheet: '单位得分' }]);
    expect(paragraphs.flatMap(({ pieces }) => pieces).some(({ shownInstead }) => shownInstead !== null)).toBe(true);
    expect(await desk.bulletinFile()).toEqual({ file: null, notes });
    await desk.updateRanking(TIME);
    expect((await desk.bulletin()).notes).toEqual([]);
    expect((await desk.bulletinFile()).file).not.toBeNull();
  });

  it('is compared with the workbook as it is, not as it was read before', async () => {
    const book = liveFile();
    const small = smallAssessment();
    await book.apply(planWorkbook(small, scoreAssessment(small).value));
    let isBusy = false;
    const workbook: LiveWorkbook = {
      ...book,
      read: () => (isBusy ? Promise.resolve({ value: null, issues: [raise('cellEditing', null)] }) : book.read()),
    };
    const desk = openDesk({ kind: 'live', workbook }, loadExchangeFiles, loadDocumentWriter);
    expect((await desk.bulletin()).notes).toEqual([]);
    await book.apply(forgedPlan());
    expect((await desk.bulletinFile()).file).toBeNull();
    isBusy = true;
    expect(await desk.bulletin()).toMatchObject({ paragraphs: [], notes: [{ code: 'cellEditing' }] });
    expect(await desk.bulletinFile()).toMatchObject({ file: null, notes: [{ code: 'cellEditing' }] });
  });
});

describe('without a round', () => {
  it('there is nothing to show, and nothing to compare', async () => {
    const desk = fileDesk();
    expect(await desk.analysis()).toEqual({ tables: [], at: null });
    expect(await desk.robustness()).toEqual({ groups: [], at: null });
    expect(await desk.feedback()).toEqual({ units: [], at: null });
    const missing = { notes: [{ code: 'roundMissing' }] };
    expect(await desk.compareWith('上次.xlsx', await hubFile(smallAssessment()))).toMatchObject(missing);
    expect(await desk.feedbackRun(null)).toMatchObject({ file: null, ...missing });
    expect(await desk.bulletin()).toMatchObject({ text: '', ...missing });
    expect(await desk.bulletinFile()).toMatchObject({ file: null, ...missing });
  });
});
