import type { FollowUp, FollowUpState } from '../assessment/comparison/followUps';
import type { RoundComparison, UnitComparison } from '../assessment/comparison/compareRounds';
import type { UnitScore } from '../assessment/model/scores';

interface ScoreJson {
  readonly unit: string;
  readonly group: string;
  readonly score: string | null;
  readonly rank: number | null;
  readonly grade: string | null;
}

/** Two rounds side by side (SPEC.md, Y1–Y4): points as decimal strings, null where there is nothing. */
export interface RoundComparisonJson {
  readonly units: readonly {
    readonly old: ScoreJson | null;
    readonly next: ScoreJson | null;
    readonly scoreChange: string | null;
    readonly rankChange: number | null;
  }[];
  readonly followUps: readonly {
    readonly unit: string;
    readonly taskId: string;
    readonly item: string;
    readonly requirement: string;
    readonly nextTaskId: string | null;
    readonly before: string;
    readonly now: string | null;
    readonly state: FollowUpState;
  }[];
}

const score = (unit: UnitScore | null): ScoreJson | null =>
  unit && {
    unit: unit.unit,
    group: unit.group,
    score: unit.score?.toFixed(2) ?? null,
    rank: unit.rank,
    grade: unit.grade,
  };

const unitJson = ({ old, next, scoreChange, rankChange }: UnitComparison) => ({
  old: score(old),
  next: score(next),
  scoreChange: scoreChange?.toFixed(2) ?? null,
  rankChange,
});

const followUpJson = ({ before, now, ...rest }: FollowUp) => ({
  ...rest,
  before: before.toFixed(2),
  now: now?.toFixed(2) ?? null,
});

export const roundComparisonJson = ({ units, followUps }: RoundComparison): RoundComparisonJson => ({
  units: units.map(unitJson),
  followUps: followUps.map(followUpJson),
});
