import type { UnitScoreJson } from '../../app/scoreWorkbook';

/** What stands beside the first and the last of a group; nothing while all stand alike. */
export function placeMark(rank: number | null, units: readonly UnitScoreJson[]): '第一' | '末位' | null {
  const last = Math.max(...units.map((unit) => unit.rank ?? 0));
  if (rank === null || last <= 1) return null;
  return rank === 1 ? '第一' : rank === last ? '末位' : null;
}
