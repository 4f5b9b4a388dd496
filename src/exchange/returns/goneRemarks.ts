import type { Headings } from '../merge/headings';
import { extrasOf } from './extrasOf';
import { raise, type ReturnIssue } from './issues';
import type { Settled } from './newestOf';

/** M3: each of the unit's columns that is gone, and where its values stand. */
export function goneRemarks({ received }: Settled, headings: Headings): ReturnIssue[] {
  const { content } = received.file;
  if (content?.gone === undefined) return [];
  const { gone, at } = content;
  const header = (field: string): string => headings.column('evidence', field);
  if (at === undefined) {
    return [raise('evidenceGone', { columns: gone.map(({ field }) => `“${header(field)}”`).join('、') })];
  }
  return gone.map(({ field, under }) => {
    if (under === null) return raise('columnGone', { column: header(field) });
    const values = extrasOf(content).filter(({ kind, column }) => kind === 'columnRenamed' && column === under);
    return raise('columnRenamed', { column: header(field), under, count: values.length });
  });
}
