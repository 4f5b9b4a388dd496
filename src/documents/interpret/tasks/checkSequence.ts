import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import { numeralValue } from '../numerals';
import type { FilledRow } from './carryDown';

interface Checked {
  readonly issues: readonly Issue<DocumentIssueCode>[];
  /** The last task number. */
  readonly last: number;
}

/**
 * Numbers that neither go on nor start again with a unit or part: a task may be lost. `before` is the last number of the
 * part before, which this part may continue.
 */
export function checkSequence(rows: readonly FilledRow[], before: number): Checked {
  const issues: Issue<DocumentIssueCode>[] = [];
  let [unitIndex, unit] = [0, 0];
  const first = numeralValue(rows.find(({ startsTask }) => startsTask)?.number ?? '');
  let task = first !== null && first === before + 1 ? before : 0;
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
  return { issues, last: task };
}
