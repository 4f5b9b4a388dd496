import type { Unit } from './model/assessment';
import type { UnitScore } from './model/scores';
import { NO_GROUP } from './model/words';
import { isBlank, nameKey } from './scoring/cells';

/** R1 */
export const groupOf = ({ group }: Pick<Unit, 'group'>): string => (isBlank(group) ? NO_GROUP : group);

type Ranked = Pick<UnitScore, 'group' | 'score'>;
type Standing = Pick<UnitScore, 'rank' | 'order'>;
/** A unit on its way to its rank. */
interface Place {
  readonly score: UnitScore['score'];
  rank: UnitScore['rank'];
  order: UnitScore['order'];
}

/** R1–R3, R5: rank and place in the printed ranking, for units in roster order. */
export function standings(units: readonly Ranked[]): Standing[] {
  const groups = new Map<string, Place[]>();
  const places = units.map(({ group, score }): Place => {
    const own: Place = { score, rank: null, order: 0 };
    const key = nameKey(group);
    const members = groups.get(key);
    if (members) members.push(own);
    else groups.set(key, [own]);
    return own;
  });
  for (const members of groups.values()) rankWithin(members);
  return places.map(({ rank, order }) => ({ rank, order }));
}

function rankWithin(members: readonly Place[]): void {
  const scored = members
    .flatMap((place) => (place.score === null ? [] : [{ place, score: place.score }]))
    .sort((a, b) => b.score.cmp(a.score));
  scored.forEach(({ place, score }, index) => {
    const above = scored[index - 1];
    place.rank = above?.score.eq(score) === true ? above.place.rank : index + 1;
  });
  const unscored = members.filter(({ score }) => score === null);
  [...scored.map(({ place }) => place), ...unscored].forEach((place, index) => {
    place.order = index + 1;
  });
}
