import type { Assessment } from '../model/assessment.js';
import type { RowScore } from '../model/scores.js';
import type { AssessmentIssue } from '../issues.js';
import { adjustmentIssues } from './adjustmentIssues.js';
import { gradeIssues } from './gradeIssues.js';
import { NameIndex } from './nameIndex.js';
import { rowIssues } from './rowIssues.js';
import { taskIssues } from './taskIssues.js';
import { unitIssues } from './unitIssues.js';
import { weightIssues } from './weightIssues.js';

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
