import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../../src/shared/columnLetters';
import { EVIDENCE as TABLE } from '../../../src/workbook/layout/tables';
import { personAt } from '../../support/excel-host/personAt';
import { sheetSnapshot, snapshot } from '../../support/excel-host/snapshot';
import { smallAssessment } from '../../support/smallAssessment';
import { byHand } from './support/byHand';
import { everything } from './support/everything';
import { changedRound, codes, openRound, planOf, roundIn } from './support/rounds';

const EVIDENCE = '证据评分';

/** Column with a gap between itself and the table: next to it, Excel would take it in. */
const BESIDE = columnLetters(Object.keys(TABLE.columns).length + 3);

type Act = Parameters<typeof byHand>[2];

/** What people have done to 证据评分 before it is written anew. */
const ACTS: Readonly<Record<string, Act>> = {
  'sorted the rows': (person) => person.sorts('tblEvidence', '任务编号', false),
  'filtered the rows': (person) => person.filters('tblEvidence', '单位', ['市教育局']),
  'moved a column': (person) => person.movesColumn('tblEvidence', '考评结论', 3),
  'put a column of their own into the table': (person) =>
    person.addsColumn('tblEvidence', 2, '电话', ['024-1', '024-2', '024-3']),
  'put a column of their own beside the table': (person) =>
    person.types(EVIDENCE, `${BESIDE}3:${BESIDE}6`, [['备忘'], ['甲'], ['乙'], ['丙']]),
  'put an empty row into the table': (person) => person.insertsRow('tblEvidence', 1),
  'put rows above the table': async (person) => {
    await person.insertsSheetRows(EVIDENCE, 1, 2);
    await person.types(EVIDENCE, 'A1', '领导批示');
  },
  'renamed the sheet': (person) => person.renamesSheet(EVIDENCE, '我的评分'),
};

describe('after people', () => {
  it.each(Object.entries(ACTS))('%s, the round is read back as it was', async (_, act) => {
    const { host, book } = await openRound();
    const round = await roundIn(book);
    await byHand(host, EVIDENCE, act);
    const byKey = (a: { unit: string; taskId: string }, b: { unit: string; taskId: string }) =>
      `${a.unit}${a.taskId}`.localeCompare(`${b.unit}${b.taskId}`);
    expect([...(await roundIn(book)).evidence].sort(byKey)).toEqual([...round.evidence].sort(byKey));
  });

  it.each(Object.entries(ACTS))('%s, writing the same again changes nothing', async (_, act) => {
    const { host, book } = await openRound();
    await byHand(host, EVIDENCE, act);
    const before = snapshot(host);
    expect(await book.apply(planOf(await roundIn(book)))).toEqual([]);
    expect(snapshot(host)).toEqual(before);
  });

  it.each(Object.entries(ACTS))('%s, a changed round is written in place and can be taken back', async (_, act) => {
    const { host, book } = await openRound();
    await byHand(host, EVIDENCE, act);
    const before = contents(snapshot(host));
    const changed = changedRound(await roundIn(book));
    expect(await book.apply(planOf(changed))).toEqual([]);
    expect((await roundIn(book)).evidence).toHaveLength(changed.evidence.length);
    expect(await book.undo()).toEqual([]);
    expect(contents(snapshot(host))).toEqual(before);
  });
});

it('a change that moves printed lines is taken back with all their looks', async () => {
  const { host, book } = await openRound();
  const before = everything(host);
  await book.apply(planOf(changedRound()));
  expect(await book.undo()).toEqual([]);
  expect(everything(host)).toEqual(before);
});

