import { describe, expect, it } from 'vitest';
import type { EntryField, RowEntry } from '../../../src/app/desk/desk';
import { firstRow, rowNames, savedAssessment, shenyang } from './support';

describe('what an assessor types is read as meant', () => {
  it.each([
    ['rate', '60%', '60%'],
    ['rate', '60％', '60%'],
    ['rate', '６０%', '60%'],
    ['rate', ' 60 % ', '60%'],
    ['rate', '0.6', '60%'],
    ['rate', '０．６', '60%'],
    ['rate', '33.3%', '33.3%'],
    ['rate', '1', '100%'],
    ['rate', '0', '0%'],
    ['conclusion', ' 完成 ', '完成'],
    ['conclusion', '', ''],
    ['assessor', ' 张三 ', '张三'],
    ['assessor', '=HYPERLINK("x")', '=HYPERLINK("x")'],
  ] as const)('%s “%s” stands as “%s”', async (field, typed, shown) => {
    const desk = await shenyang();
    const name = await firstRow(desk);
    const { row, problems } = await desk.enter(name, { [field]: typed });
    expect(problems).toEqual({});
    expect(row?.entry[field]).toBe(shown);
  });

  it.each([
    ['２', '2'],
    ['1.5分', '1.5'],
    ['+1', '1'],
    ['.5', '0.5'],
  ])('扣分 “%s” counts as %s', async (typed, shown) => {
    const desk = await shenyang();
    const { row } = await desk.enter(await firstRow(desk), { deduction: typed, deductionReason: '不及时' });
    expect(row?.entry.deduction).toBe(shown);
  });
});

describe('what cannot be taken as typed is said at its field, and nothing is written', () => {
  const cases: readonly [Partial<RowEntry>, EntryField, RegExp][] = [
    [{ rate: '60' }, 'rate', /是60%吗？请写成60%/],
    [{ rate: '六成' }, 'rate', /不是百分数/],
    [{ rate: '120%' }, 'rate', /0%至100%/],
    [{ rate: '-0.1' }, 'rate', /0%至100%/],
    [{ conclusion: '基本完成' }, 'conclusion', /“基本完成”不是考评结论/],
    [{ deduction: '两分', deductionReason: '迟' }, 'deduction', /不是数字/],
    [{ deduction: '-2', deductionReason: '迟' }, 'deduction', /正数/],
    [{ override: '优', overrideReason: '复核' }, 'override', /不是数字/],
    [{ override: '11', overrideReason: '复核' }, 'override', /0至10分/],
    [{ override: '-1', overrideReason: '复核' }, 'override', /0至10分/],
    [{ deductionReason: '长'.repeat(32_768) }, 'deductionReason', /32767/],
  ];
  it.each(cases)('%o', async (entry, field, sentence) => {
    const desk = await shenyang();
    const name = await firstRow(desk);
    const before = await desk.row(name);
    const { problems, row } = await desk.enter(name, entry);
    expect(Object.keys(problems)).toEqual([field]);
    expect(problems[field]).toMatch(sentence);
    expect(row).toEqual(before);
  });
});

describe('a reason is asked where a rule needs one', () => {
  it.each([
    [{ deduction: '2' }, 'deductionReason', '有扣分，请写扣分理由。'],
    [{ override: '8' }, 'overrideReason', '有核定得分，请写核定理由，否则不予采用。'],
    [{ conclusion: '部分完成' }, 'rate', '部分完成要有完成率才能计分。请填完成率，例如60%。'],
  ] as const)('%o', async (entry, field, sentence) => {
    const desk = await shenyang();
    const { problems } = await desk.enter(await firstRow(desk), entry);
    expect(problems).toEqual({ [field]: sentence });
  });

  it('only where the entry touches it: others are remarked on in 提示', async () => {
    const desk = await shenyang();
    const { row } = await desk.enter(await firstRow(desk), { conclusion: '完成' });
    expect(row?.hints).toContain('缺佐证');
  });
});

describe('an entry', () => {
  it('stands in the saved file as typed', async () => {
    const desk = await shenyang();
    await desk.enter(await firstRow(desk), {
      ...{ conclusion: '部分完成', rate: '６０%', deduction: '1', deductionReason: '迟报', assessor: '张三' },
    });
    const [row] = (await savedAssessment(desk)).evidence;
    expect(row).toMatchObject({
      ...{ conclusion: '部分完成', rate: 0.6, deduction: 1, deductionReason: '迟报', assessor: '张三' },
    });
  });

  it('changes the counts of the overview at once', async () => {
    const desk = await shenyang();
    const { rows } = await desk.refresh();
    const { overview } = await desk.enter(await firstRow(desk), { conclusion: '不适用' });
    expect(overview.rows).toEqual({ ...rows, assessed: 1 });
  });

  it('without anything new writes nothing', async () => {
    const desk = await shenyang();
    const name = await firstRow(desk);
    const first = await desk.enter(name, { conclusion: '未完成' });
    const again = await desk.enter(name, { conclusion: '未完成', assessor: '' });
    expect(again.overview.undoable).toBe(first.overview.undoable);
  });

  it('can be taken back', async () => {
    const desk = await shenyang();
    const name = await firstRow(desk);
    const before = await desk.row(name);
    await desk.enter(name, { conclusion: '未完成' });
    const { done } = await desk.undo();
    expect(done).toBe(true);
    expect(await desk.row(name)).toEqual(before);
  });

  it('for a row that is gone says so and loses nothing', async () => {
    const desk = await shenyang();
    const { row, notes } = await desk.enter(
      { table: 'tblEvidence', key: ['没有的单位', 'T1-01'], occurrence: 0 },
      { conclusion: '完成' },
    );
    expect(row).toBeNull();
    expect(notes).toMatchObject([{ code: 'rowGone', severity: 'error' }]);
  });
});

describe('the next row without a conclusion', () => {
  it('is the first of the filter, then the next in the order of the sheet', async () => {
    const desk = await shenyang();
    const [first, second, third] = await rowNames(desk);
    const all = { unit: null, taskId: null, show: 'all' } as const;
    expect(await desk.nextOpen(all, null)).toEqual(first);
    await desk.enter(second ?? (await firstRow(desk)), { conclusion: '完成' });
    expect(await desk.nextOpen(all, first ?? null)).toEqual(third);
  });

  it('goes on from the top behind the last', async () => {
    const desk = await shenyang();
    const unit = (await desk.choices()).units[0]?.unit ?? '';
    const rows = await rowNames(desk, { unit });
    expect(await desk.nextOpen({ unit, taskId: null, show: 'all' }, rows.at(-1) ?? null)).toEqual(rows[0]);
  });

  it('is none when all are assessed', async () => {
    const desk = await shenyang();
    const unit = (await desk.choices()).units[0]?.unit ?? '';
    for (const name of await rowNames(desk, { unit })) await desk.enter(name, { conclusion: '完成' });
    expect(await desk.nextOpen({ unit, taskId: null, show: 'all' }, null)).toBeNull();
    expect(await desk.rows({ unit, taskId: null, show: 'unassessed' })).toMatchObject({ rows: [] });
  });
});
