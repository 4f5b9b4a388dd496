import { describe, expect, it } from 'vitest';
import { countedRows } from '../../src/assessment/analysis/countedRows';
import { gradeCounts } from '../../src/assessment/analysis/gradeCounts';
import { sectionMedians, sectionScores } from '../../src/assessment/analysis/sectionScores';
import { taskLosses } from '../../src/assessment/analysis/taskLosses';
import { unitHandling } from '../../src/assessment/analysis/unitHandling';
import type { Assessment, EvidenceRow } from '../../src/assessment/model/assessment';
import { nameKey } from '../../src/assessment/scoring/cells';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { decimal, type Decimal } from '../../src/shared/decimal';
import { sampleAssessments } from '../support/assessment-arbitrary';
import { adjustment, row, task, unit } from '../support/assessment-builder';
import { cases } from '../support/cases';
import { smallAssessment } from '../support/smallAssessment';

const scoresOf = (assessment: Assessment) => scoreAssessment(assessment).value;
const rowsOf = (assessment: Assessment) => countedRows(assessment, scoresOf(assessment));

const given = (name: string, taskId: string, final: number, over: Partial<EvidenceRow> = {}): EvidenceRow =>
  row('完成', { unit: name, taskId, override: final, overrideReason: '核定', ...over });

const round = (evidence: readonly EvidenceRow[], change: Partial<Assessment> = {}): Assessment => ({
  ...smallAssessment(),
  units: [unit('甲局'), unit('乙局'), unit('丙局')],
  tasks: [
    task('T1', { section: '二、解读', item: '解读' }),
    task('T2', { section: '一、公开', item: '预算' }),
    task('T3', { section: '一、公开', item: '决算' }),
  ],
  weights: [],
  adjustments: [],
  evidence: [...evidence],
  ...change,
});

/** Adversarial rounds of units that are told apart. */
const ROUNDS = sampleAssessments(cases(200), 20171122, { twins: false });

describe('sections', () => {
  const scored = (assessment: Assessment) => {
    const { sections, units } = sectionScores(assessment, scoresOf(assessment));
    return { sections, units: units.map(({ scores }) => scores.map((score) => score?.toFixed(2) ?? null)) };
  };

  it('[D1] stand as in 任务分解, each unit with its share of the points there', () => {
    const evidence = [given('甲局', 'T1', 5), given('甲局', 'T2', 10), given('甲局', 'T3', 2), given('乙局', 'T2', 9)];
    expect(scored(round(evidence))).toEqual({
      sections: ['二、解读', '一、公开'],
      units: [
        ['50.00', '60.00'],
        [null, '90.00'],
        [null, null],
      ],
    });
  });

  it('[D1] count unassessed rows as 0, 不适用 not at all, and unknown tasks apart', () => {
    const evidence = [
      given('甲局', 'T2', 10),
      row(null, { unit: '甲局', taskId: 'T3' }),
      row('不适用', { unit: '甲局', taskId: 'T1' }),
      given('乙局', 'T9', 4, { points: { typed: 8 } }),
    ];
    expect(scored(round(evidence))).toEqual({
      sections: ['二、解读', '一、公开', ''],
      units: [
        [null, '50.00', null],
        [null, null, '50.00'],
        [null, null, null],
      ],
    });
  });

  it('[D1] of one section is 基础得分', () => {
    for (const one of ROUNDS) {
      const whole = { ...one, tasks: one.tasks.map((each) => ({ ...each, section: '' })) };
      const { units } = sectionScores(whole, scoresOf(whole));
      expect(units.map(({ scores: [score] }) => score?.toFixed() ?? null)).toEqual(
        scoresOf(whole).units.map(({ baseScore }) => baseScore?.toFixed() ?? null),
      );
    }
  });

  it('[D6] give together 基础得分, but for the cents of rounding', () => {
    for (const one of ROUNDS) {
      const scores = scoresOf(one);
      const { units } = sectionScores(one, scores);
      units.forEach(({ parts }, index) => {
        const whole = scores.units[index]?.baseScore ?? null;
        const given = parts.flatMap((part) => part ?? []);
        expect(given.length > 0).toBe(whole !== null && parts.length > 0);
        const sum = given.reduce((all, part) => all.plus(part), decimal(0));
        if (whole !== null) expect(sum.minus(whole).abs().toNumber()).toBeLessThanOrEqual(0.005 * (parts.length + 1));
      });
    }
  });

  it('[D2] have a median in each group', () => {
    const evidence = [given('甲局', 'T2', 10), given('乙局', 'T2', 5), given('丙局', 'T2', 2), given('甲局', 'T1', 1)];
    const [odd, even] = [
      round(evidence),
      round(evidence, { units: [unit('甲局'), unit('乙局'), unit('丙局', { group: '企业' })] }),
    ];
    const medians = (one: Assessment, group: string) =>
      sectionMedians(sectionScores(one, scoresOf(one)), group).map((median) => median?.toFixed(2) ?? null);
    expect(medians(odd, '市政府部门')).toEqual(['10.00', '50.00']);
    expect(medians(even, '市政府部门')).toEqual(['10.00', '75.00']);
    expect(medians(even, '企业')).toEqual([null, '20.00']);
  });
});

