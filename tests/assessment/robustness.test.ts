import { describe, expect, it } from 'vitest';
import type { Assessment, EvidenceRow } from '../../src/assessment/model/assessment';
import type { UnitScore } from '../../src/assessment/model/scores';
import { robustness, type Neighbours } from '../../src/assessment/robustness/robustness';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { decimal, type Decimal } from '../../src/shared/decimal';
import { sampleAssessments } from '../support/assessment-arbitrary';
import { adjustment, row, task, unit } from '../support/assessment-builder';
import { cases } from '../support/cases';
import { smallAssessment } from '../support/smallAssessment';

const PLAYED = cases(120, 6);

const isNamed = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const scoresOf = (assessment: Assessment) => scoreAssessment(assessment).value;
const firmness = (assessment: Assessment) => robustness(assessment, scoresOf(assessment));
const unitIn = (assessment: Assessment, name: string): UnitScore => {
  const found = scoresOf(assessment).units.find(({ unit: own }) => own === name);
  if (found === undefined) throw new Error(`no unit ${name}`);
  return found;
};

/** The same round with another 最终得分 in one row, through the cells an assessor would type in. */
function withFinal(assessment: Assessment, index: number, final: Decimal): Assessment {
  const evidence = assessment.evidence.map((entry, at): EvidenceRow => {
    if (at !== index) return entry;
    const isOpen = !['完成', '部分完成', '未完成'].includes(String(entry.conclusion));
    return {
      ...entry,
      ...(isOpen ? { conclusion: '完成' } : {}),
      override: final.toNumber(),
      overrideReason: '复议',
    };
  });
  return { ...assessment, evidence };
}

/** 甲局 and 乙局 in one group with three tasks each; finals as given. */
function twoUnits(one: readonly number[], other: readonly number[], points = 10): Assessment {
  const sections = ['一、公开', '一、公开', '二、解读'];
  const tasks = sections.map((section, index) => task(`T${index + 1}`, { section, points }));
  const rows = (name: string, finals: readonly number[]) =>
    finals.map((final, index) =>
      row('完成', { unit: name, taskId: `T${index + 1}`, override: final, overrideReason: '核定' }),
    );
  return {
    ...smallAssessment(),
    units: [unit('甲局'), unit('乙局')],
    tasks,
    adjustments: [],
    weights: [],
    evidence: [...rows('甲局', one), ...rows('乙局', other)],
  };
}

const pairIn = (assessment: Assessment): Neighbours => {
  const pair = firmness(assessment)[0]?.neighbours[0];
  if (pair === undefined) throw new Error('no neighbours');
  return pair;
};

describe('neighbours', () => {
  it('[N1] are apart by their published scores', () => {
    expect(pairIn(twoUnits([10, 10, 9], [10, 10, 8])).apart.toFixed(2)).toBe('3.34');
    expect(pairIn(twoUnits([9, 9, 9], [9, 9, 9])).apart.toFixed(2)).toBe('0.00');
  });

  it('[N2] names the unit, the first row with room and how many have it', () => {
    const { swap } = pairIn(twoUnits([10, 10, 9], [10, 9.4, 9.1]));
    expect(swap && { ...swap, points: swap.points.toFixed(2) }).toEqual({
      unit: '乙局',
      points: '0.51',
      taskId: 'T2',
      rows: 2,
    });
  });

  it('[N2] takes from the upper unit where the lower has no room', () => {
    const { swap } = pairIn({
      ...twoUnits([10, 10, 10], [10, 10, 10]),
      adjustments: [adjustment('减分', 1, { unit: '乙局' })],
    });
    expect(swap && { ...swap, points: swap.points.toFixed(2) }).toEqual({
      unit: '甲局',
      points: '-0.31',
      taskId: 'T1',
      rows: 3,
    });
  });

  it('[N2] finds no swap across 否决', () => {
    const vetoed = adjustment('否决', null, { unit: '乙局' });
    const round = twoUnits([10, 10, 0], [10, 10, 10]);
    expect(pairIn({ ...round, adjustments: [vetoed] }).swap?.unit).toBe('甲局');
    const firm = twoUnits([10, 10, 10], [10, 10, 10]);
    expect(pairIn({ ...firm, adjustments: [vetoed] }).swap).toBeNull();
  });

  it('[N2] counts a row that nobody has assessed as one that can be', () => {
    const round = twoUnits([10, 10, 5], [10, 10, 5]);
    const evidence = round.evidence.map((entry, index) => (index === 5 ? { ...entry, conclusion: null } : entry));
    const { swap } = pairIn({ ...round, evidence });
    expect(swap?.taskId).toBe('T3');
    expect(swap?.points.toFixed(2)).toBe('5.01');
  });

  it('[N4] within one point of one row are in effect equal, in runs', () => {
    const round = twoUnits([10, 10, 9], [10, 10, 8.5]);
    const third = { ...round, units: [...round.units, unit('丙局'), unit('丁局')] };
    const rows = (name: string, finals: readonly number[]) =>
      finals.map((final, index) =>
        row('完成', { unit: name, taskId: `T${index + 1}`, override: final, overrideReason: '核定' }),
      );
    const evidence = [...round.evidence, ...rows('丙局', [10, 10, 8]), ...rows('丁局', [10, 10, 3])];
    expect(firmness({ ...third, evidence })[0]?.equals).toEqual([['甲局', '乙局', '丙局']]);
  });
});

