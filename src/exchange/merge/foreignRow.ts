import type { EvidenceRow } from '../../assessment/model/assessment';
import { isBlank } from '../../assessment/scoring/cells';
import type { Rejected, RejectionReason } from '../model';
import type { ReturnedRow } from './alignRows';
import { isSameCell } from './cellKey';
import type { ReturnContext } from './returnContext';
import { fieldCell, isSystemField, ROW_FIELDS, type RowField } from './rowFields';

/**
 * M3, M5: a row that nothing is taken from, value by value. What the software writes is left out where it is only the copy
 * of a row known here (`like`). A row without a value is still named, unless it is a line outside of all rows.
 */
export function foreignRow(
  { row, index }: ReturnedRow,
  like: EvidenceRow | null,
  reason: RejectionReason,
  { file, content, taskOf, unreadable, headings }: ReturnContext,
): Rejected[] {
  const task = taskOf(row.taskId);
  const { unit, taskId } = row;
  const isCopied = (field: RowField): boolean =>
    (reason === 'outside' && field === 'role') ||
    (field === 'points' && row.points === 'follows') ||
    (like !== null &&
      isSystemField(field) &&
      isSameCell(fieldCell(row, field, task), fieldCell(like, field, taskOf(like.taskId))));
  const isNameless = isBlank(unit) || isBlank(taskId);
  const columnOf = (field: RowField): string => {
    const header = headings.column('evidence', field);
    const [atRow, atColumn] = [content.at?.rows[index], content.at?.columns[field]];
    return !isNameless || content.at === undefined || atRow === undefined || atColumn === undefined
      ? header
      : `${headings.cell(content.at.sheet, atRow, atColumn)} ${header}`;
  };
  const values = ROW_FIELDS.flatMap((field): Rejected[] => {
    const column = columnOf(field);
    const text = unreadable(index, field);
    if (text !== undefined) return [{ file, unit, taskId, column, value: text, reason: 'unreadable' }];
    const value = fieldCell(row, field, task);
    return isBlank(value) || isCopied(field) ? [] : [{ file, unit, taskId, column, value, reason }];
  });
  return values.length > 0 || reason === 'outside'
    ? values
    : [{ file, unit, taskId, column: null, value: null, reason }];
}
