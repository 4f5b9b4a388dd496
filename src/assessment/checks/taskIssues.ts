import type { Task } from '../model/assessment';
import { raise, type AssessmentIssue } from '../issues';
import { cellText, isUnreadableDate, isUnreadableNumber } from '../scoring/cells';
import { pointsIn } from '../scoring/points';
import type { NameIndex } from './nameIndex';
import { hasWildcard } from './nameSafety';

export function taskIssues(tasks: readonly Task[], index: NameIndex): AssessmentIssue[] {
  return tasks.flatMap((task, position) => {
    const issues: AssessmentIssue[] = [];
    const at = (field: keyof Task) => ({ record: 'tasks', index: position, field }) as const;
    const facts = { taskId: task.id, item: task.item };
    if (index.positionOf(task.id) !== position) issues.push(raise('taskIdDuplicate', at('id'), facts));
    if (hasWildcard(task.id)) issues.push(raise('taskIdUnsafe', at('id'), facts));
    if (pointsIn(task.points) === null) {
      issues.push(raise('taskPointsUnreadable', at('points'), { ...facts, value: cellText(task.points) }));
    }
    if (isUnreadableDate(task.deadlineDate)) {
      const value = cellText(task.deadlineDate);
      issues.push(raise('taskDeadlineUnreadable', at('deadlineDate'), { ...facts, value }));
    }
    if (isUnreadableNumber(task.requiredCount)) {
      const value = cellText(task.requiredCount);
      issues.push(raise('taskRequiredCountUnreadable', at('requiredCount'), { ...facts, value }));
    }
    return issues;
  });
}
