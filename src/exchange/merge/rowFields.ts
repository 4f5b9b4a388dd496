import type { Cell, EvidenceRow, Task } from '../../assessment/model/assessment';

/** Columns of a row of 证据评分, besides those that tell rows apart; true: the software writes them. */
const IS_SYSTEM = {
  role: true,
  deadline: true,
  requiredCount: true,
  points: true,
  progress: false,
  evidence: false,
  publishedOn: false,
  count: false,
  selfScore: false,
  conclusion: false,
  rate: false,
  deduction: false,
  deductionReason: false,
  override: false,
  overrideReason: false,
  assessor: false,
  appealReason: false,
  appealEvidence: false,
  scoreBeforeAppeal: true,
  appealVerdict: false,
  appealAnswer: false,
  basis: true,
} as const satisfies Record<Exclude<keyof EvidenceRow, 'unit' | 'taskId'>, boolean>;

export type RowField = keyof typeof IS_SYSTEM;

export const ROW_FIELDS = Object.keys(IS_SYSTEM) as readonly RowField[];

export const isSystemField = (field: RowField): boolean => IS_SYSTEM[field];

/** What the cell shows; 分值 that follows its task shows the task's. */
export function fieldCell(row: EvidenceRow, field: RowField, task: Task | undefined): Cell {
  if (field !== 'points') return row[field];
  return row.points === 'follows' ? (task?.points ?? null) : row.points.typed;
}
