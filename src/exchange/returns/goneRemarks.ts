import { isBlank } from '../../assessment/scoring/cells';
import type { Headings } from '../merge/headings';
import { raise, type ReturnIssue } from './issues';
import type { Settled } from './newestOf';

/** M3: each of the unit's columns that is gone, and where its values stand. */
export function goneRemarks({ received }: Settled, headings: Headings): ReturnIssue[] {
  const { gone = [], at, extras = [] } = received.file.content ?? {};
  const header = (field: string): string => headings.column('evidence', field);
  if (gone.length > 0 && at === undefined) {
    return [raise('evidenceGone', { columns: gone.map(({ field }) => `“${header(field)}”`).join('、') })];
  }
  return gone.map(({ field, under }) => {
    if (under === null) return raise('columnGone', { column: header(field) });
    const values = extras.filter(
      ({ kind, column, value }) => kind === 'columnRenamed' && column === under && !isBlank(value),
    );
    return raise('columnRenamed', { column: header(field), under, count: values.length });
  });
}
