import type { Source, WeightRule } from '../../../assessment/model/breakdown';
import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import { readWeightLimit } from './weightRule/readWeightLimit';
import { sentencesIn } from './weightRule/sentencesIn';

interface WeightClause {
  readonly clause: string;
  /** Percent; null when the sentence speaks of a weight but its limit was not understood. */
  readonly limit: number | null;
}

const SUBJECT = /权重|分值|比重|占比|所占|总分/;
const CONTEXT = /考核|绩效|考评/;

function weightClauses(text: string): WeightClause[] {
  if (!SUBJECT.test(text) || !/[%％]|百分/.test(text)) return [];
  const clauses: WeightClause[] = [];
  let before = '';
  for (const sentence of sentencesIn(text)) {
    const { limit, isDoubtful } = readWeightLimit(sentence, CONTEXT.test(before + sentence));
    if (limit !== null || isDoubtful) clauses.push({ clause: sentence, limit });
    before = sentence;
  }
  return clauses;
}

/** The sentence that gives 政务公开 its least share of the assessment; null when the text has none. */
export function weightRuleIn(text: string, source: Source): WeightRule | null {
  const found = weightClauses(text).find(({ limit }) => limit !== null);
  return found ? { minPercent: String(found.limit), clause: found.clause, source } : null;
}

const EXCERPT = 80;

/** Sentences that speak of a weight in percent without a limit that can be read. */
export const weightIssuesIn = (text: string, source: Source): Issue<DocumentIssueCode>[] =>
  weightClauses(text)
    .filter(({ limit }) => limit === null)
    .map(({ clause }) => documentIssue('weightUnclear', source, { text: clause.slice(0, EXCERPT) }));
