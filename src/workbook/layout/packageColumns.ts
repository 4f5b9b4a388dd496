import type { PackageKind } from '../../assessment/model/package';
import type { ColumnKey, EVIDENCE, TASKS } from './tables';

/** Columns of 证据评分 that a unit sees, by kind of package; those of `ifFilled` only where something stands in them. */
export const PACKAGE_COLUMNS = {
  evidence: {
    always: [
      'taskId',
      'item',
      'requirement',
      'role',
      'channel',
      'deadline',
      'points',
      'progress',
      'evidence',
      'publishedOn',
      'count',
      'selfScore',
      'hints',
    ],
    ifFilled: ['requiredCount', 'appealReason', 'appealEvidence'],
  },
  feedback: {
    always: [
      'taskId',
      'item',
      'requirement',
      'points',
      'progress',
      'evidence',
      'conclusion',
      'deduction',
      'deductionReason',
      'overdueDays',
      'score',
      'final',
      'hints',
      'appealReason',
      'appealEvidence',
    ],
    ifFilled: [
      'deadline',
      'requiredCount',
      'publishedOn',
      'count',
      'selfScore',
      'rate',
      'override',
      'overrideReason',
      'scoreBeforeAppeal',
      'appealVerdict',
      'appealAnswer',
    ],
  },
} as const satisfies Record<PackageKind, Record<'always' | 'ifFilled', readonly ColumnKey<typeof EVIDENCE>[]>>;

/** Columns of 任务分解 that say nothing to one unit. */
export const HIDDEN_TASK_COLUMNS = ['applicable'] as const satisfies readonly ColumnKey<typeof TASKS>[];
