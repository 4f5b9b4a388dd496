import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import { numeralValue } from '../numerals';
import type { FilledRow } from './carryDown';

/** Numbers that neither go on nor start again with a unit: a task may be lost. */
export function checkSequence(rows: readonly FilledRow[]): Issue<DocumentIssueCode>[] {
  const issues: Issue<DocumentIssueCode>[] = [];
  let [unitIndex, unit, task] = [0, 0, 0];
  for (const row of rows) {
    const newUnit = row.unitIndex !== unitIndex;
    const unitNumber = newUnit ? numeralValue(row.unitNumber ?? '') : null;
    if (unitNumber !== null) {
      if (unitNumber !== unit + 1)
        issues.push(
          documentIssue('numberOutOfSequence', row.source, {
            expected: unit + 1,
            found: unitNumber,
            unit: row.values.lead ?? '',
          }),
        );
      unit = unitNumber;
    } else if (newUnit) unit += 1;
    unitIndex = row.unitIndex;
    if (!row.startsTask) continue;
    const number = numeralValue(row.number ?? '');
    if (number !== null && number !== task + 1 && !(newUnit && number === 1))
      issues.push(
        documentIssue('numberOutOfSequence', row.source, {
          expected: newUnit ? 1 : task + 1,
          found: number,
          unit: row.values.lead ?? '',
        }),
      );
    task = number ?? (newUnit ? 1 : task + 1);
  }
  return issues;
}
