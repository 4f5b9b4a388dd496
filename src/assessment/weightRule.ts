import type { WeightEntry } from './model/assessment';
import type { WeightCheck } from './model/scores';
import { VERDICT, type Verdict } from './model/words';
import { decimal, max, round, roundDown, roundUp, settle, ZERO, type Decimal } from '../shared/decimal';
import { numberIn } from './scoring/cells';
import type { Settings } from './scoring/settings';

const UNVERIFIABLE = { share: null, verdict: VERDICT.unverifiable, shortfall: null } as const;

/** W1–W4 for the row of one unit in 权重核验, null when it has none. */
export function weightCheck(entry: WeightEntry | null, limit: Decimal): WeightCheck {
  const total = decimalOrNull(entry === null ? null : numberIn(entry.total));
  const points = decimalOrNull(entry === null ? null : numberIn(entry.points));
  if (total === null || points === null || total.lte(0) || points.lt(0) || points.gt(total)) {
    return { total, points, ...UNVERIFIABLE };
  }
  const required = limit.times(total);
  const verdict: Verdict = settle(points.minus(required)).gte(0) ? VERDICT.met : VERDICT.unmet;
  return {
    total,
    points,
    share: roundDown(round(points.div(total), 12), 4),
    verdict,
    shortfall: roundUp(max(ZERO, settle(required.minus(points))), 2),
  };
}

const decimalOrNull = (value: number | null): Decimal | null => (value === null ? null : decimal(value));

/** W5: 折算得分 */
export function convertedScore(score: Decimal | null, check: WeightCheck, settings: Settings): Decimal | null {
  const worth = convertiblePoints(check, settings);
  return score === null || worth === null ? null : round(settle(score.times(worth).div(100)), 2);
}

function convertiblePoints({ verdict, points, total }: WeightCheck, settings: Settings): Decimal | null {
  if (verdict === VERDICT.unverifiable || total === null) return null;
  if (verdict === VERDICT.met || settings.belowLimit === '提示') return points;
  return settings.belowLimit === '按下限折算' ? settle(settings.weightLimit.times(total)) : null;
}
