import type { Extra } from '../../assessment/model/package';
import { isBlank, nameKey } from '../../assessment/scoring/cells';
import type { Rejected, RejectionReason } from '../model';
import { extrasOf } from './extrasOf';
import type { Recognised } from './recognise';

const REASONS = { typedOver: 'notUnitColumn', columnRenamed: 'columnRenamed' } as const satisfies Record<
  NonNullable<Extra['kind']>,
  RejectionReason
>;

/** What stands in a file outside our tables, or over what the software wrote; all for one reason where nothing is taken. */
export function outsideValues({ received, unit }: Recognised, fileReason?: RejectionReason): Rejected[] {
  const { name, content } = received.file;
  const own = new Set([unit, content?.sent?.facts.unit ?? null].map((one) => nameKey(one ?? '')));
  return (content === null ? [] : extrasOf(content)).map(({ place, value, row, column, kind }) => {
    const isOther = row !== undefined && !isBlank(row.unit) && !own.has(nameKey(row.unit));
    const reason = kind === undefined ? 'outside' : isOther ? 'otherUnitRow' : REASONS[kind];
    return {
      file: name,
      unit: isOther ? row.unit : unit,
      taskId: row === undefined || isBlank(row.taskId) ? null : row.taskId,
      column: column ?? place,
      value,
      reason: fileReason ?? reason,
    };
  });
}
