import type { Adjustment, Unit, WeightEntry } from '../model/assessment';
import type { UnitScore } from '../model/scores';
import { convertedScore, weightCheck } from '../weightRule';
import { groupOf } from '../ranking';
import { adjustmentOf, vetoesIn } from './adjustment';
import { assessedScore, baseScore, completion } from './baseScore';
import { gradeOf, type GradeLadder } from './grade';
import type { Settings } from './settings';
import { statusOf } from './status';
import { unitScore } from './unitScore';
import { unitSums, type ConcludedRow } from './unitSums';

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
  const score = base === null ? null : unitScore(base, adjustment, vetoes > 0, settings);
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
    stale: sums.stale,
  };
}
