import type { Decimal } from '../../shared/decimal';
import type { UnitScore } from '../model/scores';
import { nameKey } from '../scoring/cells';
import { followUps, type FollowUp } from './followUps';
import type { ScoredRound } from './scoredRound';
import { unitPairs, type UnitPair } from './unitPairs';

/** One unit in two rounds; null where a round does not have it. */
export interface UnitComparison {
  readonly old: UnitScore | null;
  readonly next: UnitScore | null;
  /** Y2: by how much 政务公开得分 rose; null without both scores. */
  readonly scoreChange: Decimal | null;
  /** Y2: by how many places it rose; null without both ranks, or when it is ranked in another group. */
  readonly rankChange: number | null;
}

export interface RoundComparison {
  readonly units: readonly UnitComparison[];
  /** Y4: in the order of the old 证据评分. */
  readonly followUps: readonly FollowUp[];
}

function compared({ old, next }: { old: UnitScore | null; next: UnitScore | null }): UnitComparison {
  const [before, after] = [old?.score ?? null, next?.score ?? null];
  const isSameGroup = old !== null && next !== null && nameKey(old.group) === nameKey(next.group);
  const [from, to] = [old?.rank ?? null, next?.rank ?? null];
  return {
    old,
    next,
    scoreChange: before === null || after === null ? null : after.minus(before),
    rankChange: isSameGroup && from !== null && to !== null ? from - to : null,
  };
}

/** Two rounds side by side (SPEC.md, "Two rounds"): units in the new roster's order, then those that are gone. */
export function compareRounds(old: ScoredRound, next: ScoredRound): RoundComparison {
  const pairs = unitPairs(old.assessment.units, next.assessment.units);
  const scoreOf = ({ assessment, scores }: ScoredRound, unit: UnitPair['old']): UnitScore | null =>
    unit === null ? null : (scores.units[assessment.units.indexOf(unit)] ?? null);
  return {
    units: pairs.map((pair) => compared({ old: scoreOf(old, pair.old), next: scoreOf(next, pair.next) })),
    followUps: followUps(old, next, pairs),
  };
}
