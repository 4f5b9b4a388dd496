import type { OwnerChoice } from '../model/assessment';
import { raise, type AssessmentIssue } from '../issues';
import { phraseKey } from './ownerKey';
import type { OwnerResolver } from './ownerResolver';
import type { OwnerUse } from './ownerUses';

/** What in the office's choices could not be used. */
export function choiceIssues(
  choices: readonly OwnerChoice[],
  uses: readonly OwnerUse[],
  resolver: OwnerResolver,
): AssessmentIssue[] {
  const used = new Set(uses.map(({ key }) => key));
  const seen = new Set<string>();
  return choices.flatMap(({ phrase }, index): AssessmentIssue[] => {
    const key = phraseKey(phrase);
    const at = (field: string) => ({ record: 'choices', index, field }) as const;
    if (seen.has(key)) return [raise('ownerChoiceRepeated', at('phrase'), { name: phrase })];
    seen.add(key);
    if (!used.has(key)) return [raise('ownerChoiceUnused', at('phrase'), { name: phrase })];
    const owner = resolver.resolve(phrase);
    if (owner.kind !== 'chosen') return [];
    return owner.unknown.map((unit) => raise('ownerChoiceUnknown', at('units'), { name: phrase, unit }));
  });
}
