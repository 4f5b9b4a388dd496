import { sum, type Decimal } from '../../shared/decimal';
import type { GradeLadder } from '../scoring/grade';
import type { Contender } from './contender';
import { leastChange } from './leastChange';
import { cellText } from '../scoring/cells';

/** How far a unit is from the next higher grade. */
export interface NextGrade {
  readonly unit: string;
  readonly grade: string;
  readonly minimum: number;
  /** 政务公开得分 that is missing. */
  readonly gap: Decimal;
  /** 最终得分 over all its rows that brings it there; null when not even full marks do. */
  readonly points: Decimal | null;
}

/** N5: null for a unit on the highest step, and while 否决 stands (S12). */
export function nextGrade(unit: Contender, ladder: GradeLadder): NextGrade | null {
  const minimum = ladder.filter((step) => unit.score.lt(step.minimum)).at(-1)?.minimum;
  // Of equal steps the first gives the name (S13).
  const name = ladder.find((step) => step.minimum === minimum)?.name;
  if (minimum === undefined || name === undefined || unit.isVetoed) return null;
  const room = sum(unit.rows.map(({ gain }) => gain));
  const isThere = (points: Decimal): boolean =>
    unit.scoreOf({ earned: unit.earned.plus(points), full: unit.full }).gte(minimum);
  return {
    unit: unit.unit,
    grade: cellText(name),
    minimum,
    gap: unit.score.minus(minimum).abs(),
    points: leastChange(room, isThere),
  };
}
