import type { Assessment, Cell } from '../../assessment/model/assessment';
import { nameKey } from '../../assessment/scoring/cells';
import { OFFICE_WORDS, printedTexts, UNIT_WORDS, type KnownText } from './knownTexts';

/** Units that use the same words: then they are nobody's. */
const MANY = 3;

/**
 * Words that say nothing about anybody: the notice prints them, or three units use them, alone or inside more. What a unit
 * typed is counted where units type, what the office wrote where the office writes: its quoting somebody is no use.
 */
export function commonTexts(
  assessment: Assessment,
  remarksIn: (text: string) => readonly KnownText[],
): ReadonlySet<KnownText> {
  const common = new Set<KnownText>();
  const users = new Map<KnownText, Set<string>>();
  const remarks = (text: Cell): readonly KnownText[] => (typeof text === 'string' ? remarksIn(text) : []);
  for (const text of printedTexts(assessment)) for (const known of remarks(text)) common.add(known);
  const use = (unit: string, text: Cell, isTyped: boolean): void => {
    for (const known of remarks(text)) {
      if (known.typedBy.size > 0 !== isTyped) continue;
      const same = users.get(known) ?? new Set();
      users.set(known, same.add(nameKey(unit)));
      if (same.size >= MANY) common.add(known);
    }
  };
  for (const row of assessment.evidence) {
    for (const field of UNIT_WORDS) use(row.unit, row[field], true);
    for (const field of OFFICE_WORDS) if (field !== 'basis') use(row.unit, row[field], false);
  }
  for (const { unit, document, clause } of assessment.weights) {
    for (const text of [document, clause]) use(unit, text, false);
  }
  for (const { unit, reason, evidence } of assessment.adjustments) {
    if (typeof unit === 'string') for (const text of [reason, evidence]) use(unit, text, false);
  }
  return common;
}
