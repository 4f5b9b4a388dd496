import type { Adjustment, Unit, WeightEntry } from '../model/assessment.js';
import type { UnitScore } from '../model/scores.js';
import { convertedScore, weightCheck } from '../weightRule.js';
import { groupOf } from '../ranking.js';
import { adjustmentOf, vetoesIn } from './adjustment.js';
import { assessedScore, baseScore, completion } from './baseScore.js';
import { gradeOf, type GradeLadder } from './grade.js';
import type { Settings } from './settings.js';
import { statusOf } from './status.js';
import { unitScore } from './unitScore.js';
import { unitSums, type ConcludedRow } from './unitSums.js';

/** What the workbook holds about one unit. */
export interface UnitInputs {
  readonly unit: Unit;
  readonly rows: readonly ConcludedRow[];
  readonly adjustments: readonly Adjustment[];
  readonly weight: WeightEntry | null;
}

/** S8–S13 and W1–W5 for one unit; rank and order need the others. */
export function scoreUnit(
  { unit, rows, adjustments, weight }: UnitInputs,
  ladder: GradeLadder,
  settings: Settings,
): Omit<UnitScore, 'rank' | 'order'> {
  const sums = unitSums(rows);
  const base = baseScore(sums);
  const vetoes = vetoesIn(adjustments);
  const adjustment = adjustmentOf(adjustments, settings);
  const score = unitScore(base, adjustment, vetoes > 0, settings);
  const check = weightCheck(weight, settings.weightLimit);
  return {
    unit: unit.name,
    group: groupOf(unit),
    applicable: sums.applicable,
    assessed: sums.assessed,
    completion: completion(sums),
    fullPoints: sums.fullPoints,
    earnedPoints: sums.earnedPoints,
    assessedPoints: sums.assessedPoints,
    baseScore: base,
    adjustment,
    vetoes,
    score,
    assessedScore: assessedScore(sums),
    grade: gradeOf(score, vetoes > 0, ladder),
    weight: check,
    converted: convertedScore(score, check, settings),
    status: statusOf(sums),
  };
}
