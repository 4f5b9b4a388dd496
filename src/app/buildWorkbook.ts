import { createAssessment } from '../assessment/createAssessment';
import { scoreAssessment } from '../assessment/scoreAssessment';
import type { Assessment, OwnerChoice } from '../assessment/model/assessment';
import type { Breakdown } from '../assessment/model/breakdown';
import type { Roster } from '../documents/roster/readRoster';
import type { WorkbookPort } from '../workbook/port';
import { longTexts } from '../workbook/write/longTexts';
import { plannedPlace } from '../workbook/write/plannedPlace';
import { planWorkbook } from '../workbook/write/planWorkbook';
import { evidenceBeyondSheet } from '../workbook/write/planWorkbookRows';
import { assessmentTitle } from './assessmentTitle';
import { describe, type DescribedIssue } from './describe';

interface BuildRequest {
  readonly breakdown: Breakdown;
  /** Without a roster the units come from the document. */
  readonly roster: Roster | null;
  /** What the office decided about printed owners. */
  readonly choices?: readonly OwnerChoice[];
  /** Name of the source file. */
  readonly source: string;
}

/** An assessment ready for evidence, and what the office must look at. */
export function prepareAssessment({ breakdown, roster, choices = [], source }: BuildRequest): {
  readonly assessment: Assessment;
  readonly issues: readonly DescribedIssue[];
} {
  const title = assessmentTitle(breakdown);
  const { value: assessment, issues } = createAssessment({
    breakdown,
    units: roster?.units ?? null,
    choices,
    weights: roster?.weights ?? [],
    meta: { id: `${title}·${breakdown.documentNumber ?? source}`, title, source },
  });
  const placed = [...issues, ...longTexts(assessment)].map((issue) => ({ ...issue, at: plannedPlace(issue.at) }));
  return { assessment, issues: placed.map(describe) };
}

/**
 * From the tasks of a notice to a workbook in `port`, ready for evidence. The port stays as it was when there is an error that
 * keeps it from being written.
 */
export async function buildWorkbook(request: BuildRequest, port: WorkbookPort): Promise<readonly DescribedIssue[]> {
  const { assessment, issues } = prepareAssessment(request);
  const tooLong = evidenceBeyondSheet(assessment);
  if (tooLong.length > 0) return [...issues, ...tooLong.map(describe)];
  const { value: scores, issues: checks } = scoreAssessment(assessment);
  const trouble = await port.apply(planWorkbook(assessment, scores));
  if (trouble.length > 0) return [...issues, ...trouble.map(describe)];
  const errors = checks
    .filter(({ severity }) => severity === 'error')
    .map((issue) => ({ ...issue, at: plannedPlace(issue.at) }));
  // Nothing is filled in yet: only what cannot be used as it stands is worth saying.
  return [...issues, ...errors.map(describe)];
}
