import type { EvidenceRow, Task } from '../../assessment/model/assessment';
import type { PackageKind } from '../../assessment/model/package';
import type { ColumnKey, EVIDENCE, TASKS } from './tables';

/** A column that a unit sees; `ifFilled`: only where something stands in it. Widths let all of them print on one page. */
export interface PackageColumn {
  readonly width: number;
  readonly ifFilled?: true;
}

type FieldsOf<Table extends { readonly columns: object }, Row> = Partial<
  Record<Exclude<ColumnKey<Table>, keyof Row>, { readonly width: number }> &
    Record<Extract<ColumnKey<Table>, keyof Row>, PackageColumn>
>;

/** Columns of 证据评分 that only 分析 reads: they stand last, and a package does without them. */
export const UNSENT_COLUMNS = ['sectionNumber', 'lost', 'unproven'] as const satisfies readonly ColumnKey<
  typeof EVIDENCE
>[];

/** 证据评分 as a unit sees it, by kind of package. */
export const EVIDENCE_COLUMNS = {
  evidence: {
    taskId: { width: 9 },
    item: { width: 17 },
    requirement: { width: 46 },
    role: { width: 6 },
    channel: { width: 15 },
    deadline: { width: 11 },
    requiredCount: { width: 5, ifFilled: true },
    points: { width: 6 },
    progress: { width: 10 },
    evidence: { width: 30 },
    publishedOn: { width: 12 },
    count: { width: 6 },
    selfScore: { width: 9 },
    hints: { width: 16 },
    appealReason: { width: 18, ifFilled: true },
    appealEvidence: { width: 18, ifFilled: true },
  },
  feedback: {
    taskId: { width: 9 },
    item: { width: 17 },
    requirement: { width: 36 },
    deadline: { width: 11, ifFilled: true },
    requiredCount: { width: 5, ifFilled: true },
    points: { width: 6 },
    progress: { width: 9 },
    evidence: { width: 22 },
    publishedOn: { width: 11, ifFilled: true },
    count: { width: 6, ifFilled: true },
    conclusion: { width: 9 },
    rate: { width: 8, ifFilled: true },
    deduction: { width: 6, ifFilled: true },
    deductionReason: { width: 16, ifFilled: true },
    override: { width: 9, ifFilled: true },
    overrideReason: { width: 16, ifFilled: true },
    overdueDays: { width: 5 },
    final: { width: 9 },
    hints: { width: 14 },
    appealReason: { width: 24 },
    appealEvidence: { width: 24 },
    scoreBeforeAppeal: { width: 11, ifFilled: true },
    appealVerdict: { width: 9, ifFilled: true },
    appealAnswer: { width: 20, ifFilled: true },
  },
} as const satisfies Record<PackageKind, FieldsOf<typeof EVIDENCE, EvidenceRow>>;

/** 任务分解 as a unit sees it. */
export const TASK_COLUMNS = {
  id: { width: 9 },
  section: { width: 16, ifFilled: true },
  number: { width: 6, ifFilled: true },
  item: { width: 20 },
  requirement: { width: 52 },
  channel: { width: 16, ifFilled: true },
  deadlineText: { width: 12 },
  deadlineDate: { width: 11, ifFilled: true },
  lead: { width: 14, ifFilled: true },
  responsible: { width: 14, ifFilled: true },
  cooperating: { width: 12, ifFilled: true },
  measures: { width: 12, ifFilled: true },
  requiredCount: { width: 5, ifFilled: true },
  points: { width: 6 },
  rubric: { width: 18, ifFilled: true },
  source: { width: 11 },
} as const satisfies FieldsOf<typeof TASKS, Task>;
