import type { Cell } from '../../assessment/model/assessment';
import type { Extra, ReturnedContent } from '../../assessment/model/package';
import { rowKey } from '../../assessment/rowEntries';
import { cellKey } from '../merge/cellKey';

const keyOf = (unit: string, taskId: string, header: string, value: Cell): string =>
  JSON.stringify([rowKey(unit, taskId), header, cellKey(value)]);

/** What stands where no value is taken from; under a renamed column only what was not sent so. */
export function extrasOf({ sent, gone = [], extras }: ReturnedContent): readonly Extra[] {
  const renamed = gone.flatMap(({ field, under }) => (under === null ? [] : [{ field, under }]));
  if (sent === null || renamed.length === 0) return extras;
  const asSent = new Set(
    sent.content.evidence.flatMap((row) =>
      renamed.map(({ field, under }) => keyOf(row.unit, row.taskId, under, row[field])),
    ),
  );
  return extras.filter(
    ({ kind, row, column, value }) =>
      kind !== 'columnRenamed' || row === undefined || !asSent.has(keyOf(row.unit, row.taskId, column ?? '', value)),
  );
}
