import type { EvidenceRow } from '../../assessment/model/assessment';
import { UNIT_FIELDS } from '../../assessment/model/package';
import { isBlank } from '../../assessment/scoring/cells';
import type { Rejected } from '../model';
import type { ReturnedRow } from './alignRows';
import { isSameCell } from './cellKey';
import type { ReturnContext } from './returnContext';
import { fieldCell, ROW_FIELDS } from './rowFields';

/**
 * M3: what the unit wrote into columns that are not its own. An emptied cell counts only where `sent` is what really went
 * out: columns of the assessor go out blank.
 */
export function rowOverreach(
  { row, index }: ReturnedRow,
  sent: EvidenceRow,
  isAsSent: boolean,
  { file, unit, kind, taskOf, unreadable, headings }: ReturnContext,
): Rejected[] {
  const task = taskOf(row.taskId);
  const own: readonly string[] = UNIT_FIELDS[kind];
  return ROW_FIELDS.filter((field) => !own.includes(field)).flatMap((field): Rejected[] => {
    const text = unreadable(index, field);
    const value = fieldCell(row, field, task);
    const isCleared = isBlank(value);
    const isLeft = isSameCell(value, fieldCell(sent, field, task)) || (isCleared && !isAsSent);
    if (text === undefined && isLeft) return [];
    const place = { file, unit, taskId: row.taskId, column: headings.column('evidence', field) };
    if (text !== undefined) return [{ ...place, value: text, reason: 'unreadable' }];
    return [{ ...place, value: isCleared ? null : value, reason: 'notUnitColumn' }];
  });
}
