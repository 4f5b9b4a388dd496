import type { UnitScoreJson } from './scoreWorkbook';

/** One group as it is ranked and printed. */
export interface Ranking {
  readonly group: string;
  readonly units: readonly UnitScoreJson[];
}

const byRank = (a: UnitScoreJson, b: UnitScoreJson): number =>
  (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER);

/** Units group by group in the order of their ranks; those without one stand last (R1, R3), ties in roster order (R5). */
export function rankings(units: readonly UnitScoreJson[]): readonly Ranking[] {
  return [...new Set(units.map(({ group }) => group))].map((group) => ({
    group,
    units: units.filter((unit) => unit.group === group).sort(byRank),
  }));
}
