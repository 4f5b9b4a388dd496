import { describe, expect, it } from 'vitest';
import { countedRows } from '../../src/assessment/analysis/countedRows';
import { unitHandling } from '../../src/assessment/analysis/unitHandling';
import type { Assessment, EvidenceRow } from '../../src/assessment/model/assessment';
import { commonReasons } from '../../src/assessment/problems/commonReasons';
import { meanScore } from '../../src/assessment/problems/meanScore';
import { gradeEnds, namedUnits } from '../../src/assessment/problems/namedUnits';
import { problemCounts } from '../../src/assessment/problems/problemCounts';
import { reasonsIn } from '../../src/assessment/problems/reasons';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { decimal } from '../../src/shared/decimal';
import { sampleAssessments } from '../support/assessment-arbitrary';
import { adjustment, assessment, grade, row, unit, weight } from '../support/assessment-builder';
import { cases } from '../support/cases';

const scoresOf = (round: Assessment) => scoreAssessment(round).value;
const rowsOf = (round: Assessment) => countedRows(round, scoresOf(round));

const NAMES = ['甲局', '乙局', '丙局'];
const round = (evidence: readonly EvidenceRow[], over: Partial<Assessment> = {}): Assessment =>
  assessment({ units: NAMES.map((name) => unit(name)), weights: [], evidence: [...evidence], ...over });

const wordings = (text: string): string[] => reasonsIn(text).map(({ wording }) => wording);

describe('reasons', () => {
  it.each([
    ['更新不及时', ['更新不及时']],
    ['1.更新不及时；2.链接失效', ['更新不及时', '链接失效']],
    ['（1）更新不及时，扣1分；（2）链接失效，扣0.5分。', ['更新不及时', '链接失效']],
    ['扣2分：更新 不及时', ['更新不及时']],
    ['更新不及时（扣1分）\n更新不及时！', ['更新不及时']],
    ['①缺附件 ②缺印章', ['缺附件②缺印章']],
    ['2016年决算未公开', ['2016年决算未公开']],
    ['3.5万元以上项目未公开', ['3.5万元以上项目未公开']],
    ['；。 ', []],
    ['扣1分', []],
  ])('[G2] %j gives %j', (text, expected) => {
    expect(wordings(text)).toEqual(expected);
  });

  it('[G2] are one whatever the width of their signs and the case of their letters', () => {
    expect(reasonsIn('App（安卓）未更新')[0]?.key).toBe(reasonsIn('ａｐｐ(安卓)未更新')[0]?.key);
  });

  const deducted = (name: string, deductionReason: string, over: Partial<EvidenceRow> = {}): EvidenceRow =>
    row('完成', { unit: name, deduction: 1, deductionReason, ...over });
  const common = (...evidence: EvidenceRow[]) =>
    commonReasons(rowsOf(round(evidence))).map(({ wording, rows, units }) => [wording, rows, units]);

  it('[G3] are common from two units on, the most frequent first', () => {
    const given = [
      deducted('甲局', '链接失效'),
      deducted('乙局', '链接失效'),
      deducted('甲局', '更新不及时；更新不及时。'),
      deducted('甲局', '更新不及时'),
      deducted('丙局', '更新不及时'),
      deducted('丙局', '没有目录'),
      deducted('丙局', '没有目录'),
    ];
    expect(common(...given)).toEqual([
      ['更新不及时', 3, 2],
      ['链接失效', 2, 2],
    ]);
  });

  it('[G1] count where points are taken off an assessed row', () => {
    const more = (over: Partial<EvidenceRow>) =>
      common(deducted('甲局', '链接失效'), deducted('乙局', '链接失效'), deducted('丙局', '链接失效', over))[0]?.[1];
    expect(more({})).toBe(3);
    expect(more({ conclusion: null })).toBe(2);
    expect(more({ conclusion: '不适用' })).toBe(2);
    expect(more({ deduction: 0 })).toBe(2);
    expect(more({ deduction: '1' })).toBe(2);
    expect(more({ unit: '外人' })).toBe(2);
  });
});

