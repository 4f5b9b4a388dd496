import type { Assessment } from '../model/assessment';
import type { RowScore } from '../model/scores';
import type { AssessmentIssue } from '../issues';
import { adjustmentIssues } from './adjustmentIssues';
import { gradeIssues } from './gradeIssues';
import { NameIndex } from './nameIndex';
import { rowIssues } from './rowIssues';
import { taskIssues } from './taskIssues';
import { unitIssues } from './unitIssues';
import { weightIssues } from './weightIssues';

/** Everything in the sheets that a rule could not use as it stands, apart from the settings. */
export function checkAssessment(assessment: Assessment, rows: readonly RowScore[]): AssessmentIssue[] {
  const units = new NameIndex(assessment.units.map(({ name }) => name));
  const tasks = new NameIndex(assessment.tasks.map(({ id }) => id));
  return [
    ...taskIssues(assessment.tasks, tasks),
    ...unitIssues(assessment.units, units),
    ...weightIssues(assessment, units),
    ...gradeIssues(assessment.grades),
    ...rowIssues(assessment, rows, units, tasks),
    ...adjustmentIssues(assessment.adjustments, units),
  ];
}
