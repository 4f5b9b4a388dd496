import { countedRows } from '../assessment/analysis/countedRows';
import { gradeCounts, type GradeCounts } from '../assessment/analysis/gradeCounts';
import { sectionMedians, sectionScores } from '../assessment/analysis/sectionScores';
import { taskLosses, type TaskLoss } from '../assessment/analysis/taskLosses';
import { unitHandling, type UnitHandling } from '../assessment/analysis/unitHandling';
import type { Assessment } from '../assessment/model/assessment';
import type { AssessmentScores } from '../assessment/model/scores';
import { nameKey } from '../assessment/scoring/cells';
import type { Decimal } from '../shared/decimal';
import type { WorkbookPort } from '../workbook/port';
import type { DescribedIssue } from './describe';
import { openWorkbook } from './openWorkbook';

/** What a round shows as a whole (SPEC.md, D1–D5): points and percents as decimal strings. */
export interface AnalysisJson {
  readonly grades: readonly GradeCounts[];
  readonly sections: readonly string[];
  readonly groups: readonly {
    readonly group: string;
    readonly medians: readonly (string | null)[];
    readonly units: readonly { readonly unit: string; readonly scores: readonly (string | null)[] }[];
  }[];
  readonly tasks: readonly (Omit<TaskLoss, 'lost'> & { readonly lost: string })[];
  readonly units: readonly UnitHandling[];
}

const percents = (scores: readonly (Decimal | null)[]): (string | null)[] =>
  scores.map((score) => score?.toFixed(2) ?? null);

/** The analysis of a scored round. */
export function analysisJson(assessment: Assessment, scores: AssessmentScores): AnalysisJson {
  const rows = countedRows(assessment, scores);
  const bySection = sectionScores(assessment, scores);
  const grades = gradeCounts(scores.units, assessment.grades);
  return {
    grades,
    sections: bySection.sections,
    groups: grades.map(({ group }) => ({
      group,
      medians: percents(sectionMedians(bySection, group)),
      units: bySection.units
        .filter((one) => nameKey(one.group) === nameKey(group))
        .map((one) => ({ unit: one.unit, scores: percents(one.scores) })),
    })),
    tasks: taskLosses(assessment.tasks, rows).map((task) => ({ ...task, lost: task.lost.toFixed(2) })),
    units: unitHandling(rows, scores.units),
  };
}

/** Analyses a workbook from what people entered; null, with the reasons, when it cannot be used. */
export async function analyseWorkbook(
  port: Pick<WorkbookPort, 'read'>,
): Promise<{ readonly analysis: AnalysisJson | null; readonly issues: readonly DescribedIssue[] }> {
  const { opened, issues } = await openWorkbook(port);
  return { analysis: opened && analysisJson(opened.parsed.assessment, opened.scores), issues };
}
