import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessmentSchema,
  type Adjustment,
  type Assessment,
  type Cell,
  type EvidenceRow,
  type Task,
  type Unit,
} from '../../src/assessment/model/assessment';
import type { UnitScore } from '../../src/assessment/model/scores';
import { decimal, type Decimal } from '../../src/shared/decimal';
import { assessmentArbitrary, sampleAssessments } from '../support/assessment-arbitrary';
import { cases } from '../support/cases';
import { scoreDifferences } from '../support/same-scores';
import { slowScores } from '../support/slow-scoring';

/* The oracle itself, against examples worked out by hand from SPEC.md. */

const task = (id: string, points: Cell): Task => ({
  id,
  section: '',
  number: '',
  item: '',
  requirement: '',
  channel: '',
  deadlineText: '',
  deadlineKind: 'unspecified',
  deadlineDate: null,
  lead: [],
  responsible: [],
  cooperating: [],
  measures: '',
  requiredCount: null,
  points,
  rubric: null,
  source: '',
});

const unit = (name: string, group = '部门'): Unit => ({ name, group, aliases: [], email: '', note: '' });

/** A row of 甲 for 10 points, with evidence, 完成. */
const row = (changes: Partial<EvidenceRow> = {}): EvidenceRow => ({
  unit: '甲',
  taskId: 'T1-01',
  role: '牵头',
  deadline: null,
  requiredCount: null,
  points: { typed: 10 },
  progress: null,
  evidence: '网址',
  publishedOn: null,
  count: null,
  selfScore: null,
  conclusion: '完成',
  rate: null,
  deduction: null,
  deductionReason: null,
  override: null,
  overrideReason: null,
  assessor: null,
  appealReason: null,
  appealEvidence: null,
  scoreBeforeAppeal: null,
  appealVerdict: null,
  appealAnswer: null,
  basis: null,
  ...changes,
});

const typed = (points: Cell, changes: Partial<EvidenceRow> = {}): EvidenceRow =>
  row({ ...changes, points: { typed: points } });

const change = (type: Cell, amount: Cell, changes: Partial<Adjustment> = {}): Adjustment => ({
  unit: '甲',
  type,
  amount,
  reason: '事由',
  evidence: '佐证',
  ...changes,
});

const grade = (name: Cell, minimum: Cell) => ({ name, minimum });
const setting = (name: Cell, value: Cell) => ({ name, value });
const weight = (total: Cell, points: Cell, name = '甲') => ({
  unit: name,
  total,
  points,
  document: null,
  clause: null,
});

const assessment = (changes: Partial<Assessment> = {}): Assessment => ({
  meta: {
    id: '',
    title: '',
    year: 2017,
    issuer: '',
    documentNumber: '',
    notice: '',
    source: '',
    weightClause: '',
    weightClauseSource: '',
  },
  tasks: [task('T1-01', 10)],
  units: [unit('甲')],
  choices: [],
  weights: [],
  settings: [],
  grades: [grade('优秀', 90), grade('良好', 80), grade('合格', 60), grade('不合格', 0)],
  evidence: [],
  adjustments: [],
  log: [],
  paper: [],
  exchange: [],
  seal: null,
  ...changes,
});

const text = (value: Decimal | null): string | null => (value === null ? null : value.toFixed());

/** [考评得分, 最终得分, 提示 …] of one row */
const rowResult = (evidence: EvidenceRow, changes: Partial<Assessment> = {}) => {
  const [result] = slowScores(assessment({ evidence: [evidence], ...changes })).rows;
  if (result === undefined) throw new Error('no row');
  return [text(result.score), text(result.final), ...result.hints];
};

/** The results of each unit, in roster order. */
const unitResults = (changes: Partial<Assessment>): readonly UnitScore[] => slowScores(assessment(changes)).units;

const firstUnit = (changes: Partial<Assessment>): UnitScore => {
  const [result] = unitResults(changes);
  if (result === undefined) throw new Error('no unit');
  return result;
};

const share = (total: Cell, points: Cell) => {
  const { weight: check } = firstUnit({ weights: [weight(total, points)] });
  return [check.verdict, text(check.share), text(check.shortfall)];
};

