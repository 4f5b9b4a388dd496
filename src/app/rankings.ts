import { nameKey } from '../assessment/scoring/cells';
import type { UnitScoreJson } from './scoreWorkbook';

/** One group as it is ranked and printed, under the name its first unit gives it. */
export interface Ranking {
  readonly group: string;
  readonly units: readonly UnitScoreJson[];
}

const byRank = (a: UnitScoreJson, b: UnitScoreJson): number =>
  (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER);

/** Units group by group in the order of their ranks; those without one stand last (R1, R3), ties in roster order (R5). */
export function rankings(units: readonly UnitScoreJson[]): readonly Ranking[] {
  const groups = new Map<string, { readonly group: string; readonly units: UnitScoreJson[] }>();
  for (const unit of units) {
    const key = nameKey(unit.group);
    const found = groups.get(key);
    if (found) found.units.push(unit);
    else groups.set(key, { group: unit.group, units: [unit] });
  }
  for (const group of groups.values()) group.units.sort(byRank);
  return [...groups.values()];
}
