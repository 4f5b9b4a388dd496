import { UNIT_FIELDS, type UnitField } from '../../assessment/model/package';
import type { Conflict, Decision } from '../../exchange/model';
import { headings } from './headings';

export interface TakeBackRules {
  readonly decide: (conflict: Conflict) => Decision | undefined;
  /** Rules that say nothing anyone understands. */
  readonly unknown: readonly string[];
}

const DECISIONS: ReadonlySet<string> = new Set<Decision>(['ours', 'theirs']);
const isDecision = (text: string): text is Decision => DECISIONS.has(text);

const FIELDS: ReadonlyMap<string, UnitField> = new Map(
  Object.values(UNIT_FIELDS)
    .flat()
    .map((field) => [headings.column('evidence', field), field]),
);

/** Decisions by rule, as a person writes them: ours and theirs for all, 佐证=theirs for a column, which goes first. */
export function takeBackRules(texts: readonly string[]): TakeBackRules {
  const byField = new Map<UnitField, Decision>();
  const unknown: string[] = [];
  let all: Decision | undefined;
  for (const text of texts) {
    const [column = '', word = ''] = text.split('=').map((part) => part.trim());
    const field = FIELDS.get(column);
    if (isDecision(column) && word === '') all = column;
    else if (field !== undefined && isDecision(word)) byField.set(field, word);
    else unknown.push(text);
  }
  return { decide: ({ field }) => byField.get(field) ?? all, unknown };
}
