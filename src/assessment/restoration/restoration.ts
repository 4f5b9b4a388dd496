import { round, ZERO, type Decimal } from '../../shared/decimal';
import type { EvidenceRow } from '../model/assessment';
import type { RowScore } from '../model/scores';
import { CONCLUSION } from '../model/words';
import { isAssessed } from '../scoring/conclusion';
import { scoreAfterDeductions } from '../scoring/deduction';
import { earnedPoints, hasNoRate, lacksEvidence } from '../scoring/earned';
import { latePenalty } from '../scoring/lateness';
import { lostPoints } from '../scoring/lostPoints';
import { readRow, type RowInputs } from '../scoring/rowInputs';
import type { Settings } from '../scoring/settings';

/** What can be done for a row; each is only asked for where it applies. */
export type RestorationKind =
  /** F2: hand in 佐证. */
  | 'supply'
  /** F3: 未完成: carry the task out and hand in 佐证. */
  | 'carryOut'
  /** F3: 部分完成, by 完成率 or by 数量, or with neither. */
  | 'completeRate'
  | 'completeCount'
  | 'stateRate'
  /** F4: have the 扣分 withdrawn. */
  | 'appealDeduction'
  /** F6: have the 核定得分 changed. */
  | 'appealOverride';

interface RestorationStep {
  readonly kind: RestorationKind;
  /** 最终得分 that it adds, the steps before it done. */
  readonly gain: Decimal;
}

/** What would give a row its lost points back, and what of them is gone for good. */
interface Restoration {
  /** In the order in which they count. */
  readonly steps: readonly RestorationStep[];
  /** F5: what 逾期 has taken for good. */
  readonly gone: Decimal;
}

const NOTHING: Restoration = { steps: [], gone: ZERO };

/** The row as it would be read after a step. */
const AFTER: Readonly<Record<RestorationKind, (read: RowInputs) => RowInputs>> = {
  supply: (read) => ({ ...read, hasEvidence: true }),
  carryOut: (read) => ({ ...read, conclusion: CONCLUSION.done, hasEvidence: true }),
  completeRate: (read) => ({ ...read, rate: 1 }),
  completeCount: (read) => ({ ...read, count: read.requiredCount }),
  stateRate: (read) => ({ ...read, rate: 1 }),
  appealDeduction: (read) => ({ ...read, deduction: null }),
  appealOverride: (read) => ({ ...read, override: read.points?.toNumber() ?? null }),
};

/** F3: what is missing of a task that is not wholly done. */
function unfinished(read: RowInputs): RestorationKind[] {
  if (read.conclusion === CONCLUSION.undone) return ['carryOut'];
  if (read.conclusion !== CONCLUSION.partly) return [];
  if (hasNoRate(read)) return ['stateRate'];
  if (read.rate !== null) return read.rate < 1 ? ['completeRate'] : [];
  return (read.count ?? 0) < (read.requiredCount ?? 0) ? ['completeCount'] : [];
}

const claimsPoints = ({ conclusion }: RowInputs): boolean =>
  conclusion === CONCLUSION.done || conclusion === CONCLUSION.partly;

/** F2–F4 */
const kindsOf = (read: RowInputs, settings: Settings): RestorationKind[] => [
  ...(claimsPoints(read) && lacksEvidence(read, settings) ? (['supply'] as const) : []),
  ...unfinished(read),
  ...((read.deduction ?? 0) > 0 ? (['appealDeduction'] as const) : []),
];

/** F1–F6: of an assessed row that lost something; nothing of the others. */
export function restorationOf(row: EvidenceRow, score: RowScore, settings: Settings): Restoration {
  const { points, final, overdueDays } = score;
  const lost = lostPoints(score);
  if (points === null || final === null || lost === null || lost.lte(ZERO)) return NOTHING;
  let read = readRow(row, points);
  if (read.override !== null && read.hasOverrideReason) {
    return { steps: [{ kind: 'appealOverride', gain: lost }], gone: ZERO };
  }
  const late = latePenalty(points, overdueDays, settings);
  let reached = final;
  const steps = kindsOf(read, settings).map((kind): RestorationStep => {
    read = AFTER[kind](read);
    const before = reached;
    reached = scoreAfterDeductions(read, earnedPoints(read, points, settings), late);
    return { kind, gain: reached.minus(before) };
  });
  const gone = round(points, 2).minus(reached);
  return { steps: steps.some(({ gain }) => gain.gt(ZERO)) ? steps : [], gone: late.gt(ZERO) ? gone : ZERO };
}

/** F7: not yet assessed, and nothing to assess it by. */
export const awaitsEvidence = (row: EvidenceRow, points: Decimal | null, settings: Settings): boolean => {
  const read = readRow(row, points);
  return !isAssessed(read.conclusion) && read.conclusion !== CONCLUSION.notApplicable && lacksEvidence(read, settings);
};