/** The cells of a workbook with their formulas, however Excel spells them. */
function contents(of: unknown): unknown {
  const { sheets } = of as { sheets: { name: string; cells: Record<string, [unknown, unknown]>; tables: unknown }[] };
  return sheets.map(({ name, cells, tables }) => ({
    name,
    tables,
    cells: Object.entries(cells)
      .map(([address, [content]]) => [
        address,
        String(content)
          .replace(/\[\[#This Row\],\s*\[([^\]]+)\]\]/g, '[@$1]')
          .replace(/\btbl\w+(?=\[)/g, ''),
      ])
      .filter(([, content]) => content !== '')
      .sort(),
  }));
}

describe('a person’s own', () => {
  it('column goes along with its rows', async () => {
    const { host, book } = await openRound();
    await byHand(host, EVIDENCE, (person) => person.addsColumn('tblEvidence', 2, '电话', ['024-1', '024-2', '024-3']));
    await book.apply(planOf(changedRound()));
    const sheet = host.workbook.sheet(EVIDENCE);
    expect(JSON.stringify(sheetSnapshot(sheet))).toContain('024-3');
    expect(JSON.stringify(sheetSnapshot(sheet))).not.toContain('024-1');
  });

  it('sheets stay byte for byte as they are', async () => {
    const { host, book } = await openRound();
    await byHand(host, '我的表', async (person) => {
      await person.types('我的表', 'A1:B2', [
        ['项目', '金额'],
        ['差旅', 12],
      ]);
      await person.types('我的表', 'C1', '=SUM(B2:B9)');
    });
    const before = sheetSnapshot(host.workbook.sheet('我的表'));
    await book.apply(planOf(changedRound()));
    await book.undo();
    expect(sheetSnapshot(host.workbook.sheet('我的表'))).toEqual(before);
  });

  it('sheet under one of our names is not touched, and the person is told', async () => {
    const { host, book } = await openRound();
    await book.undo();
    await byHand(host, '我的表', async (person) => {
      await person.types('我的表', 'A1', '我自己的说明');
      await person.renamesSheet('我的表', '说明');
    });
    const before = snapshot(host);
    const issues = await book.apply(planOf(smallAssessment()));
    expect(issues.map(({ code, facts }) => [code, facts['sheet']])).toEqual([['sheetNameTaken', '说明']]);
    expect(snapshot(host)).toEqual(before);
  });

  it('entries made after a write stay when it is taken back, and are named', async () => {
    const { host, book } = await openRound();
    await book.apply(planOf(changedRound()));
    await personAt(host).typesInto('tblEvidence', 0, '考评结论', '部分完成');
    const issues = await book.undo();
    expect(issues.map(({ code, facts }) => [code, facts['sheet'], facts['count']])).toEqual([
      ['changedSince', EVIDENCE, 1],
    ]);
    expect(JSON.stringify(sheetSnapshot(host.workbook.sheet(EVIDENCE)))).toContain('部分完成');
  });
});

describe('what was damaged is put right', () => {
  it('a formula that someone typed over', async () => {
    const { host, book } = await openRound();
    const before = snapshot(host);
    await byHand(host, EVIDENCE, (person) => person.typesInto('tblEvidence', 1, '最终得分', 7));
    expect(await book.apply(planOf(smallAssessment()))).toEqual([]);
    expect(contents(snapshot(host))).toEqual(contents(before));
  });

  it('a column of ours that someone deleted comes back at the right end', async () => {
    const { host, book } = await openRound();
    await byHand(host, EVIDENCE, (person) => person.deletesColumn('tblEvidence', '提示'));
    expect(await book.apply(planOf(smallAssessment()))).toEqual([]);
    const table = host.workbook.table('tblEvidence');
    expect(table.columns.map(({ name }) => name).at(-1)).toBe('提示');
  });

  it('a table that someone turned into plain cells', async () => {
    const { host, book } = await openRound();
    const before = contents(snapshot(host));
    const { tables } = host.workbook;
    tables.splice(
      tables.findIndex(({ name }) => name === 'tblAdjustments'),
      1,
    );
    expect(await book.apply(planOf(smallAssessment()))).toEqual([]);
    expect(contents(snapshot(host))).toEqual(before);
  });

  it('a sheet that someone deleted', async () => {
    const { host, book } = await openRound();
    const order = host.workbook.sheets.map(({ name }) => name);
    await personAt(host).deletesSheet('单位得分');
    expect(await book.apply(planOf(smallAssessment()))).toEqual([]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(order);
  });
});

describe('rules of cells', () => {
  it('cover a table once, however often it grows', async () => {
    const { host, book } = await openRound();
    const rulesOf = () => host.workbook.sheet(EVIDENCE).conditionalFormats.length;
    const rules = rulesOf();
    for (let times = 0; times < 5; times += 1) {
      await book.apply(planOf(changedRound()));
      await book.apply(planOf(smallAssessment()));
    }
    expect(rulesOf()).toBe(rules);
    expect(codes(await book.apply(planOf(smallAssessment())))).toEqual([]);
  });
});
