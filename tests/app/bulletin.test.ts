import { describe, expect, it } from 'vitest';
import { figuresIn, figuresInTable, type Bulletin, type Figure } from '../../src/app/bulletin/bulletin';
import { bulletinText } from '../../src/app/bulletin/bulletinText';
import { bulletinView } from '../../src/app/bulletin/bulletinView';
import { checkBulletin } from '../../src/app/bulletin/checkBulletin';
import { draftBulletin } from '../../src/app/bulletin/draftBulletin';
import { recount } from '../../src/app/bulletin/recount';
import { SourceTables } from '../../src/app/bulletin/sourceTables';
import type { Assessment, Cell } from '../../src/assessment/model/assessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { gridOf } from '../../src/workbook/planGrid';
import type { WorkbookGrid } from '../../src/workbook/port';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { sampleAssessments } from '../support/assessment-arbitrary';
import { adjustment, assessment, grade, row, task, unit, weight } from '../support/assessment-builder';
import { deleteColumn, showInstead } from '../support/editPlan';
import { smallAssessment } from '../support/smallAssessment';

const draftOf = (round: Assessment): Bulletin => draftBulletin(round, scoreAssessment(round).value);
const planOf = (round: Assessment) => planWorkbook(round, scoreAssessment(round).value);
const gridIn = (round: Assessment): WorkbookGrid => gridOf(planOf(round));
const textOf = (round: Assessment): string => bulletinText(draftOf(round));

const figuresOf = ({ paragraphs, attachments }: Bulletin): Figure[] => [
  ...paragraphs.flatMap(({ pieces }) => figuresIn(pieces)),
  ...attachments.flatMap(figuresInTable),
];

const codes = (bulletin: Bulletin, grid: WorkbookGrid) => checkBulletin(bulletin, grid).map(({ issue }) => issue.code);

/** Another value in one cell of a workbook, its place counted from 1. */
const changed = (
  grid: WorkbookGrid,
  at: { sheet: string; row: number; column: number },
  value: Cell,
): WorkbookGrid => ({
  ...grid,
  sheets: grid.sheets.map((sheet) =>
    sheet.name === at.sheet
      ? {
          ...sheet,
          rows: sheet.rows.map((cells, r) =>
            r === at.row - 1 ? cells.map((old, c) => (c === at.column - 1 ? value : old)) : cells,
          ),
        }
      : sheet,
  ),
});

const named = (name: string, conclusion: Cell, over = {}) => row(conclusion, { unit: name, ...over });

const NAMES = ['甲局', '乙局', '丙局', '丁局', '戊局', '己局', '庚局', '辛局'];

/** Eight units with full marks and one with none. */
const EIGHT: Assessment = {
  ...smallAssessment(),
  units: [...NAMES, '末局'].map((name) => unit(name)),
  tasks: [task()],
  weights: [],
  evidence: [...NAMES.map((name) => named(name, '完成')), named('末局', '未完成')],
};

describe('every figure', () => {
  const ROUNDS = sampleAssessments(60, 20171122);

  it('agrees with the cells of the workbook that is written', () => {
    for (const round of ROUNDS) expect(checkBulletin(draftOf(round), gridIn(round))).toEqual([]);
  });

  it('is reported when the first of its cells says something else', () => {
    let tried = 0;
    for (const round of ROUNDS.slice(0, 25)) {
      const grid = gridIn(round);
      const draft = draftOf(round);
      for (const figure of figuresOf(draft)) {
        const { source } = figure;
        const { at, rows } = recount(source, new SourceTables(grid));
        if (rows === 0 || (source.ask === 'rows' && source.where.length === 0)) continue;
        if (!('sheet' in at) || at.row === undefined || at.column === undefined) throw new Error('no cell');
        const [, test] = source.where.at(-1) ?? [];
        const isFilled = test !== undefined && 'blank' in test && !test.blank;
        const other = isFilled ? null : source.column === 'conclusion' ? '不适用' : '改动';
        tried += 1;
        const place = { sheet: at.sheet, row: at.row, column: at.column };
        expect(codes(draft, changed(grid, place, other)), JSON.stringify(figure)).not.toEqual([]);
      }
    }
    expect(tried).toBeGreaterThan(500);
  });

  it('cannot be vouched for without its column', () => {
    const plan = deleteColumn(planOf(EIGHT), '单位得分', '等次');
    const found = checkBulletin(draftOf(EIGHT), gridOf(plan));
    expect(found.map(({ issue }) => issue.code)).toContain('figureUncountable');
    expect(found[0]?.issue).toMatchObject({ at: { sheet: '单位得分' }, facts: { columns: '等次' } });
  });
});

