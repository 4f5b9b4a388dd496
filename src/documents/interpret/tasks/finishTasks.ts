import type { BreakdownTask, WeightRule } from '../../../assessment/model/breakdown';
import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import { readDeadline } from '../fields/deadline';
import { measuresIn } from '../fields/measures';
import { looksLikeUnit } from '../fields/unitList';
import { weightIssuesIn, weightRuleIn } from '../fields/weightRule';
import type { TaskDraft } from '../taskDraft';

interface Finished {
  readonly tasks: readonly BreakdownTask[];
  readonly weightRules: readonly WeightRule[];
  readonly issues: readonly Issue<DocumentIssueCode>[];
}

/** Drafts → tasks: dates in the document's year, measures and the clause on the weight from what must be done. */
export function finishTasks(drafts: readonly TaskDraft[], year: number): Finished {
  const weightRules: WeightRule[] = [];
  const issues: Issue<DocumentIssueCode>[] = [];
  const unclear = new Set<string>();
  const readings = new Map<string, ReturnType<typeof readDeadline>>();
  const tasks = drafts.map(({ requirementAt, deadline: printed, inferred, ...draft }): BreakdownTask => {
    const { requirement, source } = draft;
    const rule = weightRuleIn(requirement, requirementAt);
    if (rule) weightRules.push(rule);
    for (const issue of weightIssuesIn(requirement, requirementAt)) issues.push(issue);
    for (const text of [...draft.lead, ...draft.responsible, ...draft.cooperating]) {
      if (!looksLikeUnit(text) && !unclear.has(text)) issues.push(documentIssue('unitUnclear', source, { text }));
      unclear.add(text);
    }
    const reading = readings.get(printed) ?? readDeadline(printed, year);
    readings.set(printed, reading);
    const { deadline, doubt } = reading;
    if (doubt) issues.push(documentIssue(doubt, source, { text: deadline.text, date: deadline.date ?? '', year }));
    return { ...draft, deadline, measures: measuresIn(requirement, year), inferred: [...inferred] };
  });
  return { tasks, weightRules, issues };
}
