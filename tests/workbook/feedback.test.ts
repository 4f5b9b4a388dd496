import { beforeAll, describe, expect, it } from 'vitest';
import { feedbackRun, unknownUnits } from '../../src/app/feedbackRun';
import type { Assessment } from '../../src/assessment/model/assessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { cellText } from '../../src/assessment/scoring/cells';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { asCell } from '../../src/workbook/parse/gridCells';
import { gridOf } from '../../src/workbook/planGrid';
import type { GridValue, SheetGrid, WorkbookGrid, WorkbookPlan } from '../../src/workbook/port';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { sampleAssessments } from '../support/assessment-arbitrary';
import { assessment, row, task, unit } from '../support/assessment-builder';
import { editSheet, typeInto } from '../support/editPlan';
import { planInHost } from '../support/excel-host/planInHost';
import { wireValue } from '../support/excel-host/model/Cell';
import { formulaDifferences } from '../support/formulaDifferences';
import { gridInFile } from '../support/gridInFile';
import { recalculated } from '../support/libreoffice';
import { describeWith } from '../support/requireTool';
import { smallAssessment } from '../support/smallAssessment';
import { withoutLogicals } from '../support/withoutLogicals';

const SHEET = '反馈单';
/** 单位 is chosen in C2. */
const CHOICE = { row: 2, column: 3 };

const scoresOf = (round: Assessment) => scoreAssessment(round).value;
const planFor = (round: Assessment, unit: string): WorkbookPlan => planWorkbook(round, scoresOf(round), unit);

/** The workbook with `unit` chosen by hand: every other cell still shows what was calculated for the first unit. */
const choose = (plan: WorkbookPlan, unit: string): WorkbookPlan =>
  editSheet(plan, SHEET, (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.row === CHOICE.row && cell.column === CHOICE.column ? { ...cell, value: unit } : cell,
    ),
  }));

const sheetOf = (grid: WorkbookGrid): SheetGrid => {
  const sheet = grid.sheets.find(({ name }) => name === SHEET);
  if (sheet === undefined) throw new Error('反馈单 is missing');
  return sheet;
};

/** Sheets with formulas, as far as 反馈单 goes. */
const only = (grid: WorkbookGrid): WorkbookGrid => ({ ...grid, sheets: [sheetOf(grid)] });

const textsOf = (plan: WorkbookPlan): string[] =>
  sheetOf(gridOf(plan)).rows.flatMap((cells) => cells.filter((value) => typeof value === 'string'));

/** Columns B to J; what is blank at the end is left out of a grid. */
const printed = (cells: readonly GridValue[]): GridValue[] =>
  Array.from({ length: 9 }, (_, index) => cells[index + 1] ?? null);

const lastUnit = ({ units }: Assessment): string => units.at(-1)?.name ?? '';

const random = sampleAssessments(10, 20_171).map(withoutLogicals);

/** 反馈单 beside the sheets that it reads: others only take time. */
const read = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.filter(({ name }) => !name.startsWith('排名·') && name !== '名次稳健性'),
});

/** What the cells of 反馈单 show in Excel, behind Office.js; rows and columns from 1. */
function inExcel(plan: WorkbookPlan): (row: number, column: number) => unknown {
  const host = planInHost(read(plan));
  host.settle();
  return (row, column) => wireValue(host.workbook.sheet(SHEET).cells.at(row - 1, column - 1)?.value ?? null);
}

/** Formula cells of 反馈单 in Excel that show something else than `ours`. */
function differences(plan: WorkbookPlan, ours: WorkbookPlan): string[] {
  const shown = inExcel(plan);
  const cells = ours.sheets.find(({ name }) => name === SHEET)?.cells ?? [];
  return cells.flatMap(({ row, column, formula, value }) => {
    if (formula === undefined) return [];
    const found = shown(row, column);
    const isSame = typeof found === 'number' && typeof value === 'number' && Math.abs(found - value) < 1e-9;
    return isSame || found === (value ?? '') ? [] : [`R${row}C${column}: ${String(found)} ≠ ${String(value)}`];
  });
}

