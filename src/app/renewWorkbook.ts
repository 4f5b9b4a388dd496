import { createAssessment } from '../assessment/createAssessment';
import type { Assessment } from '../assessment/model/assessment';
import type { Breakdown } from '../assessment/model/breakdown';
import { compareNotice, type TaskComparison } from '../assessment/renewal/compareNotice';
import { renewAssessment, type RowChanges } from '../assessment/renewal/renewAssessment';
import { stampMissing } from '../assessment/scoring/basis';
import { scoreAssessment } from '../assessment/scoreAssessment';
import type { WorkbookPort } from '../workbook/port';
import { ownContent } from '../workbook/own/ownContent';
import { withFormerKeys } from '../workbook/write/formerKeys';
import { plannedPlace } from '../workbook/write/plannedPlace';
import { planWorkbook } from '../workbook/write/planWorkbook';
import { evidenceBeyondSheet } from '../workbook/write/planWorkbookRows';
import { assessmentTitle } from './assessmentTitle';
import { describe, type DescribedIssue } from './describe';
import { openWorkbook } from './openWorkbook';

export interface RenewRequest {
  readonly breakdown: Breakdown;
  /** Name of the notice's file. */
  readonly source: string;
  /** Written into 操作记录, as a person reads it. */
  readonly time: string;
}

/** What a new notice would change in a workbook; nothing is written before `renewed` is. */
export interface Renewal {
  readonly comparison: readonly TaskComparison[];
  readonly rows: RowChanges;
  /** The tasks before and after, to show what an id stands for. */
  readonly before: Assessment['tasks'];
  readonly renewed: Assessment;
  /** Tasks that go on under another number: new id → old id. */
  readonly formerIds: ReadonlyMap<string, string>;
}

/** Compares a round with a new notice, task by task. */
export function renewalOf(
  old: Assessment,
  { breakdown, source, time }: RenewRequest,
): { readonly renewal: Renewal; readonly issues: readonly DescribedIssue[] } {
  const title = assessmentTitle(breakdown);
  const { value: fresh, issues } = createAssessment({
    breakdown,
    units: old.units,
    choices: old.choices,
    weights: [],
    meta: { id: `${title}·${breakdown.documentNumber ?? source}`, title, source },
  });
  const comparison = compareNotice(old.tasks, fresh.tasks);
  const {
    assessment: renewed,
    rows,
    formerIds,
  } = renewAssessment(
    // What was scored so far was scored by the tasks of before.
    stampMissing(old),
    fresh,
    comparison,
    time,
  );
  const placed = issues.map((issue) => ({ ...issue, at: plannedPlace(issue.at) }));
  return {
    renewal: { comparison, rows, before: old.tasks, renewed, formerIds },
    issues: [...placed, ...evidenceBeyondSheet(renewed)].map(describe),
  };
}

/** Compares the workbook in `port` with a new notice; null when the workbook cannot be used. */
export async function prepareRenewal(
  request: RenewRequest,
  port: WorkbookPort,
): Promise<{ readonly renewal: Renewal | null; readonly issues: readonly DescribedIssue[] }> {
  const { opened, issues } = await openWorkbook(port);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (opened === null) return { renewal: null, issues: errors };
  const { renewal, issues: found } = renewalOf(opened.parsed.assessment, request);
  return { renewal, issues: [...errors, ...ownContent(opened.grid).map(describe), ...found] };
}

/** Writes the renewed round into `port`. */
export async function writeRenewal({ renewed, formerIds }: Renewal, port: WorkbookPort): Promise<void> {
  const plan = planWorkbook(renewed, scoreAssessment(renewed).value);
  await port.apply(withFormerKeys(plan, { units: new Map(), tasks: formerIds }));
}
