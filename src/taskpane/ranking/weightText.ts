import type { UnitScoreJson } from '../../app/scoreWorkbook';

/** 权重3.99%不达标，尚缺0.04分 */
export function weightText({ share, verdict, shortfall }: UnitScoreJson['weight']): string {
  if (share === null) return `权重${verdict}`;
  const missing = verdict === '不达标' && shortfall !== null ? `，尚缺${shortfall}分` : '';
  return `权重${share}%${verdict}${missing}`;
}