describe('tasks', () => {
  it('[D3] that cost points stand costliest first', () => {
    const evidence = [
      given('甲局', 'T1', 9),
      given('乙局', 'T9', 1, { points: { typed: 30 } }),
      given('甲局', 'T2', 4),
      given('乙局', 'T2', 10),
      row('未完成', { unit: '丙局', taskId: 'T2' }),
      row(null, { unit: '乙局', taskId: 'T3' }),
    ];
    const one = round(evidence);
    const found = taskLosses(one.tasks, rowsOf(one)).map(({ lost, ...rest }) => ({ ...rest, lost: lost.toFixed(2) }));
    expect(found).toEqual([
      { taskId: 'T2', item: '预算', requirement: '公开财政预算', assessed: 3, losing: 2, undone: 1, lost: '16.00' },
      { taskId: 'T1', item: '解读', requirement: '公开财政预算', assessed: 1, losing: 1, undone: 0, lost: '1.00' },
    ]);
  });

  it('[D3] cost together what all their rows lost', () => {
    for (const one of ROUNDS) {
      const rows = rowsOf(one);
      const sumOf = (values: readonly Decimal[]) =>
        values.reduce((all, value) => all.plus(value), decimal(0)).toFixed();
      const known = new Set(one.tasks.map(({ id }) => nameKey(id)));
      const lost = rows.flatMap((each) => (known.has(nameKey(each.row.taskId)) ? (each.lost ?? []) : []));
      expect(sumOf(taskLosses(one.tasks, rows).map((each) => each.lost))).toBe(sumOf(lost));
    }
  });
});

it('[D4] says of each unit what came without 佐证 and what was on time', () => {
  const evidence = [
    given('甲局', 'T1', 5, { evidence: ' ', publishedOn: 43000, deadline: 43000 }),
    given('甲局', 'T2', 5, { publishedOn: 43002, deadline: 43001 }),
    given('甲局', 'T3', 5, { publishedOn: 43002 }),
    row('不适用', { unit: '乙局', taskId: 'T1', evidence: null }),
    row(null, { unit: '乙局', taskId: 'T2', evidence: null }),
  ];
  const one = round(evidence);
  expect(unitHandling(rowsOf(one), scoresOf(one).units)).toEqual([
    { unit: '甲局', group: '市政府部门', applicable: 3, withoutEvidence: 1, dated: 2, onTime: 1 },
    { unit: '乙局', group: '市政府部门', applicable: 1, withoutEvidence: 1, dated: 0, onTime: 0 },
    { unit: '丙局', group: '市政府部门', applicable: 0, withoutEvidence: 0, dated: 0, onTime: 0 },
  ]);
});

describe('grades', () => {
  it('[D5] count the units of each group, highest first, and those without', () => {
    const evidence = [given('甲局', 'T1', 9), given('乙局', 'T1', 9.5)];
    const one = round(evidence, { adjustments: [adjustment('否决', null)] });
    expect(gradeCounts(scoresOf(one).units, one.grades)).toEqual([
      {
        group: '市政府部门',
        counts: [
          { grade: '优秀', units: ['乙局'] },
          { grade: '良好', units: [] },
          { grade: '合格', units: [] },
          { grade: '不合格', units: ['甲局'] },
          { grade: null, units: ['丙局'] },
        ],
      },
    ]);
  });

  it('[D5] name every unit of the roster once', () => {
    for (const one of ROUNDS) {
      const { units } = scoresOf(one);
      const named = gradeCounts(units, one.grades).flatMap(({ counts }) => counts.flatMap((count) => count.units));
      expect(named.toSorted()).toEqual(units.map((each) => each.unit).toSorted());
    }
  });
});