describe('evidence row', () => {
  it('[C1] takes spaces, Chinese ones too, for blank, and nothing else', () => {
    expect(rowResult(row({ evidence: ' \u3000 ' }))).toEqual(['0', '0', 'noEvidence']);
    expect(rowResult(row({ evidence: '\u00a0' }))).toEqual(['10', '10']);
    expect(rowResult(row({ evidence: false }))).toEqual(['10', '10']);
    expect(rowResult(row({ conclusion: '\u3000' }))).toEqual([null, null]);
  });

  it('[C2] takes neither text nor a logical value for a number', () => {
    expect(rowResult(row({ deduction: '3', deductionReason: '迟' }))).toEqual(['10', '10', 'deductionUnreadable']);
    expect(rowResult(row({ count: true, selfScore: 'abc' }))).toEqual([
      '10',
      '10',
      'countUnreadable',
      'selfScoreUnreadable',
    ]);
  });

  it('[C3] [S4] counts whole days between dates, none when one is no date', () => {
    const days = (deadline: Cell, publishedOn: Cell) =>
      slowScores(assessment({ evidence: [row({ deadline, publishedOn, conclusion: null })] })).rows[0]?.overdueDays;
    expect(days(42916, 42916.99)).toBe(0);
    expect(days(42916, 42917)).toBe(1);
    expect(days(42916.75, 42917.25)).toBe(1);
    expect(days(42916, 42915)).toBe(0);
    expect(days(1, 2958465.5)).toBe(2958464);
    expect(days(0.5, 42917)).toBe(0);
    expect(days(42916, 20170701)).toBe(0);
    expect(days('2017-06-30', 42917)).toBe(0);
  });

  it('[C4] looks at the first row of a setting only, and falls back to the default', () => {
    const late = row({ deadline: 42916, publishedOn: 42920 });
    const withShare = (...values: Cell[]) =>
      rowResult(late, { settings: values.map((value) => setting('逾期扣分比例', value)) })[0];
    expect(withShare()).toBe('8');
    expect(withShare(0.5)).toBe('5');
    expect(withShare(0)).toBe('10');
    expect(withShare('0.5')).toBe('8');
    expect(withShare(-0.5)).toBe('8');
    expect(withShare('abc', 0.5)).toBe('8');
  });

  it('[C5] follows the first task of that id, Latin case aside', () => {
    const tasks = [task('T1-01', 3.333), task('t1-01', 7)];
    expect(rowResult(row({ taskId: 't1-01', points: 'follows' }), { tasks })).toEqual(['3.33', '3.33']);
    expect(rowResult(row({ taskId: 'T1-01 ', points: 'follows' }), { tasks })).toEqual([
      null,
      null,
      'pointsUnreadable',
    ]);
    expect(rowResult(row({ points: 'follows' }), { tasks: [task('T1-01', null)] })).toEqual([
      null,
      null,
      'pointsUnreadable',
    ]);
  });

  it('[S1] knows four conclusions exactly', () => {
    expect(rowResult(row({ conclusion: '未完成' }))).toEqual(['0', '0']);
    expect(rowResult(row({ conclusion: '不适用' }))).toEqual([null, null]);
    expect(rowResult(row({ conclusion: '完成 ' }))).toEqual([null, null, 'conclusionUnknown']);
  });

  it('[S2] takes 完成率 before 数量, multiplies before it divides', () => {
    const partly = (changes: Partial<EvidenceRow>, points: Cell = 10) =>
      rowResult(typed(points, { conclusion: '部分完成', ...changes }));
    expect(partly({ rate: 0.285, count: 1, requiredCount: 2 })).toEqual(['2.85', '2.85']);
    expect(partly({ rate: 0.285 }, 3)).toEqual(['0.86', '0.86']); // 0.855
    expect(partly({ rate: 1.5 })).toEqual(['10', '10', 'rateOutOfRange']);
    expect(partly({ rate: '0.5', count: 1, requiredCount: 3 })).toEqual(['3.33', '3.33', 'rateUnreadable']);
    expect(partly({ count: 5, requiredCount: 4 })).toEqual(['10', '10']);
    expect(partly({ count: -1, requiredCount: 4 })).toEqual(['0', '0']);
    expect(partly({ count: 3, requiredCount: 0 })).toEqual(['0', '0', 'noRate']);
    // 0.015 × 1 ÷ 3 = 0.005 exactly, and half goes up
    expect(partly({ count: 1, requiredCount: 3 }, 0.015)).toEqual(['0.01', '0.01']);
  });

  it('[S3] gives nothing without evidence, unless the setting says so', () => {
    expect(rowResult(row({ evidence: null, conclusion: '未完成' }))).toEqual(['0', '0']);
    expect(rowResult(row({ evidence: null, conclusion: '部分完成' }))).toEqual(['0', '0', 'noEvidence', 'noRate']);
    expect(rowResult(row({ evidence: null }), { settings: [setting('无佐证不得分', '否')] })).toEqual(['10', '10']);
    expect(rowResult(row({ evidence: null }), { settings: [setting('无佐证不得分', '否 ')] })[0]).toBe('0');
  });

  it('[S5] [S6] takes lateness and deductions from what was earned, never below 0, and rounds half up', () => {
    const late = { deadline: 42916, publishedOn: 42917 };
    // 10 − 1.005 − 2 = 6.995
    expect(rowResult(row({ ...late, deduction: 1.005 }))).toEqual(['7', '7', 'overdue', 'deductionWithoutReason']);
    expect(rowResult(row({ ...late, deduction: 9, deductionReason: '迟' }))).toEqual(['0', '0', 'overdue']);
    expect(rowResult(row({ deduction: -2, deductionReason: '迟' }))).toEqual(['10', '10', 'deductionNegative']);
    expect(rowResult(row({ deduction: 0 }))).toEqual(['10', '10']);
    // 2.675 at 8 places stays 2.675; 2.674999996 becomes 2.675 first
    expect(rowResult(typed(2.675))).toEqual(['2.68', '2.68']);
    expect(rowResult(typed(2.674999996))).toEqual(['2.68', '2.68']);
    expect(rowResult(typed(2.674999994))).toEqual(['2.67', '2.67']);
  });

  it('[S7] lets the assessor have the last word with a reason, within the points, on assessed rows', () => {
    const said = (override: Cell, overrideReason: Cell, changes: Partial<EvidenceRow> = {}) =>
      rowResult(row({ override, overrideReason, ...changes }));
    expect(said(6.125, '复核')).toEqual(['10', '6.13']);
    expect(said(12, '复核')).toEqual(['10', '10', 'overrideOutOfRange']);
    expect(said(-1, '复核')).toEqual(['10', '0', 'overrideOutOfRange']);
    expect(said(12, ' ')).toEqual(['10', '10', 'overrideWithoutReason']);
    expect(said('6', '复核')).toEqual(['10', '10', 'overrideUnreadable']);
    expect(said(6, '复核', { conclusion: null })).toEqual([null, null]);
    expect(said(12, '复核', { points: { typed: -1 } })).toEqual([null, null, 'pointsUnreadable']);
  });

  it('lists every remark in the order of 提示, not assessed included', () => {
    const messy = row({
      conclusion: '大概',
      points: { typed: '十' },
      deadline: '6月底',
      requiredCount: '四',
      rate: 2,
      count: 'x',
      publishedOn: 0,
      selfScore: true,
      deduction: -1,
      override: 5,
    });
    expect(rowResult(messy)).toEqual([
      null,
      null,
      'conclusionUnknown',
      'pointsUnreadable',
      'deadlineUnreadable',
      'requiredCountUnreadable',
      'rateOutOfRange',
      'countUnreadable',
      'publishedOnUnreadable',
      'selfScoreUnreadable',
      'deductionNegative',
      'overrideWithoutReason',
    ]);
  });
});

