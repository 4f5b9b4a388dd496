import type { Unit } from './model/assessment';
import type { UnitScore } from './model/scores';
import { NO_GROUP } from './model/words';
import { isBlank, nameKey } from './scoring/cells';

/** R1 */
export const groupOf = ({ group }: Pick<Unit, 'group'>): string => (isBlank(group) ? NO_GROUP : group);

type Ranked = Pick<UnitScore, 'group' | 'score'>;
type Standing = Pick<UnitScore, 'rank' | 'order'>;

/** R1–R3, R5: rank and place in the printed ranking, for units in roster order. */
export function standings(units: readonly Ranked[]): Standing[] {
  const groups = new Map<string, number[]>();
  units.forEach(({ group }, index) => {
    const key = nameKey(group);
    const members = groups.get(key);
    if (members) members.push(index);
    else groups.set(key, [index]);
  });
  const result = units.map((): Standing => ({ rank: null, order: 0 }));
  for (const members of groups.values()) place(members, units, result);
  return result;
}

function place(members: readonly number[], units: readonly Ranked[], result: Standing[]): void {
  const scoreAt = (index: number | undefined) => (index === undefined ? null : (units[index]?.score ?? null));
  const sorted = [...members].sort((a, b) => byScore(scoreAt(a), scoreAt(b)));
  let rank = 0;
  sorted.forEach((index, position) => {
    const score = scoreAt(index);
    const previous = position === 0 ? null : scoreAt(sorted[position - 1]);
    if (score !== null && (previous === null || !score.eq(previous))) rank = position + 1;
    result[index] = { rank: score === null ? null : rank, order: position + 1 };
  });
}

function byScore(a: Ranked['score'], b: Ranked['score']): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b.cmp(a);
}
