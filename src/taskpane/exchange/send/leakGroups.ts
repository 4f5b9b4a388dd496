import type { Leak } from '../../../app/desk/exchange/exchangeDesk';

/** What was found in packages that stayed back: what, in whose packages, and where. */
export interface LeakGroup {
  readonly found: string;
  /** Whose it is; empty when that is the text itself, or cannot be told. */
  readonly owner: string;
  readonly units: readonly string[];
  readonly places: readonly string[];
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** The same text in many packages is looked at once. */
export function leakGroups(leaks: readonly Leak[]): readonly LeakGroup[] {
  return distinct(leaks.map(({ found }) => found)).map((found) => {
    const same = leaks.filter((leak) => leak.found === found);
    const owners = distinct(same.map(({ owner }) => owner)).filter((owner) => owner !== '' && owner !== found);
    return {
      found,
      owner: owners.join('、'),
      units: distinct(same.map(({ unit }) => unit)),
      places: same.map(({ unit, place }) => `${unit}：${place}`),
    };
  });
}

/** Units whose packages stayed back only for what is `allowed` now. */
export function releasedUnits(leaks: readonly Leak[], allowed: readonly string[]): readonly string[] {
  const held = new Set(leaks.filter(({ found }) => !allowed.includes(found)).map(({ unit }) => unit));
  return distinct(leaks.map(({ unit }) => unit)).filter((unit) => !held.has(unit));
}
