import type { Merge, Received } from '../../../exchange/model';
import type { ReturnLine } from './exchangeDesk';

function countBy(items: readonly { readonly file: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { file } of items) counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}

/** Each line of the register with what stands behind it. */
export function returnLines(merge: Merge, kept: readonly Received[]): readonly ReturnLine[] {
  const files = new Map(kept.map(({ file }) => [file.name, file]));
  const applied = countBy(merge.applied);
  const cleared = countBy(merge.applied.filter(({ isCleared }) => isCleared));
  const conflicts = countBy(merge.conflicts);
  const rejected = countBy(merge.rejected);
  return merge.register.map(({ file, unit, status, lacksColumns, details }) => ({
    file,
    unit,
    status,
    lacksColumns: lacksColumns === true,
    details,
    modified: files.get(file)?.modified ?? null,
    modifiedBy: files.get(file)?.modifiedBy ?? null,
    applied: applied.get(file) ?? 0,
    cleared: cleared.get(file) ?? 0,
    conflicts: conflicts.get(file) ?? 0,
    rejected: rejected.get(file) ?? 0,
  }));
}