describe('counts', () => {
  it('[G4] agree with what the analysis says unit by unit', () => {
    for (const one of sampleAssessments(cases(200), 20171122, { twins: false })) {
      const rows = rowsOf(one);
      const units = unitHandling(rows, scoresOf(one).units);
      const { withoutEvidence, late, losing } = problemCounts(rows);
      const sum = (of: (unit: (typeof units)[number]) => number) => units.reduce((all, unit) => all + of(unit), 0);
      expect(withoutEvidence).toEqual({
        rows: sum((unit) => unit.withoutEvidence),
        units: units.filter((unit) => unit.withoutEvidence > 0).length,
      });
      expect(late).toEqual({
        rows: sum((unit) => unit.dated - unit.onTime),
        units: units.filter((unit) => unit.dated > unit.onTime).length,
      });
      expect(losing.rows).toBe(rows.filter(({ lost }) => lost?.gt(0)).length);
    }
  });

  it('[G4] tell 未完成 from 部分完成, and the latest row', () => {
    const late = { deadline: 42916, publishedOn: 42920 };
    const evidence = [
      row('未完成', { unit: '甲局' }),
      row('未完成', { unit: '甲局' }),
      row('部分完成', { unit: '乙局', rate: 0.5, ...late }),
      row('完成', { unit: '丙局', ...late, publishedOn: 42917 }),
    ];
    expect(problemCounts(rowsOf(round(evidence)))).toMatchObject({
      losing: { rows: 4, units: 3 },
      undone: { rows: 2, units: 1 },
      partly: { rows: 1, units: 1 },
      late: { rows: 2, units: 2 },
      mostDaysLate: 4,
    });
  });

  it('[G5] the mean is that of the units with a score', () => {
    const score = (text: string | null) => ({ score: text === null ? null : decimal(text) });
    expect(meanScore([score('90'), score(null), score('85.01')])?.toFixed(3)).toBe('87.510');
    expect(meanScore([score('0.01'), score('0')])?.toFixed(3)).toBe('0.010');
    expect(meanScore([score(null)])).toBeNull();
  });
});

describe('names', () => {
  const namedIn = (one: Assessment) =>
    Object.fromEntries(
      Object.entries(namedUnits(scoresOf(one).units, one.grades)).map(([list, units]) => [
        list,
        (units as { unit: string }[]).map((found) => found.unit),
      ]),
    );

  it('[G6] the best, the worst, the vetoed and those below the limit', () => {
    const evidence = [row('完成', { unit: '甲局' }), row('完成', { unit: '乙局' }), row('未完成', { unit: '丙局' })];
    const weights = NAMES.map((name) => weight(100, name === '乙局' ? 3 : 5, name));
    expect(namedIn(round(evidence, { weights }))).toEqual({
      praised: ['甲局'],
      criticised: ['丙局'],
      unfinished: [],
      vetoed: [],
      underweight: ['乙局'],
    });
    const vetoed = round(evidence, { weights, adjustments: [adjustment('否决', null)] });
    expect(namedIn(vetoed)).toMatchObject({ praised: [], criticised: ['甲局', '丙局'], vetoed: ['甲局'] });
  });

  it('[G6] nobody for a grade before all its rows are assessed', () => {
    const evidence = NAMES.flatMap((name) => [row('未完成', { unit: name }), row(null, { unit: name })]);
    expect(namedIn(round(evidence))).toMatchObject({ criticised: [], unfinished: NAMES });
  });

  it('[G6] nobody where the best grade is the worst too, or has no name', () => {
    expect(gradeEnds([grade('合格', 0)])).toBeNull();
    expect(gradeEnds([grade('优秀', 90), grade(' ', 0)])).toBeNull();
    expect(gradeEnds([grade('不合格', 0), grade('优秀', '九十'), grade('良好', 80)])).toEqual({
      best: '良好',
      worst: '不合格',
    });
    expect(gradeEnds([])).toBeNull();
  });
});
