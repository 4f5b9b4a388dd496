import { phraseKey } from '../../../assessment/expansion/ownerKey';
import type { OwnerChoice } from '../../../assessment/model/assessment';
import { NOBODY } from '../../../assessment/model/words';
import type { RosterChange } from '../desk';
import { renamed, type Renames } from './renames';

const SEPARATOR = /[；;\n]/;

/** 指定单位 as entered; null leaves the owner to the rules. */
function unitsIn(text: string): string[] | null {
  const names = text
    .split(SEPARATOR)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) return null;
  return names.length === 1 && names[0] === NOBODY ? [] : names;
}

/** The workbook's choices with those of the change in their place; owners that the change does not name keep theirs. */
export function changedChoices(
  old: readonly OwnerChoice[],
  change: RosterChange['choices'],
  renames: Renames,
): OwnerChoice[] {
  const given = new Map(change.map(({ phrase, choice }) => [phraseKey(phrase), { phrase, units: unitsIn(choice) }]));
  const staying = old.flatMap((choice): OwnerChoice[] => {
    const next = given.get(phraseKey(choice.phrase));
    if (next === undefined) return [choice];
    given.delete(phraseKey(choice.phrase));
    return next.units === null ? [] : [{ ...choice, units: next.units }];
  });
  const fresh = [...given.values()].flatMap(({ phrase, units }) => (units === null ? [] : [{ phrase, units }]));
  return [...staying, ...fresh].map(({ phrase, units }) => ({
    phrase,
    units: units.map((name) => renamed(name, renames)),
  }));
}
