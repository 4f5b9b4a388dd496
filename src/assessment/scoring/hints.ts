import type { EvidenceRow } from '../model/assessment';
import { hintCodes, type HintCode } from '../model/scores';
import { CONCLUSION } from '../model/words';
import type { Decimal } from '../../shared/decimal';
import { isAppealOpen, isUnchanged, isVerdictUnknown, lacksAnswer, lacksOverride } from './appeal';
import { isBlank, isUnreadableDate, isUnreadableNumber } from './cells';
import { hasNoRate, lacksEvidence } from './earned';
import { overdueDays } from './lateness';
import type { RowInputs } from './rowInputs';
import type { Settings } from './settings';

type Applies = (row: EvidenceRow, read: RowInputs, settings: Settings, final: Decimal | null) => boolean;

const claimsPoints = ({ conclusion }: RowInputs): boolean =>
  conclusion === CONCLUSION.done || conclusion === CONCLUSION.partly;

function isOverrideOutOfRange({ override, points, hasOverrideReason }: RowInputs): boolean {
  if (override === null || points === null || !hasOverrideReason) return false;
  return override < 0 || points.lt(override);
}

const applies: Readonly<Record<HintCode, Applies>> = {
  conclusionUnknown: (row, { conclusion }) => conclusion === null && !isBlank(row.conclusion),
  pointsUnreadable: (_, { points }) => points === null,
  deadlineUnreadable: (row) => isUnreadableDate(row.deadline),
  requiredCountUnreadable: (row) => isUnreadableNumber(row.requiredCount),
  noEvidence: (_, read, settings) => claimsPoints(read) && lacksEvidence(read, settings),
  noRate: (_, read) => read.conclusion === CONCLUSION.partly && hasNoRate(read),
  rateUnreadable: (row) => isUnreadableNumber(row.rate),
  rateOutOfRange: (_, { rate }) => rate !== null && (rate < 0 || rate > 1),
  countUnreadable: (row) => isUnreadableNumber(row.count),
  publishedOnUnreadable: (row) => isUnreadableDate(row.publishedOn),
  selfScoreUnreadable: (row) => isUnreadableNumber(row.selfScore),
  overdue: (_, read) => overdueDays(read) > 0,
  deductionUnreadable: (row) => isUnreadableNumber(row.deduction),
  deductionNegative: (_, { deduction }) => deduction !== null && deduction < 0,
  deductionWithoutReason: (row, { deduction }) => deduction !== null && deduction > 0 && isBlank(row.deductionReason),
  overrideUnreadable: (row) => isUnreadableNumber(row.override),
  overrideOutOfRange: (_, read) => isOverrideOutOfRange(read),
  overrideWithoutReason: (_, { override, hasOverrideReason }) => override !== null && !hasOverrideReason,
  appealOpen: isAppealOpen,
  appealVerdictUnknown: isVerdictUnknown,
  appealWithoutAnswer: lacksAnswer,
  appealWithoutOverride: lacksOverride,
  appealUnchanged: (row, _read, _settings, final) => isUnchanged(row, final),
};

/** 提示, in its order. */
export const hintsOf = (row: EvidenceRow, read: RowInputs, settings: Settings, final: Decimal | null): HintCode[] =>
  hintCodes.filter((code) => applies[code](row, read, settings, final));
