import type { Unit } from './model/assessment';
import type { UnitScore } from './model/scores';
import { NO_GROUP } from './model/words';
import { isBlank, nameKey } from './scoring/cells';

/** R1 */
export const groupOf = ({ group }: Pick<Unit, 'group'>): string => (isBlank(group) ? NO_GROUP : group);

/** A unit on its way to its rank. */
interface Place<Unit> {
  readonly unit: Unit;
  readonly score: UnitScore['score'];
  rank: UnitScore['rank'];
  order: UnitScore['order'];
}

/** R1–R3, R5: units in roster order, each with its rank and its place in the printed ranking. */
export function withStandings<Unit extends Pick<UnitScore, 'group' | 'score'>>(
  units: readonly Unit[],
): (Unit & Pick<UnitScore, 'rank' | 'order'>)[] {
  const groups = new Map<string, Place<Unit>[]>();
  const places = units.map((unit) => {
    const place: Place<Unit> = { unit, score: unit.score, rank: null, order: 0 };
    const key = nameKey(unit.group);
    const members = groups.get(key);
    if (members) members.push(place);
    else groups.set(key, [place]);
    return place;
  });
  for (const members of groups.values()) rankWithin(members);
  return places.map(({ unit, rank, order }) => ({ ...unit, rank, order }));
}

function rankWithin(members: readonly Place<unknown>[]): void {
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