it('in Excel too, whichever unit is chosen', () => {
  const rounds = sampleAssessments(4, 20_172);
  const found = rounds.flatMap((round) => {
    const [first] = round.units;
    return round.units.flatMap(({ name }) =>
      differences(choose(planFor(round, first?.name ?? ''), name), planFor(round, name)),
    );
  });
  expect(found).toEqual([]);
});

it('follows when an assessor changes one cell', () => {
  const round = smallAssessment();
  const [first, ...others] = round.evidence;
  if (first === undefined) throw new Error('There is no row.');
  const changed = { ...round, evidence: [{ ...first, conclusion: '部分完成', rate: 0.4 }, ...others] };
  const typed = (plan: WorkbookPlan) =>
    typeInto(typeInto(plan, '证据评分', 0, '考评结论', '部分完成'), '证据评分', 0, '完成率', 0.4);
  const ours = planFor(changed, '和平区政府');
  expect(textsOf(ours)).toContain('补齐未完成的部分（+6分）');
  expect(textsOf(planFor(round, '和平区政府'))).not.toContain('补齐未完成的部分（+6分）');
  expect(differences(typed(planFor(round, '和平区政府')), ours)).toEqual([]);
});

describe('when a unit changes its group, until the rankings are updated', () => {
  const units = ['甲局', '乙局', '丙区', '丁区'].map((name, index) =>
    unit(name, { group: index < 2 ? '部门' : '区县' }),
  );
  const evidence = units.map(({ name }, index) => row('部分完成', { unit: name, rate: 0.9 - index * 0.2 }));
  const round = assessment({ units, tasks: [task('T1')], evidence });
  const moved = typeInto(planFor(round, '甲局'), '单位名册', 1, '组别', '区县');
  const asMoved = { ...round, units: units.map((one, index) => (index === 1 ? { ...one, group: '区县' } : one)) };
  /** 得分率, 本组中位数 and 与本组比较 of the only section, and the line below it. */
  const sectionOf = (name: string) => {
    const sheet = sheetOf(gridOf(planFor(asMoved, name)));
    const at = sheet.rows.findIndex((cells) => cells.includes('本组中位数')) + 2;
    const shown = inExcel(choose(moved, name));
    const columns = [4, 5, 9];
    return {
      shown: columns.map((column) => shown(at, column)),
      right: columns.map((column) => sheet.rows[at - 1]?.[column - 1]),
      hint: shown(at + 1, 2),
    };
  };

  it('the group that it left has its median already', () => {
    const { shown, right, hint } = sectionOf('甲局');
    expect(shown).toEqual(right);
    expect(right).toEqual([90, 90, '持平']);
    expect(hint).toContain('中位数取自同组各单位');
  });

  it.each(['乙局', '丙区', '丁区'])('the group that it joined has none rather than a wrong one: %s', (name) => {
    const { shown, right, hint } = sectionOf(name);
    expect(right[1]).toBe(50);
    expect(shown.slice(1)).toEqual(['—', '—']);
    expect([right[0], '—']).toContain(shown[0]);
    expect(hint).toContain('更新排名');
  });
});

it('the print run says of every unit what 反馈单 says of it, and both what 单位得分 and 证据评分 say', () => {
  let lines = 0;
  for (const round of sampleAssessments(40, 20_173)) {
    const scores = scoresOf(round);
    const run = sheetOf(gridOf(feedbackRun(round, scores, null)));
    for (const { unit, score } of scores.units) {
      const sheet = sheetOf(gridOf(planFor(round, unit)));
      const [, , heads, facts] = sheet.rows;
      const at = run.rows.findIndex((cells) => cells[1] === '单位：' && cells[2] === unit);
      expect(run.rows.slice(at + 1, at + 3).map(printed)).toEqual([heads, facts].map((cells) => printed(cells ?? [])));
      expect(facts?.[2] ?? '').toBe(score?.toNumber() ?? '');
      for (const cells of sheet.rows.slice(4).filter((one) => typeof one[0] === 'number')) {
        lines += 1;
        const same = run.rows.find((one) => one[0] === cells[0]);
        expect(printed(same ?? [])).toEqual(printed(cells));
        const final = scores.rows[Number(cells[0]) - 1]?.final;
        expect(cells[6] ?? '').toBe(final?.toNumber() ?? '');
      }
    }
  }
  expect(lines).toBeGreaterThan(100);
});