describe('unit', () => {
  it('[S8] [S9] scores what applies, and beside it what is assessed', () => {
    const result = firstUnit({
      evidence: [
        row(),
        row({ conclusion: '部分完成', rate: 0.5 }),
        row({ conclusion: null }),
        row({ conclusion: '不适用' }),
        typed('?', { conclusion: '未完成' }),
        row({ unit: '乙' }),
      ],
    });
    // 15 of 30, 15 of 20; five rows, four apply, three are assessed, one of four 完成
    expect([result.applicable, result.assessed, result.status]).toEqual([4, 3, '未评完']);
    expect([result.completion, result.fullPoints, result.earnedPoints, result.assessedPoints].map(text)).toEqual([
      '0.25',
      '30',
      '15',
      '20',
    ]);
    expect([result.baseScore, result.score, result.assessedScore].map(text)).toEqual(['50', '50', '75']);
  });

  it('[S8] rounds the quotient to 8 places, then to 2', () => {
    // 100 × 1 ÷ 3 = 33.333…, 2 ÷ 3 of the tasks
    const thirds = firstUnit({ evidence: [row(), row(), row({ conclusion: '未完成' })] });
    expect([thirds.baseScore, thirds.completion].map(text)).toEqual(['66.67', '0.6667']);
    // 100 × 0.5 ÷ 10000.001 = 0.00499999950…, at 8 places 0.005, at 2 places 0.01
    const edge = firstUnit({ evidence: [typed(0.5), typed(9999.501, { conclusion: '未完成' })] });
    expect(text(edge.baseScore)).toBe('0.01');
  });

  it('[S8] has no score without points that apply, but keeps counts and 加减分', () => {
    const none = firstUnit({ evidence: [typed(0)], adjustments: [change('加分', 2)], weights: [weight(100, 5)] });
    expect([none.applicable, none.assessed, none.status, none.rank, none.grade]).toEqual([
      1,
      1,
      '无适用任务',
      null,
      null,
    ]);
    expect([none.baseScore, none.score, none.assessedScore, none.converted].map(text)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect([text(none.adjustment), text(none.completion), text(none.weight.share)]).toEqual(['2', '1', '0.05']);
  });

  it('[S10] [S11] caps the sum of 加分, not 减分, and the score at both ends', () => {
    const scores = (...adjustments: Adjustment[]) => {
      const result = firstUnit({ evidence: [row({ override: 9.8, overrideReason: '复核' })], adjustments });
      return [text(result.adjustment), text(result.score)];
    };
    expect(scores(change('加分', 4), change('加分', 3), change('减分', 4.005))).toEqual(['1', '99']); // 0.995
    expect(scores(change('加分', 4))).toEqual(['4', '100']);
    expect(scores(change('减分', 120))).toEqual(['-120', '0']);
    expect(scores(change('减分', 0.125))).toEqual(['-0.13', '97.87']);
    expect(
      scores(
        change('加分', '2'),
        change('加分', -2),
        change('加分 ', 2),
        change('加分', 2, { reason: ' ' }),
        change('加分', 2, { evidence: null }),
        change('加分', 2, { unit: '乙' }),
      ),
    ).toEqual(['0', '98']);
  });

  it('[S12] a veto with a reason caps the score and gives the lowest grade', () => {
    const vetoed = (changes: Partial<Adjustment>, conclusion: Cell = '完成') => {
      const veto = change('否决', null, { evidence: null, ...changes });
      const result = firstUnit({ evidence: [row(), row({ conclusion })], adjustments: [veto] });
      return [text(result.score), result.grade, result.vetoes];
    };
    expect(vetoed({})).toEqual(['59', '不合格', 1]);
    expect(vetoed({}, '未完成')).toEqual(['50', '不合格', 1]);
    expect(vetoed({ reason: '\u3000' })).toEqual(['100', '优秀', 0]);
    expect(vetoed({ type: '否决 ' })).toEqual(['100', '优秀', 0]);
  });

  it('[S13] finds the highest 最低分 reached, in any order, the first of equals', () => {
    const gradeAt = (override: number, ...grades: { name: Cell; minimum: Cell }[]) =>
      firstUnit({ evidence: [row({ override, overrideReason: '复核' })], grades }).grade;
    const shuffled = [grade('合格', 60), grade(' 优秀', 90), grade('另一优秀', 90), grade('x', '95'), grade(null, 80)];
    expect(gradeAt(9, ...shuffled)).toBe(' 优秀');
    expect(gradeAt(8.999, ...shuffled)).toBe(' 优秀'); // 最终得分 9.00
    expect(gradeAt(8.99, ...shuffled)).toBeNull();
    expect(gradeAt(7.9, ...shuffled)).toBe('合格');
    expect(gradeAt(5.9, ...shuffled)).toBeNull();
  });
});

describe('≥ 4 % rule', () => {
  it('[W1] [W3] [W4] judges exactly and truncates what it shows', () => {
    expect(share(100, 4)).toEqual(['达标', '0.04', '0']);
    expect(share(1000, 39.96)).toEqual(['不达标', '0.0399', '0.04']);
    expect(share(1000, 39.999999)).toEqual(['不达标', '0.0399', '0.01']);
    expect(share(1000, 40.001)).toEqual(['达标', '0.04', '0']);
    expect(share(7.5, 0.3)).toEqual(['达标', '0.04', '0']);
    expect(share(150, 5.999)).toEqual(['不达标', '0.0399', '0.01']);
  });

  it('[W2] does not judge what is missing or impossible', () => {
    const open = ['无法核实', null, null];
    expect(share(0, 0)).toEqual(open);
    expect(share(100, null)).toEqual(open);
    expect(share('100', 4)).toEqual(open);
    expect(share(100, -1)).toEqual(open);
    expect(share(100, 100.01)).toEqual(open);
    expect(share(100, 100)).toEqual(['达标', '1', '0']);
    const missing = firstUnit({ weights: [weight(100, 4, '乙')] }).weight;
    expect([missing.verdict, missing.total, missing.points]).toEqual(['无法核实', null, null]);
  });

  it('[W5] converts by the setting when the weight falls short', () => {
    const converted = (points: Cell, handling: Cell) =>
      text(
        firstUnit({
          evidence: [row({ override: 8.55, overrideReason: '复核' })],
          weights: [weight(120, points)],
          settings: [setting('未达标处理', handling)],
        }).converted,
      );
    expect(converted(6, '不予折算')).toBe('5.13');
    expect(converted(3, '提示')).toBe('2.57'); // 2.565
    expect(converted(3, '按下限折算')).toBe('4.1'); // 85.5 × 4.8 ÷ 100 = 4.104
    expect(converted(3, '不予折算')).toBeNull();
    expect(converted(3, '其他')).toBe('2.57');
    expect(converted(121, '提示')).toBeNull();
  });
});

describe('ranking', () => {
  it('[R1] [R2] [R3] [R4] [R5] ranks groups apart, shares ranks, keeps roster order', () => {
    const scored = (name: string, override: number) => row({ unit: name, override, overrideReason: '复核' });
    const results = unitResults({
      units: [unit('空'), unit('丙'), unit('乙'), unit('甲'), unit('丁', ' '), unit('戊', '未分组'), unit('无')],
      evidence: [scored('丙', 8), scored('乙', 9), scored('甲', 9), scored('丁', 1), scored('戊', 2)],
    });
    expect(results.map((each) => [each.unit, each.group, each.rank, each.order, each.status])).toEqual([
      ['空', '部门', null, 4, '无适用任务'],
      ['丙', '部门', 3, 3, '已评完'],
      ['乙', '部门', 1, 1, '已评完'],
      ['甲', '部门', 1, 2, '已评完'],
      ['丁', '未分组', 2, 2, '已评完'],
      ['戊', '未分组', 1, 1, '已评完'],
      ['无', '部门', null, 5, '无适用任务'],
    ]);
  });
});

describe('random assessments', () => {
  it('fit the model, have numbers of at most 15 digits, and get a result for every row and unit', () => {
    fc.assert(
      fc.property(assessmentArbitrary({ unsettled: true }), (random) => {
        expect(assessmentSchema.parse(random)).toEqual(random);
        JSON.stringify(random, (_, value: unknown) => {
          if (typeof value === 'number') expect(Number(value.toPrecision(15))).toBe(value);
          return value;
        });
        const scores = slowScores(random);
        expect([scores.rows.length, scores.units.length]).toEqual([random.evidence.length, random.units.length]);
      }),
      { numRuns: cases(200) },
    );
  });

  it('come again with the same seed', () => {
    expect(sampleAssessments(5, 7)).toEqual(sampleAssessments(5, 7));
  });
});

describe('comparison of results', () => {
  it('names the place and both values, decimals by value', () => {
    const left = slowScores(assessment({ evidence: [row()] }));
    const [first] = left.units;
    if (first === undefined) throw new Error('no unit');
    expect(scoreDifferences(left, { ...left, units: [{ ...first, score: decimal('100.00') }] })).toEqual([]);
    const other = { ...first, score: null, weight: { ...first.weight, share: decimal('0.04') } };
    expect(scoreDifferences(left, { rows: [], units: [other] })).toEqual([
      { path: 'rows[0]', left: expect.stringContaining('"points":"10"') as string, right: '(nothing)' },
      { path: 'units[0 甲].score', left: '100', right: 'null' },
      { path: 'units[0 甲].weight.share', left: 'null', right: '0.04' },
    ]);
  });
});
