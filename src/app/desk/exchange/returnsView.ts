import type { Assessment } from '../../../assessment/model/assessment';
import { cellText } from '../../../assessment/scoring/cells';
import type { Applied, Conflict, Merge, Received, Rejected } from '../../../exchange/model';
import { conflictId } from '../../../exchange/merge/conflictId';
import { dayShown } from '../../../exchange/merge/dayShown';
import { headings } from '../../exchange/headings';
import { conflictWhy, rejectionWhy } from '../../messages/exchangeMessages';
import { cellLines, valueText } from './cellLine';
import type { ChangeLine, ConflictLine, RejectedLine, ReturnsView } from './exchangeDesk';
import { returnLines } from './returnLines';
import { unitExchanges } from './unitExchanges';

const rejectedLine = ({ value, ...rejected }: Rejected): RejectedLine => ({
  ...rejected,
  value: cellText(dayShown(value, rejected.column, headings)),
  why: rejectionWhy[rejected.reason],
});

/** What the kept files change, in the words of the sheets. */
export function returnsView(hub: Assessment, merge: Merge, kept: readonly Received[]): ReturnsView {
  const lineOf = cellLines(hub.tasks);
  const files = new Map(kept.map(({ file }) => [file.name, file]));
  const conflictLine = (conflict: Conflict): ConflictLine => ({
    id: conflictId(conflict),
    ...lineOf(conflict),
    why: conflictWhy[conflict.kind],
    base: valueText(conflict.field, conflict.base),
    ours: valueText(conflict.field, conflict.ours),
    theirs: valueText(conflict.field, conflict.theirs),
    file: conflict.file,
    modified: files.get(conflict.file)?.modified ?? null,
    modifiedBy: files.get(conflict.file)?.modifiedBy ?? null,
  });
  return {
    lines: returnLines(merge, kept),
    conflicts: merge.conflicts.map(conflictLine),
    rejected: merge.rejected.map(rejectedLine),
    applied: merge.applied.length,
    cleared: merge.applied.filter(({ isCleared }) => isCleared).length,
    unchanged: merge.unchanged,
    missing: unitExchanges(hub)
      .filter(({ sent, returned }) => sent !== null && returned === null)
      .map(({ unit }) => unit),
  };
}

/** What one file changes. */
export function changeLines(hub: Assessment, merge: Merge, file: string): readonly ChangeLine[] {
  const lineOf = cellLines(hub.tasks);
  return merge.applied
    .filter((applied) => applied.file === file)
    .map((applied: Applied) => ({
      ...lineOf(applied),
      from: valueText(applied.field, applied.from),
      to: valueText(applied.field, applied.to),
      isCleared: applied.isCleared,
    }));
}
