import type { Grade } from '../model/assessment';
import { raise, type AssessmentIssue } from '../issues';
import { cellText, isBlank, numberIn } from '../scoring/cells';

export function gradeIssues(grades: readonly Grade[]): AssessmentIssue[] {
  const issues = grades.flatMap(({ name, minimum }, index): AssessmentIssue[] => {
    const at = (field: keyof Grade) => ({ record: 'grades', index, field }) as const;
    const facts = { grade: cellText(name), value: cellText(minimum) };
    if (isBlank(minimum)) return isBlank(name) ? [] : [raise('gradeWithoutMinimum', at('minimum'), facts)];
    if (numberIn(minimum) === null) return [raise('gradeMinimumUnreadable', at('minimum'), facts)];
    return isBlank(name) ? [raise('gradeNameBlank', at('name'), facts)] : [];
  });
  if (grades.some(({ minimum }) => numberIn(minimum) !== null)) return issues;
  return [...issues, raise('gradesUnusable', { record: 'grades', index: 0, field: 'minimum' })];
}
