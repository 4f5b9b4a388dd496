import type { Breakdown } from '../assessment/model/breakdown';
import { taskFromBreakdown } from '../assessment/creation/taskFromBreakdown';
import { expandOwners } from '../assessment/expansion';
import type { AssessmentIssue } from '../assessment/issues';
import { duplicateIssues } from '../assessment/roster/duplicateIssues';
import { rosterDraft, type RosterDraft } from '../assessment/roster/rosterDraft';
import { writeOwners, writeRoster } from '../documents/roster/writeRoster';
import type { Place } from '../shared/issue';
import { describe, type DescribedIssue } from './describe';

export interface DraftedRoster {
  readonly draft: RosterDraft;
  /** units.csv, as `importRoster` reads it. */
  readonly units: Uint8Array;
  /** owners.csv, as `importOwners` reads it. */
  readonly owners: Uint8Array;
  readonly issues: readonly DescribedIssue[];
}

/** Where in the notice the task of an issue stands; units of a draft stand nowhere yet. */
function sourceOf({ at }: AssessmentIssue, { tasks }: Breakdown): Place | null {
  return at !== null && 'record' in at && at.record === 'tasks' ? (tasks[at.index]?.source ?? null) : null;
}

/** The roster that the names in a notice make, for the office to edit, and what it should look at. */
export function draftRoster(breakdown: Breakdown): DraftedRoster {
  const draft = rosterDraft(breakdown);
  const tasks = breakdown.tasks.map(taskFromBreakdown);
  const ownership = { tasks, units: draft.units.map(({ unit }) => unit), choices: [] };
  const issues = [...expandOwners(ownership).issues, ...duplicateIssues(ownership, false)];
  return {
    draft,
    units: writeRoster(draft),
    owners: writeOwners(draft),
    issues: issues.map((issue) => describe({ ...issue, at: sourceOf(issue, breakdown) })),
  };
}
