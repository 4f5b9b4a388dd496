import { UNIT_FIELDS, type UnitField } from '../../assessment/model/package';
import type { Conflict, Decision } from '../../exchange/model';
import { decisionTwice, decisionUnclear, decisionWithoutColumn } from '../messages/exchangeMessages';
import { headings } from './headings';

export interface TakeBackRules {
  readonly decide: (conflict: Conflict) => Decision | undefined;
  /** What is wrong with the rules, one sentence each. */
  readonly problems: readonly string[];
}

const DECISIONS: ReadonlySet<string> = new Set<Decision>(['ours', 'theirs']);
const isDecision = (text: string): text is Decision => DECISIONS.has(text);

const FIELDS: ReadonlyMap<string, UnitField> = new Map(
  Object.values(UNIT_FIELDS)
    .flat()
    .map((field) => [headings.column('evidence', field), field]),
);

const ALL = '';

/** Decisions by rule, as a person writes them: ours and theirs for all, 佐证=theirs for a column, which goes first. */
export function takeBackRules(texts: readonly string[]): TakeBackRules {
  const rules = new Map<UnitField | typeof ALL, Decision>();
  const problems: string[] = [];
  for (const text of texts) {
    const [column = '', word] = text.split('=').map((part) => part.trim());
    const subject = word === undefined ? ALL : FIELDS.get(column);
    const decision = word ?? column;
    if (!isDecision(decision)) problems.push(decisionUnclear(text));
    else if (subject === undefined) problems.push(decisionWithoutColumn(column, [...FIELDS.keys()]));
    else if ((rules.get(subject) ?? decision) !== decision) problems.push(decisionTwice(text));
    else rules.set(subject, decision);
  }
  return { decide: ({ field }) => rules.get(field) ?? rules.get(ALL), problems };
}
