import type { WeightView } from '../../app/desk/roster/weigh';

/** What stands under the name of a unit: 权重3.99%，尚缺0.04分. */
export function weightFacts({ share, verdict, shortfall, reason }: WeightView): string {
  if (share === null) return reason;
  return `权重${share}%${verdict === '不达标' && shortfall !== null ? `，尚缺${shortfall}分` : ''}`;
}