describe('the next grade', () => {
  const gradeOf = (assessment: Assessment, name: string) =>
    firmness(assessment)[0]?.grades.find(({ unit: own }) => own === name);

  it('[N5] says what is missing, and the points that bring it', () => {
    const found = gradeOf(twoUnits([9, 9, 8], [10, 10, 10]), '甲局');
    expect(found && { ...found, gap: found.gap.toFixed(2), points: found.points?.toFixed(2) }).toEqual({
      unit: '甲局',
      grade: '优秀',
      minimum: 90,
      gap: '3.33',
      points: '1.00',
    });
  });

  it('[N5] is none on the highest step or under 否决, and has no points where full marks do not reach it', () => {
    const round = twoUnits([10, 10, 10], [10, 10, 10]);
    expect(gradeOf(round, '甲局')).toBeUndefined();
    expect(gradeOf({ ...round, adjustments: [adjustment('否决', null)] }, '甲局')).toBeUndefined();
    const docked = gradeOf({ ...round, adjustments: [adjustment('减分', 15)] }, '甲局');
    expect([docked?.grade, docked?.points]).toEqual(['优秀', null]);
  });
});

describe('against brute force', () => {
  /** Adversarial rounds of one group, with rows of one point so that every hundredth can be tried. */
  const ROUNDS = sampleAssessments(PLAYED, 20171122, {
    maxUnits: 5,
    maxTasks: 4,
    maxRows: 12,
    awkwardNumbers: false,
    twins: false,
  }).map((round): Assessment => ({
    ...round,
    tasks: round.tasks.map((one) => ({ ...one, points: 1 })),
    units: round.units.map((one) => ({ ...one, group: '市政府部门' })),
    evidence: round.evidence.map((entry) => ({ ...entry, points: 'follows' })),
  }));

  /** Every change of one row of this unit, in hundredths, that swaps the two; by its size. */
  function leastByHand(round: Assessment, { upper, lower }: Neighbours): number | null {
    const scores = scoresOf(round);
    let least: number | null = null;
    round.evidence.forEach((entry, index) => {
      const score = scores.rows[index];
      const isLower = isNamed(entry.unit, lower);
      if ((!isLower && !isNamed(entry.unit, upper)) || score?.points == null || entry.conclusion === '不适用') return;
      const now = score.final ?? decimal(0);
      for (let cents = 1; cents <= 100; cents += 1) {
        const then = now.plus(decimal(cents).div(isLower ? 100 : -100));
        if (then.lt(0) || then.gt(score.points) || (least !== null && cents >= least)) break;
        const changed = withFinal(round, index, then);
        const [above, below] = [unitIn(changed, upper).score, unitIn(changed, lower).score];
        if (above !== null && below?.gt(above) === true) least = cents;
      }
    });
    return least;
  }

  it('[N2] the smallest swap is the smallest of all changes tried one by one', () => {
    let [swapped, firm] = [0, 0];
    for (const round of ROUNDS) {
      for (const pair of firmness(round).flatMap(({ neighbours }) => neighbours)) {
        const found = pair.swap?.points.abs().times(100).toNumber() ?? null;
        expect(found, JSON.stringify(pair)).toBe(leastByHand(round, pair));
        if (found === null) firm += 1;
        else swapped += 1;
      }
    }
    expect([swapped > PLAYED / 3, firm > PLAYED / 12]).toEqual([true, true]);
  });
});
