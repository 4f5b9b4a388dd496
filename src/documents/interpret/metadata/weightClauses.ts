import type { WeightRule } from '../../../assessment/model/breakdown';
import type { Issue } from '../../../shared/issue';
import type { DocumentIssueCode } from '../../issues';
import { spanOf } from '../../read/spanOf';
import { weightIssuesIn, weightRuleIn } from '../fields/weightRule';
import { compact } from '../text';
import type { PreambleLine } from './preambleLine';

interface WeightClauses {
  readonly rules: readonly WeightRule[];
  readonly lines: ReadonlySet<PreambleLine>;
  readonly issues: readonly Issue<DocumentIssueCode>[];
}

const isText = ({ kind }: PreambleLine): boolean => kind === 'body' || kind === 'other' || kind === 'remark';

/** Sentences may be broken over lines that stand together. */
function runsOf(lines: readonly PreambleLine[]): PreambleLine[][] {
  const runs: PreambleLine[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (!isText(line)) isOpen = false;
    else if (isOpen && line.blanksBefore === 0) runs.at(-1)?.push(line);
    else {
      runs.push([line]);
      isOpen = true;
    }
  }
  return runs;
}

/** The lines of a run that print a sentence. */
function linesOf(run: readonly PreambleLine[], clause: string): PreambleLine[] {
  const texts = run.map(({ text }) => compact(text));
  const start = texts.join('').indexOf(compact(clause));
  const end = start + compact(clause).length;
  let [from, to] = [0, 0];
  return run.filter((_, index) => {
    [from, to] = [to, to + (texts[index]?.length ?? 0)];
    return start >= 0 && from < end && to > start;
  });
}

/** Clauses on the weight in lines that stand together, each list by itself, with the lines they stand on. */
export function weightClauses(...parts: readonly (readonly PreambleLine[])[]): WeightClauses {
  const rules: WeightRule[] = [];
  const found = new Set<PreambleLine>();
  const issues: Issue<DocumentIssueCode>[] = [];
  for (const run of parts.flatMap(runsOf)) {
    const [first] = run;
    const text = run.map((line) => line.text).join('\n');
    if (!first || !/权重|分值|比重|占/.test(text)) continue;
    const rule = weightRuleIn(text, first.at);
    for (const issue of weightIssuesIn(text, first.at)) issues.push(issue);
    if (!rule) continue;
    const own = linesOf(run, rule.clause);
    for (const line of own) found.add(line);
    rules.push({ ...rule, source: spanOf((own[0] ?? first).at, (own.at(-1) ?? first).at) });
  }
  return { rules, lines: found, issues };
}
