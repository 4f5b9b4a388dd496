import type { WeightEntry } from '../../../assessment/model/assessment';
import type { WeightCheck } from '../../../assessment/model/scores';
import { cellText, isBlank, isUnreadableNumber, numberIn } from '../../../assessment/scoring/cells';
import { weightCheck } from '../../../assessment/weightRule';
import { decimal } from '../../../shared/decimal';
import type { UnitView } from '../desk';
import { typedNumber } from '../typed';
import { numberCell } from './numberCell';

export type WeightView = Pick<UnitView, 'share' | 'verdict' | 'shortfall' | 'reason'>;

const NAMES = { total: '考核总分', points: '政务公开分值' } as const;
const FIELDS = ['total', 'points'] as const;

/** W2: why the verdict cannot be given; empty when it can. */
function reasonOf(entry: WeightEntry | null): string {
  if (entry === null) return '“权重核验”里没有这个单位的行。';
  for (const field of FIELDS) {
    if (isUnreadableNumber(entry[field])) return `${NAMES[field]}“${cellText(entry[field])}”不是数字。`;
  }
  const blank = FIELDS.filter((field) => isBlank(entry[field])).map((field) => NAMES[field]);
  if (blank.length > 0) return `没有填${blank.join('和')}。`;
  const [total, points] = [numberIn(entry.total) ?? 0, numberIn(entry.points) ?? 0];
  if (total <= 0) return '考核总分应大于0。';
  return points < 0 || points > total ? '政务公开分值应在0至考核总分之间。' : '';
}

/** The check of a weight as the pane shows it. */
export const weightView = (entry: WeightEntry | null, { share, verdict, shortfall }: WeightCheck): WeightView => ({
  share: share?.times(100).toFixed(2) ?? null,
  verdict,
  shortfall: shortfall?.toFixed(2) ?? null,
  reason: reasonOf(entry),
});

/** W1–W4 for texts as a person types them; the limit is a percent. */
export function weigh(total: string, points: string, limit: string): WeightView {
  const entry = { unit: '', total: numberCell(total), points: numberCell(points), document: null, clause: null };
  return weightView(entry, weightCheck(entry, decimal(typedNumber(limit) ?? 0).div(100)));
}
