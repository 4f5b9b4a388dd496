import type { Assessment, OwnerChoice } from '../assessment/model/assessment';
import { expandOwners } from '../assessment/expansion';
import { phraseKey } from '../assessment/expansion/ownerKey';
import { reassign, reassignment, type Reassignment } from '../assessment/reassign';
import { stampMissing } from '../assessment/scoring/basis';
import { scoreAssessment } from '../assessment/scoreAssessment';
import { sheetPlace } from '../workbook/parse/recordPlaces';
import type { WorkbookPort } from '../workbook/port';
import { ownContent } from '../workbook/own/ownContent';
import { planWorkbook } from '../workbook/write/planWorkbook';
import { evidenceBeyondSheet } from '../workbook/write/planWorkbookRows';
import { describe, type DescribedIssue } from './describe';
import { openWorkbook } from './openWorkbook';

/** What a workbook's choices would change in its rows; nothing is written before `reassigned` is. */
export interface PreparedReassignment {
  readonly changes: Reassignment;
  readonly reassigned: Assessment;
}

/** The workbook's choices with newer ones in their place. */
function withChoices(old: readonly OwnerChoice[], given: readonly OwnerChoice[]): OwnerChoice[] {
  const newer = new Set(given.map(({ phrase }) => phraseKey(phrase)));
  return [...old.filter(({ phrase }) => !newer.has(phraseKey(phrase))), ...given];
}

/** Compares 证据评分 with what tasks, roster and choices of the workbook ask for; `choices` come on top of its own. */
export async function prepareReassignment(
  port: WorkbookPort,
  choices: readonly OwnerChoice[],
  time: string,
): Promise<{ readonly prepared: PreparedReassignment | null; readonly issues: readonly DescribedIssue[] }> {
  const { opened, issues } = await openWorkbook(port);
  const kept = issues.filter(({ severity }) => severity === 'error');
  if (opened === null) return { prepared: null, issues: kept };
  const { assessment: old, places } = opened.parsed;
  const assessment = { ...old, choices: withChoices(old.choices, choices) };
  const found = expandOwners(assessment).issues.map((issue) => ({ ...issue, at: sheetPlace(places, issue.at) }));
  const reassigned = reassign(assessment, time);
  return {
    prepared: { changes: reassignment(assessment), reassigned },
    issues: [...kept, ...[...ownContent(opened.grid), ...found, ...evidenceBeyondSheet(reassigned)].map(describe)],
  };
}

/** Writes the reassigned round into `port`. */
export async function writeReassignment({ reassigned }: PreparedReassignment, port: WorkbookPort): Promise<void> {
  const stamped = stampMissing(reassigned);
  await port.apply(planWorkbook(stamped, scoreAssessment(stamped).value));
}
