import type { Assessment, AssessmentMeta, OwnerChoice, Unit } from './model/assessment';
import type { Breakdown } from './model/breakdown';
import type { Result } from '../shared/issue';
import { assessmentTitle } from './creation/assessmentTitle';
import { defaultGrades, defaultSettings } from './creation/defaults';
import { emptyEvidence } from './creation/emptyEvidence';
import { sourceText } from './creation/sourceText';
import { taskFromBreakdown } from './creation/taskFromBreakdown';
import { weightEntries, type GivenWeight } from './creation/weightEntries';
import { weightLimitFrom } from './creation/weightLimit';
import { expandOwners } from './expansion';
import { raise, type AssessmentIssue, type AssessmentIssueCode } from './issues';
import { duplicateIssues } from './roster/duplicateIssues';
import { rosterDraft } from './roster/rosterDraft';

export interface NewAssessment {
  readonly breakdown: Breakdown;
  /** The roster; null or empty takes the units the document names. */
  readonly units: readonly Unit[] | null;
  /** What the office decided about printed owners. */
  readonly choices: readonly OwnerChoice[];
  readonly weights: readonly GivenWeight[];
  /** What the document cannot tell; without a title one is made from issuer and year. */
  readonly meta: Pick<AssessmentMeta, 'id' | 'source'> & Partial<Pick<AssessmentMeta, 'title'>>;
}

/** A new round, ready for evidence. */
export function createAssessment(input: NewAssessment): Result<Assessment, AssessmentIssueCode> {
  const { breakdown } = input;
  const { units, issues: rosterIssues } = roster(input);
  const tasks = breakdown.tasks.map(taskFromBreakdown);
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  const ownership = { tasks, units, choices: [...input.choices] };
  const assignments = expandOwners(ownership);
  const weights = weightEntries(units, input.weights, breakdown);
  const limit = weightLimitFrom(breakdown.weightRule);
  const value: Assessment = {
    meta: metaOf(input),
    tasks,
    units,
    choices: ownership.choices,
    weights: weights.value,
    settings: defaultSettings(limit.value),
    grades: defaultGrades.map((grade) => ({ ...grade })),
    paper: [],
    evidence: assignments.value.flatMap((assignment) => {
      const task = taskOf.get(assignment.taskId);
      return task ? [emptyEvidence(assignment, task)] : [];
    }),
    adjustments: [],
    log: [],
    exchange: [],
    seal: null,
  };
  const duplicates = duplicateIssues(ownership, isRosterGiven(input));
  return {
    value,
    issues: [...rosterIssues, ...weights.issues, ...limit.issues, ...assignments.issues, ...duplicates],
  };
}

const isRosterGiven = ({ units }: NewAssessment): boolean => units !== null && units.length > 0;

function roster(input: NewAssessment): { units: Unit[]; issues: AssessmentIssue[] } {
  const { units, breakdown } = input;
  if (units !== null && isRosterGiven(input)) return { units: [...units], issues: [] };
  const named = rosterDraft(breakdown).units.map(({ unit }) => unit);
  const issue =
    named.length === 0 ? raise('rosterEmpty', null) : raise('rosterFromDocument', null, { units: named.length });
  return { units: named, issues: [issue] };
}

function metaOf({ breakdown, meta }: NewAssessment): AssessmentMeta {
  const { issuer, year, weightRule } = breakdown;
  return {
    id: meta.id,
    title: meta.title ?? assessmentTitle(breakdown),
    year,
    issuer: issuer ?? '',
    documentNumber: breakdown.documentNumber ?? '',
    notice: breakdown.title,
    source: meta.source,
    weightClause: weightRule?.clause ?? '',
    weightClauseSource: weightRule === null ? '' : sourceText(weightRule.source),
  };
}
