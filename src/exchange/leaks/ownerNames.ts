import type { Assessment } from '../../assessment/model/assessment';
import { nameKey } from '../../assessment/scoring/cells';
import type { KnownText } from './knownTexts';

/** Named of those whose text it is. */
const MOST = 3;

/** Whose a text is, but for the unit that reads it: 市教育局、市财政局等. */
export function ownerNames({ units, evidence }: Assessment): (text: KnownText, own: string) => string {
  const names = new Map(evidence.map(({ unit }) => [nameKey(unit), unit]));
  for (const { name } of units) names.set(nameKey(name), name);
  return ({ secretOf }, own) => {
    const others = [...secretOf].filter((key) => key !== own).map((key) => names.get(key) ?? key);
    return others.slice(0, MOST).join('、') + (others.length > MOST ? '等' : '');
  };
}
