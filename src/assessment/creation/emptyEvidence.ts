import type { EvidenceRow, Task } from '../model/assessment';
import type { Assignment } from '../expansion';

/** A row nobody has filled in yet. */
export const emptyEvidence = ({ unit, role }: Assignment, task: Task): EvidenceRow => ({
  unit,
  taskId: task.id,
  role,
  deadline: task.deadlineDate,
  requiredCount: task.requiredCount,
  points: 'follows',
  progress: null,
  evidence: null,
  publishedOn: null,
  count: null,
  selfScore: null,
  conclusion: null,
  rate: null,
  deduction: null,
  deductionReason: null,
  override: null,
  overrideReason: null,
  assessor: null,
  appealReason: null,
  appealEvidence: null,
  scoreBeforeAppeal: null,
  appealVerdict: null,
  appealAnswer: null,
  basis: null,
});
