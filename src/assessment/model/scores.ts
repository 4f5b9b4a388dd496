import type { Decimal } from '../../shared/decimal';
import type { UnitStatus, Verdict } from './words';

export type { UnitStatus, Verdict } from './words';

/** Remarks on an evidence row, in the order in which 提示 shows them (SPEC.md, "Evidence row"). */
export const hintCodes = [
  'conclusionUnknown',
  'pointsUnreadable',
  'deadlineUnreadable',
  'requiredCountUnreadable',
  'noEvidence',
  'noRate',
  'rateUnreadable',
  'rateOutOfRange',
  'countUnreadable',
  'publishedOnUnreadable',
  'selfScoreUnreadable',
  'overdue',
  'deductionUnreadable',
  'deductionNegative',
  'deductionWithoutReason',
  'overrideUnreadable',
  'overrideOutOfRange',
  'overrideWithoutReason',
  'appealOpen',
  'appealVerdictUnknown',
  'appealWithoutAnswer',
  'appealWithoutOverride',
  'appealUnchanged',
] as const;
export type HintCode = (typeof hintCodes)[number];

export interface RowScore {
  /** P, null when absent. */
  readonly points: Decimal | null;
  readonly overdueDays: number;
  /** 考评得分 (S6) */
  readonly score: Decimal | null;
  /** 最终得分 (S7) */
  readonly final: Decimal | null;
  readonly hints: readonly HintCode[];
  /** 需复核 (E3) */
  readonly isStale: boolean;
}

export interface WeightCheck {
  readonly total: Decimal | null;
  readonly points: Decimal | null;
  /** 权重 as a fraction truncated to 4 decimals (W3). */
  readonly share: Decimal | null;
  readonly verdict: Verdict;
  /** 尚缺分值 (W4) */
  readonly shortfall: Decimal | null;
}

export interface UnitScore {
  readonly unit: string;
  readonly group: string;
  readonly applicable: number;
  readonly assessed: number;
  /** 完成率, a fraction (S8) */
  readonly completion: Decimal | null;
  readonly fullPoints: Decimal;
  readonly earnedPoints: Decimal;
  /** Σ P over assessed rows (S9) */
  readonly assessedPoints: Decimal;
  readonly baseScore: Decimal | null;
  readonly adjustment: Decimal;
  /** Number of 否决 rows that count (S12) */
  readonly vetoes: number;
  readonly score: Decimal | null;
  readonly assessedScore: Decimal | null;
  readonly grade: string | null;
  readonly weight: WeightCheck;
  readonly converted: Decimal | null;
  readonly rank: number | null;
  readonly status: UnitStatus;
  /** Number of its rows whose score is 需复核 (E5) */
  readonly stale: number;
  /** Position in the printed ranking of its group, from 1, unique (R3, R5). */
  readonly order: number;
}

/** `rows` follow `assessment.evidence`, `units` follow `assessment.units`. */
export interface AssessmentScores {
  readonly rows: readonly RowScore[];
  readonly units: readonly UnitScore[];
}