describe('a list', () => {
  it('of eight units that says 7 is reported, against the sheet and against itself', () => {
    const draft = draftOf(EIGHT);
    expect(bulletinText(draft)).toContain('优秀8个：甲局、乙局、丙局、丁局、戊局、己局、庚局、辛局');
    const forged: Bulletin = {
      ...draft,
      paragraphs: draft.paragraphs.map((paragraph) => ({
        ...paragraph,
        pieces: paragraph.pieces.map((piece) =>
          typeof piece !== 'string' && piece.text === '8' ? { ...piece, text: '7' } : piece,
        ),
      })),
    };
    expect(bulletinText(forged)).toContain('优秀7个：甲局、乙局、丙局、丁局、戊局、己局、庚局、辛局');
    const found = checkBulletin(forged, gridIn(EIGHT));
    expect(found.map(({ issue }) => issue.code)).toEqual(expect.arrayContaining(['figureDiffers', 'listDiffers']));
    expect(found.find(({ issue }) => issue.code === 'listDiffers')?.issue.facts).toMatchObject({
      text: '7',
      listed: 8,
    });
  });

  it('is reported when the sheet has one unit less', () => {
    const grid = gridOf(showInstead(planOf(EIGHT), '单位得分', 3, '等次', '良好'));
    const lines = bulletinView(draftOf(EIGHT), grid).notes.map(({ message, place }) => `${place} ${message}`);
    expect(lines[0]).toMatch(/^工作表“单位得分”L4 .*其中“8”按表中数是“7”/);
    expect(lines.some((line) => line.includes('甲局、乙局、丙局、戊局'))).toBe(true);
  });

  it('of a 附件 that lacks a line is reported', () => {
    const draft = draftOf(EIGHT);
    const short = { ...draft, attachments: draft.attachments.map((one) => ({ ...one, rows: one.rows.slice(1) })) };
    expect(codes(short, gridIn(EIGHT))).toEqual(['listDiffers']);
  });
});

describe('what it says', () => {
  const group = (name: string, conclusion: Cell) => ({
    units: [unit(name, { group: name })],
    evidence: [named(name, conclusion)],
  });

  it('names the best and the worst, with the threshold', () => {
    const text = textOf(EIGHT);
    expect(text).toContain('平均88.89分，最高100.00分（8个单位），最低0.00分（末局）');
    expect(text).toContain('等次为“优秀”（90分及以上）且权重没有不达标的8个：甲局、');
    expect(text).toContain('予以批评：等次为“不合格”的1个：末局。');
  });

  it('[G6] does not name for its grade a unit that is not fully assessed', () => {
    const text = textOf({ ...EIGHT, evidence: [...EIGHT.evidence, named('末局', null)] });
    expect(text).toContain('没有需要点名批评的单位。现等次为“不合格”的还有1个单位没有评完，暂不点名。');
  });

  it('says so while nothing is assessed, and draws up no ranking', () => {
    const text = textOf({ ...EIGHT, evidence: NAMES.map((name) => named(name, null)) });
    expect(text).toContain('适用的共8项次，尚未开始评分。');
    expect(text).toContain('尚未开始评分，暂无得分和名次。');
    expect(text).not.toMatch(/附件|不合格|0\.00/);
  });

  it('says so without units and without tasks', () => {
    const text = textOf({ ...EIGHT, units: [], tasks: [], evidence: [] });
    expect(text).toContain('单位名册中还没有单位。');
    expect(text).not.toMatch(/undefined|NaN|null/);
  });

  it('says so without weights, and asks for them', () => {
    expect(textOf(EIGHT)).toContain('9个单位的考核总分或政务公开分值没有填报，权重无法核实。');
    expect(textOf(EIGHT)).toContain('权重无法核实的单位要于〔待补：日期〕前报送');
  });

  it('tells by how much a weight falls short', () => {
    const text = textOf({ ...EIGHT, weights: [weight(100, 5, '甲局'), weight(100, 3.996, '乙局')] });
    expect(text).toContain('达标的1个；不达标的1个：乙局，权重为3.99%，尚缺0.01分；无法核实的7个：丙局、');
  });

  it('says that nothing was lost', () => {
    expect(textOf({ ...EIGHT, ...group('甲局', '完成') })).toContain('已评的任务没有丢分、缺佐证或逾期的情况。');
  });

  it('counts reasons, whoever words them', () => {
    const deducted = (name: string, deductionReason: string) => named(name, '完成', { deduction: 1, deductionReason });
    const evidence = [
      deducted('甲局', '1.更新不及时，扣1分；链接失效'),
      deducted('乙局', '更新不及时。'),
      named('末局', '完成'),
    ];
    const text = textOf({ ...EIGHT, evidence });
    expect(text).toContain('“更新不及时”2项次，涉及2个单位');
    expect(text).not.toContain('链接失效');
  });

  it('tells a vetoed unit', () => {
    const round = { ...EIGHT, adjustments: [adjustment('否决', null, { unit: '甲局' })] };
    expect(textOf(round)).toContain('被一票否决的1个：甲局');
  });

  it('keeps to one grade where there is only one', () => {
    expect(textOf(assessment({ grades: [grade('合格', 0)] }))).not.toContain('表扬');
  });
});
