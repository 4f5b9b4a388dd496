import type { EvidenceRow, Task } from './model/assessment';
import { nameKey } from './scoring/cells';

/** Columns of a row that a person fills in. */
const ENTERED = [
  'progress',
  'evidence',
  'publishedOn',
  'count',
  'selfScore',
  'conclusion',
  'rate',
  'deduction',
  'deductionReason',
  'override',
  'overrideReason',
  'assessor',
  'appealReason',
  'appealEvidence',
  'appealVerdict',
  'appealAnswer',
] as const satisfies readonly (keyof EvidenceRow)[];

/** Whether a person has filled in, or typed over the task's, anything that the row would take along if it went. */
export const hasEntries = (row: EvidenceRow, task: Task | undefined): boolean =>
  row.points !== 'follows' ||
  ENTERED.some((field) => row[field] !== null && row[field] !== '') ||
  (task !== undefined && (row.deadline !== task.deadlineDate || row.requiredCount !== task.requiredCount));

/** Under which a unit's row of a task is found (C5). */
export const rowKey = (unit: string, taskId: string): string => `${nameKey(unit)}\n${nameKey(taskId)}`;
