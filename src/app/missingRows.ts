import { expandOwners } from '../assessment/expansion';
import type { Assessment } from '../assessment/model/assessment';
import { nameKey } from '../assessment/scoring/cells';
import { raise, type WorkbookIssue } from '../workbook/issues';
import { EVIDENCE } from '../workbook/layout/tables';

/** Tasks named in one sentence before the rest is only counted. */
const MOST_NAMED = 10;

/** Units that lost rows of 证据评分: what roster and 任务分解 ask for and is not there, one issue a unit. */
export function missingRows({ tasks, units, choices, evidence }: Assessment): WorkbookIssue[] {
  const keyOf = (unit: string, taskId: string): string => `${nameKey(unit)}\n${nameKey(taskId)}`;
  const present = new Set(evidence.map(({ unit, taskId }) => keyOf(unit, taskId)));
  const missing = new Map<string, string[]>();
  for (const { unit, taskId } of expandOwners({ tasks, units, choices }).value) {
    if (!present.has(keyOf(unit, taskId))) missing.set(unit, [...(missing.get(unit) ?? []), taskId]);
  }
  return [...missing].map(([unit, taskIds]) => {
    const named = taskIds.slice(0, MOST_NAMED).join('、') + (taskIds.length > MOST_NAMED ? '等' : '');
    return raise('evidenceMissing', { sheet: EVIDENCE.sheet }, { unit, count: taskIds.length, taskIds: named });
  });
}
