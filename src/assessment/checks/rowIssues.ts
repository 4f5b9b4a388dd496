import type { Assessment, EvidenceRow, Task } from '../model/assessment';
import type { HintCode, RowScore } from '../model/scores';
import { raise, type AssessmentIssue } from '../issues';
import { cellText, nameKey } from '../scoring/cells';
import type { NameIndex } from './nameIndex';

type Field = Exclude<keyof EvidenceRow, 'role'>;

/** The cell each hint is about; being late is a result, not trouble. */
const fieldOf: Readonly<Record<Exclude<HintCode, 'overdue'>, Field>> = {
  conclusionUnknown: 'conclusion',
  pointsUnreadable: 'points',
  deadlineUnreadable: 'deadline',
  requiredCountUnreadable: 'requiredCount',
  noEvidence: 'evidence',
  noRate: 'rate',
  rateUnreadable: 'rate',
  rateOutOfRange: 'rate',
  countUnreadable: 'count',
  publishedOnUnreadable: 'publishedOn',
  selfScoreUnreadable: 'selfScore',
  deductionUnreadable: 'deduction',
  deductionNegative: 'deduction',
  deductionWithoutReason: 'deductionReason',
  overrideUnreadable: 'override',
  overrideOutOfRange: 'override',
  overrideWithoutReason: 'overrideReason',
  appealOpen: 'appealVerdict',
  appealVerdictUnknown: 'appealVerdict',
  appealWithoutAnswer: 'appealAnswer',
  appealWithoutOverride: 'override',
  appealUnchanged: 'override',
};

/** Some remarks are about a value beside the cell that must be filled in. */
const valueFieldOf = { deductionReason: 'deduction', overrideReason: 'override' } as const;

function enteredValue(row: EvidenceRow, field: Field): string {
  const source = field === 'deductionReason' || field === 'overrideReason' ? valueFieldOf[field] : field;
  if (source !== 'points') return cellText(row[source]);
  return row.points === 'follows' ? '' : cellText(row.points.typed);
}

/** The task's own cell is reported once, not again for each row that copies it. */
function comesFromTask(code: HintCode, row: EvidenceRow, task: Task | undefined): boolean {
  if (code === 'pointsUnreadable') return row.points === 'follows';
  if (code === 'deadlineUnreadable') return row.deadline === task?.deadlineDate;
  return code === 'requiredCountUnreadable' && row.requiredCount === task?.requiredCount;
}

export function rowIssues(
  { evidence, tasks }: Assessment,
  scores: readonly RowScore[],
  unitIndex: NameIndex,
  taskIndex: NameIndex,
): AssessmentIssue[] {
  const issues: AssessmentIssue[] = [];
  const seen = new Set<string>();
  evidence.forEach((row, index) => {
    const at = (field: keyof EvidenceRow) => ({ record: 'evidence', index, field }) as const;
    const facts = { unit: row.unit, taskId: row.taskId };
    const taskPosition = taskIndex.positionOf(row.taskId);
    if (!unitIndex.has(row.unit)) issues.push(raise('evidenceUnitUnknown', at('unit'), facts));
    if (taskPosition === null) issues.push(raise('evidenceTaskUnknown', at('taskId'), facts));
    const key = `${nameKey(row.unit)}\n${nameKey(row.taskId)}`;
    if (seen.has(key)) issues.push(raise('evidenceDuplicate', at('unit'), facts));
    seen.add(key);
    const task = taskPosition === null ? undefined : tasks[taskPosition];
    for (const code of scores[index]?.hints ?? []) {
      if (code === 'overdue' || comesFromTask(code, row, task)) continue;
      const field = fieldOf[code];
      issues.push(raise(code, at(field), { ...facts, value: enteredValue(row, field) }));
    }
  });
  return issues;
}
