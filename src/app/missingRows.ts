import type { Assessment } from '../assessment/model/assessment';
import { reassignment } from '../assessment/reassign';
import { raise, type WorkbookIssue } from '../workbook/issues';
import { EVIDENCE } from '../workbook/layout/tables';

/** Tasks named in one sentence before the rest is only counted. */
const MOST_NAMED = 10;

interface RowOfUnit {
  readonly unit: string;
  readonly taskId: string;
}

/** One issue a unit. */
function byUnit(code: 'evidenceMissing' | 'evidenceSurplus', rows: readonly RowOfUnit[]): WorkbookIssue[] {
  const tasksOf = new Map<string, string[]>();
  for (const { unit, taskId } of rows) {
    const tasks = tasksOf.get(unit) ?? [];
    tasksOf.set(unit, tasks);
    tasks.push(taskId);
  }
  return [...tasksOf].map(([unit, taskIds]) => {
    const named = taskIds.slice(0, MOST_NAMED).join('、') + (taskIds.length > MOST_NAMED ? '等' : '');
    return raise(code, { sheet: EVIDENCE.sheet }, { unit, count: taskIds.length, taskIds: named });
  });
}

/** Rows of 证据评分 that tasks, roster and choices ask for and are not there, and rows that they do not ask for. */
export function missingRows(assessment: Assessment): WorkbookIssue[] {
  const { added, removed, kept } = reassignment(assessment);
  return [...byUnit('evidenceMissing', added), ...byUnit('evidenceSurplus', [...removed, ...kept])];
}