it('the print run begins a page with every unit, says on the next ones whose they are, and fits each on the paper', () => {
  const units = ['甲局', '乙局'].map((name) => unit(name));
  const tasks = Array.from({ length: 30 }, (_, index) =>
    task(`T${index + 1}`, { requirement: '公开信息。'.repeat(20) }),
  );
  const evidence = units.flatMap(({ name }) => tasks.map(({ id }) => row('完成', { unit: name, taskId: id })));
  const round = assessment({ units, tasks, evidence });
  const [sheet] = feedbackRun(round, scoresOf(round), null).sheets;
  const starts = [0, ...(sheet?.print?.breaksAfter ?? [])];
  const rows = sheet === undefined ? [] : sheetOf(gridOf({ title: '', names: [], sheets: [sheet] })).rows;
  expect(starts.length).toBeGreaterThan(6);
  const firsts = starts.map((start) => cellText(asCell(rows[start]?.[1] ?? null)));
  expect(firsts.filter((text) => text.endsWith('反馈单'))).toHaveLength(2);
  expect(firsts.filter((text) => text === '甲局（续）')).toHaveLength(
    firsts.filter((text) => text === '乙局（续）').length,
  );
  expect(new Set(firsts.filter((text) => !text.endsWith('反馈单')))).toEqual(new Set(['甲局（续）', '乙局（续）']));
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? rows.length;
    const heights = Array.from({ length: end - start }, (_, at) => sheet?.rowHeights.get(start + at + 1) ?? 0);
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(490);
  });
});

it('the print run has only the units that were asked for', () => {
  const round = smallAssessment();
  const texts = textsOf(feedbackRun(round, scoresOf(round), ['市教育局']));
  expect(texts).toContain('市教育局');
  expect(texts).not.toContain('和平区政府');
  expect(unknownUnits(round, ['市教育局', '市财政局'])).toEqual(['市财政局']);
});

it('texts that are too long for the paper say where the whole stands', () => {
  const round = assessment({
    tasks: [task('T1', { requirement: '公开。'.repeat(700) })],
    evidence: [row('完成', { deduction: 1, deductionReason: '迟'.repeat(101) })],
  });
  const plan = planFor(round, '甲局');
  const texts = textsOf(plan);
  expect(texts.filter((text) => text.includes('…（全文见证据评分）'))).toHaveLength(2);
  expect(Math.max(...(plan.sheets.find(({ name }) => name === SHEET)?.rowHeights.values() ?? []))).toBeLessThan(409);
});

it('formulas are short enough for Excel 2007', () => {
  const { sheets } = planFor(smallAssessment(), '市教育局');
  const formulas = sheets.find(({ name }) => name === SHEET)?.cells.map(({ formula }) => formula?.length ?? 0) ?? [];
  expect(Math.max(...formulas)).toBeLessThan(8192);
});

describeWith('soffice', '安装：apt-get install libreoffice-calc', () => {
  let resaved: readonly Uint8Array[] = [];

  beforeAll(async () => {
    const files = random.map((round) =>
      writeWorkbook(read(choose(planFor(round, round.units[0]?.name ?? ''), lastUnit(round)))),
    );
    resaved = await recalculated(await Promise.all(files));
  }, 600_000);

  it('[F1] [F7] [F8] LibreOffice, given another unit, finds in every cell what our engine says of that unit', async () => {
    let formulas = 0;
    for (const [index, round] of random.entries()) {
      const ours = only(gridOf(planFor(round, lastUnit(round))));
      const result = formulaDifferences(ours, await gridInFile(resaved[index]));
      expect(result.found, `round ${index}`).toEqual([]);
      formulas += result.formulas;
    }
    expect(formulas).toBeGreaterThan(1_000);
  }, 120_000);
});
