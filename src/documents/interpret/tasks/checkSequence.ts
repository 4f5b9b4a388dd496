import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import { numeralValue } from '../numerals';
import type { FilledRow } from './carryDown';

interface Checked {
  readonly issues: readonly Issue<DocumentIssueCode>[];
  /** The last task number. */
  readonly last: number;
}

/** 1.2 and 附1 do not count tasks. */
function wholeNumber(printed: string | null): number | null {
  const value = numeralValue(printed ?? '');
  return value !== null && Number.isInteger(value) ? value : null;
}

/**
 * Numbers that neither go on nor start again with a unit or part: a task may be lost. `before` is the last number of the
 * part before, which this part may continue.
 */
export function checkSequence(rows: readonly FilledRow[], before: number): Checked {
  const issues: Issue<DocumentIssueCode>[] = [];
  let [unitIndex, unit] = [0, 0];
  let group = rows[0]?.group ?? null;
  const first = wholeNumber(rows.find(({ startsTask }) => startsTask)?.number ?? null);
  let task = first !== null && first === before + 1 ? before : 0;
  for (const row of rows) {
    const newUnit = row.unitIndex !== unitIndex;
    const unitNumber = newUnit ? wholeNumber(row.unitNumber) : null;
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
    const mayRestart = newUnit || row.group !== group;
    group = row.group;
    const number = wholeNumber(row.number);
    if (number !== null && number !== task + 1 && !(mayRestart && number === 1))
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
